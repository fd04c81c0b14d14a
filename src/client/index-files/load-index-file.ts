import { openPiece } from '../../search/index/file-seal.ts';
import type { LoadPiece } from '../../search/index/index-store.ts';
import { BadStatus, browserFetch, type FetchEffects, fetchText, SilentServer } from './patient-fetch.ts';

const RETRY_AFTER_MS = 400;

/** A piece of the index that is not there any more: the site was built anew since this page was loaded. */
export class PieceGone extends Error {}

/**
 * Loads pieces from the folder of an index. A piece that fails is asked for once more after a moment, and from then
 * on always from the server itself: what is kept on the way may be what was wrong. A silent server is not asked twice.
 */
export function pieceLoader(folder: string, effects: FetchEffects = browserFetch): LoadPiece {
  const place = folder.split('/').at(-2)!;
  const failed = new Set<string>();

  async function fetchOnce(name: string): Promise<unknown> {
    try {
      const cache = failed.has(name) ? 'reload' : 'default';
      return openPiece(`${place}/${name}`, await fetchText(folder + name, cache, effects));
    } catch (error) {
      failed.add(name);
      throw error instanceof BadStatus && error.status === 404 ? new PieceGone(error.message) : error;
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
