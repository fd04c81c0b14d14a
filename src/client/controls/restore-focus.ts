const titleLink = ':is(h2, h3, th) a';

/** The id of the paper whose title has the focus: the one that a reader leaves a page by. */
export function paperInFocus(page: Document): string | undefined {
  const link = page.activeElement?.closest(`[data-paper-id] ${titleLink}`);
  return link?.closest<HTMLElement>('[data-paper-id]')?.dataset.paperId;
}

/** Puts the focus back on the title of a paper, without a jump, unless the reader has put it elsewhere. */
export function focusPaper(page: Document, id: string): void {
  if (page.activeElement !== null && page.activeElement !== page.body) return;
  const papers = page.querySelectorAll(`main [data-paper-id="${CSS.escape(id)}"]`);
  const paper = [...papers].find((one) => one.checkVisibility());
  paper?.querySelector<HTMLAnchorElement>(titleLink)?.focus({ preventScroll: true });
}

/** Wires a page of printed papers: who opens one and comes back finds the focus where it was. */
export function setUpFocusOnReturn(page: Document): void {
  const { history, performance } = window;
  const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const left = (history.state as { paper?: string } | null)?.paper;
  if (arrival?.type === 'back_forward' && left !== undefined) focusPaper(page, left);
  window.addEventListener('pagehide', () => {
    const paper = paperInFocus(page);
    if (paper !== undefined) history.replaceState({ ...history.state, paper }, '');
  });
}
