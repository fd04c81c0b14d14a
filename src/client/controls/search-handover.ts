import { tryStorage } from './storage.ts';

/** Holds something in this tab's storage from a search on one page until the page that answers it. */
export const handoverKey = 'papershelf:asked';

/** Wires the search forms of a page: the page that they lead to is told that a reader asked for it so. */
export function setUpSearchHandover(page: Document, storage = () => sessionStorage): void {
  page.addEventListener('submit', (event) => {
    if (event.defaultPrevented || (event.target as Element).role !== 'search') return;
    // Without storage the next page leaves the focus where the browser puts it.
    tryStorage(() => storage().setItem(handoverKey, 'yes'));
  });
}
