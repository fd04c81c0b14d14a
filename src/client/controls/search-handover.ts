import { tryStorage } from './storage.ts';

/** Session storage key that marks a search from one page to the results page. */
export const handoverKey = 'papershelf:asked';

/** Wires the search forms of a page to mark their search, so that the results page can focus its field. */
export function setUpSearchHandover(page: Document, storage = () => sessionStorage): void {
  page.addEventListener('submit', (event) => {
    if (event.defaultPrevented || (event.target as Element).role !== 'search') return;
    // Without storage the results page does not move the focus.
    tryStorage(() => storage().setItem(handoverKey, 'yes'));
  });
}
