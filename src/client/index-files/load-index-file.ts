import { openSealedFile } from '../../search/index/file-seal.ts';
import type { LoadIndexFile } from '../../search/index/index-store.ts';
import { BadStatus, browserFetch, type FetchEffects, fetchText, SilentServer } from './patient-fetch.ts';

const RETRY_AFTER_MS = 400;

/** A file of the index that is not there any more: the site was built anew since this page was loaded. */
export class IndexFileGone extends Error {}

/**
 * Loads files from the folder of an index. A file that fails is asked for once more after a moment, and from then
 * on always from the server itself: what is kept on the way may be what was wrong. A silent server is not asked twice.
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
