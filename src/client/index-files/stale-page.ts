import { tryStorage } from '../controls/storage.ts';
import { IndexFileGone } from './load-index-file.ts';

const storageKey = 'papershelf:reloaded-for';

/**
 * Reloads a page whose index is gone: the new page knows the new index. It happens once for each index, so
 * that a site whose index is missing for good is no loop. Returns whether the page is on its way out.
 */
export function reloadIfGone(error: unknown, indexFolder: string): boolean {
  if (!(error instanceof IndexFileGone)) return false;
  const isFirst = tryStorage(() => {
    if (sessionStorage.getItem(storageKey) === indexFolder) return false;
    sessionStorage.setItem(storageKey, indexFolder);
    return true;
  });
  // Without storage there is no telling whether this page was reloaded before; do not risk a loop.
  if (!isFirst) return false;
  location.reload();
  return true;
}
