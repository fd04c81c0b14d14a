import { searchText } from '../../browse/search-text.ts';
import { tryStorage } from '../controls/storage.ts';

const storageKey = 'papershelf:waiting';

/**
 * Keeps a query that the address does not have yet, because nothing has answered it, for the page that is loaded next.
 * Browsers do not keep what is written into the history while a page is loaded anew.
 */
export function keepWaiting(query: string, storage = () => sessionStorage): void {
  // Without storage it has to be typed once more.
  tryStorage(() => storage().setItem(storageKey, query));
}

/** The query that was waiting when this page was loaded anew; empty where none was. It is told once. */
export function takeWaiting(isReload = isLoadedAnew, storage = () => sessionStorage): string {
  const waiting = tryStorage(() => {
    const kept = storage().getItem(storageKey);
    storage().removeItem(storageKey);
    return kept;
  });
  return waiting !== null && isReload() ? searchText(waiting) : '';
}

function isLoadedAnew(): boolean {
  const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return arrival?.type === 'reload';
}
