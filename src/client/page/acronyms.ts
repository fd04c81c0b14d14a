/** Wires Escape: it hides the long form that is shown until pointer or focus leave the acronym (WCAG 1.4.13). */
export function setUpAcronyms(page: Document): void {
  page.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    for (const word of page.querySelectorAll('abbr:is(:hover, :focus)')) {
      word.classList.add('quiet');
      for (const leaving of ['mouseleave', 'blur']) {
        word.addEventListener(leaving, () => word.classList.remove('quiet'), { once: true });
      }
    }
  });
}
