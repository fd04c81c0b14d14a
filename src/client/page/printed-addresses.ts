/**
 * Before the page is printed, its heading and the titles of its papers are given their whole addresses, which the
 * style sheet prints after them: on paper nobody can follow a link.
 */
export function setUpPrintedAddresses(page: Document): void {
  page.defaultView?.addEventListener('beforeprint', () => {
    for (const link of page.querySelectorAll<HTMLAnchorElement>('main :is(h2, h3, li) > a'))
      link.dataset.address = link.href;
    const heading = page.querySelector('h1');
    if (heading) heading.dataset.address = page.URL;
  });
}
