import { type BrowseState, browseStateUrl, parseBrowseState } from '../../browse/state.ts';
import { tryStorage } from '../controls/storage.ts';

const storageKey = 'papershelf:waiting';

/**
 * Stores what was asked and is not answered yet when the page is left, null where all is answered. The address does
 * not say it before the answer, and browsers drop changes of the address made while a page is left.
 */
export function keepWaiting(
  asked: BrowseState | null,
  address = addressNow(),
  storage = () => sessionStorage,
): void {
  // Without storage it is lost.
  tryStorage(() => {
    if (asked) storage().setItem(storageKey, JSON.stringify([address, browseStateUrl(asked)]));
    else storage().removeItem(storageKey);
  });
}

/**
 * What was waiting when a reader left this address who now has it loaded anew or came back to it; null else. It is
 * removed from storage.
 */
export function takeWaiting(
  isBack = isReturn(),
  address = addressNow(),
  storage = () => sessionStorage,
): BrowseState | null {
  const waiting = tryStorage((): unknown => {
    const kept = storage().getItem(storageKey);
    storage().removeItem(storageKey);
    return JSON.parse(kept ?? 'null');
  });
  if (!isBack || !Array.isArray(waiting)) return null;
  const [left, asked] = waiting;
  return left === address && typeof asked === 'string' ? parseBrowseState(asked) : null;
}

const addressNow = () => location.pathname + location.search;

function isReturn(): boolean {
  const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return arrival?.type === 'reload' || arrival?.type === 'back_forward';
}
