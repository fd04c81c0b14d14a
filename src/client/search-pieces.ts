import type { LoadPiece } from '../search/index-store.ts';

/** What loading needs from the browser. */
export interface FetchEffects {
  readonly fetch: (url: string) => Promise<Response>;
  readonly wait: (milliseconds: number) => Promise<void>;
}

const browserEffects: FetchEffects = {
  fetch: (url) => fetch(url),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

const RETRY_AFTER_MS = 400;

/** A piece of the index that is not there any more: the site was built anew since this page was loaded. */
export class PieceGone extends Error {}

async function fetchOnce(url: string, effects: FetchEffects): Promise<unknown> {
  const response = await effects.fetch(url);
  if (response.status === 404) throw new PieceGone(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}

/** Loads pieces from the folder of an index; a piece that fails is asked for once more after a moment. */
export function pieceLoader(folder: string, effects = browserEffects): LoadPiece {
  return async (name) => {
    try {
      return await fetchOnce(folder + name, effects);
    } catch (error) {
      if (error instanceof PieceGone) throw error;
      await effects.wait(RETRY_AFTER_MS);
      return fetchOnce(folder + name, effects);
    }
  };
}
