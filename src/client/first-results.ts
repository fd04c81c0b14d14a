import type { CurrentResults } from './result-source.ts';

/** What is not needed for the first results waits for them, but no longer than this. */
const MOST_PATIENCE_MS = 3000;

/** Results as they change; null when there are none. */
export type Shown = (results: CurrentResults | null) => void;

/**
 * Passes results on to `shown`, and tells when the first ones are there; without any, after three seconds.
 * Until then nothing else should take a slow line away from them.
 */
export function awaitFirstResults(shown: Shown): { shown: Shown; ready: Promise<void> } {
  const { promise, resolve } = Promise.withResolvers<void>();
  setTimeout(resolve, MOST_PATIENCE_MS);
  return {
    ready: promise,
    shown: (results) => {
      shown(results);
      // They are on the screen once this turn is over.
      if (results) setTimeout(resolve);
    },
  };
}
