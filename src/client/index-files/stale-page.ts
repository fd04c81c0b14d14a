import { tryStorage } from '../controls/storage.ts';
import { IndexFileGone } from './load-index-file.ts';

const storageKey = 'papershelf:reloaded-for';

/**
 * Reloads a page whose index is gone, as the new page has the new index. It does so once for each index, to
 * avoid a loop where the index is missing for good. Returns whether the page reloads.
 */
export function reloadIfGone(error: unknown, indexFolder: string): boolean {
  if (!(error instanceof IndexFileGone)) return false;
  const isFirst = tryStorage(() => {
    if (sessionStorage.getItem(storageKey) === indexFolder) return false;
    sessionStorage.setItem(storageKey, indexFolder);
    return true;
  });
  // Without storage it cannot tell whether it has reloaded before, and must not risk a loop.
  if (!isFirst) return false;
  location.reload();
  return true;
}
