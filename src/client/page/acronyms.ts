/** Wires Escape to hide the long form of an acronym until pointer or focus leave it (WCAG 1.4.13). */
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
