import type { Contribution } from '../../src/collection/understand/contribution.ts';
import { findContributions } from '../../src/collection/understand/contribution.ts';
import { readPaper } from '../../src/collection/understand/corpus.ts';
import type { PaperText } from '../../src/collection/understand/paper-text.ts';

/** How many papers a thread takes at once: few enough that all threads end at about the same time. */
const PAPERS_PER_CHUNK = 25;

/** The number of papers that were taken so far, shared by all threads. */
export type Taken = Int32Array<SharedArrayBuffer>;

export const noneTaken = (): Taken => new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));

/** Takes papers until none is left that no other thread has taken, and gives the contributions of each chunk by id. */
export function* readChunks(
  papers: readonly PaperText[],
  taken: Taken,
): Generator<Map<string, Contribution>> {
  for (;;) {
    const from = Atomics.add(taken, 0, PAPERS_PER_CHUNK);
    if (from >= papers.length) return;
    yield findContributions(papers.slice(from, from + PAPERS_PER_CHUNK).map(readPaper));
  }
}
