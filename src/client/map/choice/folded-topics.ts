/** Whether a list of the map stands beside it; otherwise it begins a long way below. */
export const isBeside = (list: Element): boolean => getComputedStyle(list).position === 'absolute';

/**
 * Opens the papers of all topics in the list of the map where they are beside it, or where the reader asked for those
 * that it shows; closes them where they would be a long way below it.
 */
export function unfoldTopics(page: ParentNode, areAsked: boolean): void {
  const list = page.querySelector<HTMLElement>('[data-map-list]');
  if (!list) return;
  const isOpen = areAsked || isBeside(list);
  for (const topic of list.querySelectorAll('details')) topic.open = isOpen;
  list.dataset.folds = '';
}
