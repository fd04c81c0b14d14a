import { type Contribution, findContributions } from '../../src/collection/understand/contribution.ts';
import type { SentenceReading } from '../../src/collection/understand/corpus.ts';

/** How many papers a thread takes at once: few enough that all threads end at about the same time. */
const PAPERS_PER_CHUNK = 25;

/** The number of papers that were taken so far, shared by all threads. */
export type Taken = Int32Array<SharedArrayBuffer>;

/** The number at the beginning, zero. */
export const noneTaken = (): Taken => new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));

/**
 * Takes papers until none is left that no other thread has taken, and gives the contributions of each chunk by id. All
 * threads have the papers in the same order; `read` gives what this one has read, or reads now.
 */
export function* readChunks<Paper>(
  papers: readonly Paper[],
  taken: Taken,
  read: (paper: Paper) => SentenceReading,
): Generator<Map<string, Contribution>> {
  for (;;) {
    const from = Atomics.add(taken, 0, PAPERS_PER_CHUNK);
    if (from >= papers.length) return;
    yield findContributions(papers.slice(from, from + PAPERS_PER_CHUNK).map(read));
  }
}
