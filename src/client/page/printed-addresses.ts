/**
 * Sets the absolute addresses of the page and its papers before printing; the style sheet prints them after
 * the titles, as links on paper cannot be followed.
 */
export function setUpPrintedAddresses(page: Document): void {
  page.defaultView?.addEventListener('beforeprint', () => {
    for (const link of page.querySelectorAll<HTMLAnchorElement>('main :is(h2, h3, li) > a'))
      link.dataset.address = link.href;
    const heading = page.querySelector('h1');
    if (heading) heading.dataset.address = page.URL;
  });
}
