import { searchText } from '../../browse/search-text.ts';

const storageKey = 'papershelf:waiting';

/**
 * Keeps a query that the address does not have yet, because nothing has answered it, for the page that is loaded next.
 * Browsers do not keep what is written into the history while a page is loaded anew.
 */
export function keepWaiting(query: string, storage = () => sessionStorage): void {
  try {
    storage().setItem(storageKey, query);
  } catch {
    // Without storage it has to be typed once more.
  }
}

/** The query that was waiting when this page was loaded anew; empty where none was. It is told once. */
export function takeWaiting(isReload = isLoadedAnew, storage = () => sessionStorage): string {
  try {
    const waiting = storage().getItem(storageKey) ?? '';
    storage().removeItem(storageKey);
    return isReload() ? searchText(waiting) : '';
  } catch {
    return '';
  }
}

function isLoadedAnew(): boolean {
  const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return arrival?.type === 'reload';
}
