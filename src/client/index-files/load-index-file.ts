import { openSealedFile } from '../../search/index/file-seal.ts';
import type { LoadIndexFile } from '../../search/index/index-store.ts';
import { BadStatus, browserFetch, type FetchEffects, fetchText, SilentServer } from './patient-fetch.ts';

const RETRY_AFTER_MS = 400;

/** A file of the index that no longer exists: the site was rebuilt after this page was loaded. */
export class IndexFileGone extends Error {}

/**
 * Loads files from an index folder. A failed file is retried once after a delay; from then on it is
 * requested from the server itself, as a cache may be at fault. A timeout is not retried.
 */
export function indexFileLoader(folder: string, effects: FetchEffects = browserFetch): LoadIndexFile {
  const place = folder.split('/').at(-2)!;
  const failed = new Set<string>();

  async function fetchOnce(name: string): Promise<unknown> {
    try {
      const cache = failed.has(name) ? 'reload' : 'default';
      return openSealedFile(`${place}/${name}`, await fetchText(folder + name, cache, effects));
    } catch (error) {
      failed.add(name);
      throw error instanceof BadStatus && error.status === 404 ? new IndexFileGone(error.message) : error;
    }
  }

  return async (name) => {
    try {
      return await fetchOnce(name);
    } catch (error) {
      if (error instanceof SilentServer) throw error;
      await new Promise<void>((resolve) => effects.after(RETRY_AFTER_MS, resolve));
      return fetchOnce(name);
    }
  };
}
