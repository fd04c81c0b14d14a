import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import {
  type Collection,
  completeCollection,
  type Progress,
  readEntries,
} from '../../src/collection/collection.ts';
import type { PaperEntry } from '../../src/collection/entry.ts';
import type { DumpFile } from '../../src/collection/read/input-file.ts';
import type { Settings } from '../../src/collection/settings/settings.ts';
import type { Contribution } from '../../src/collection/understand/contribution.ts';
import { byId, readCorpus } from '../../src/collection/understand/corpus.ts';
import { understand } from '../../src/collection/understand/understand.ts';
import type { SearchedPaper } from '../../src/search/build/term-files.ts';
import { startThread } from '../thread.ts';
import { noneTaken, readChunks, type Taken } from './paper-chunks.ts';

/** What a worker is given. */
export interface ReaderTask {
  readonly papers: readonly SearchedPaper[];
  readonly taken: Taken;
  /** Where it writes the files of terms; null where it does not. */
  readonly termsFolder: string | null;
}

/** How a collection is shared among threads. */
export interface Sharing {
  /** With fewer papers, starting threads takes longer than they save. */
  readonly fewestPapers: number;
  /** All threads, the one that calls included. */
  readonly threads: number;
}

/** Single papers are a quarter of the work: more threads would only take memory. */
const MOST_THREADS = 4;
const SHARING: Sharing = { fewestPapers: 1000, threads: Math.min(MOST_THREADS, availableParallelism()) };

/**
 * Does what `buildCollection` does, with the same result, in several threads where the collection is large: while this
 * one compares all papers with each other, others read the single papers, and one builds the files of terms of
 * the search index, which it writes into `termsFolder` (see `writePreparedTerms`) unless that is null. Rejects
 * with the error of a thread.
 */
export async function buildCollectionInThreads(
  dumps: readonly DumpFile[],
  settings: Settings,
  progress: Progress = () => {},
  termsFolder: string | null = null,
  { fewestPapers, threads }: Sharing = SHARING,
): Promise<Collection> {
  progress('reading the dumps');
  const reading = readEntries(dumps, settings);
  const { entries } = reading;
  progress(`understanding ${entries.length} papers`);
  if (entries.length < fewestPapers || threads < 2) {
    return completeCollection(reading, settings, understand(entries, settings));
  }
  // In the order of the corpus, in which this thread takes papers too.
  const papers = entries.map(searchedPart).sort(byId);
  const taken = noneTaken();
  const readers = Array.from({ length: threads - 1 }, (_, place) =>
    startReader({ papers, taken, termsFolder: place === 0 ? termsFolder : null }),
  );
  const found = readCorpus(entries);
  // Spread, it finds the papers nearest to each at once, in the time of the readers. Topics are discovered without, and
  // with all the less memory.
  const corpus = settings.keptTopics === null ? { ...found } : found;
  const own = [...readChunks(corpus.papers, taken, (paper) => paper)];
  const read = await Promise.all(readers.map((reader) => reader.read));
  const contributions = new Map([...own, ...read.flat()].flatMap((chunk) => [...chunk]));
  const understanding = understand(entries, settings, corpus, contributions);
  await Promise.all(readers.map(({ ended }) => ended));
  return completeCollection(reading, settings, understanding);
}

const searchedPart = ({ id, title, abstract, authors, venue, year }: PaperEntry): SearchedPaper => ({
  id,
  title,
  abstract,
  ...(authors && { authors }),
  ...(venue !== undefined && { venue }),
  ...(year !== undefined && { year }),
});

interface Reader {
  /** The contributions of the papers that it took, when there is none left to take. */
  readonly read: Promise<Map<string, Contribution>[]>;
  readonly ended: Promise<unknown>;
}

function startReader(task: ReaderTask): Reader {
  const worker = startThread(new URL('./paper-reader.ts', import.meta.url), task);
  const read = once(worker, 'message').then(([chunks]) => chunks);
  const ended = once(worker, 'exit');
  // An error is told to whoever waits for them later.
  for (const promise of [read, ended]) promise.catch(() => {});
  return { read, ended };
}
