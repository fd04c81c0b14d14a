import { searchText } from '../../browse/search-text.ts';
import { tryStorage } from '../controls/storage.ts';

const storageKey = 'papershelf:waiting';

/**
 * Stores a query that is not in the address yet, because its results are still loading, for a reload of the
 * page: browsers drop history changes made while a page reloads.
 */
export function keepWaiting(query: string, storage = () => sessionStorage): void {
  // Without storage the query is lost.
  tryStorage(() => storage().setItem(storageKey, query));
}

/** The query stored before a reload of this page, else empty; it is removed from storage. */
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
