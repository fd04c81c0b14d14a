import { parentPort, workerData } from 'node:worker_threads';
import { readSentences } from '../../src/collection/understand/corpus.ts';
import { buildTermFiles } from '../../src/search/build/term-files.ts';
import { writePreparedTerms } from '../../src/site/built/prepared/prepared-terms.ts';
import { readChunks } from './paper-chunks.ts';
import type { ReaderTask } from './understand-in-threads.ts';

// A worker: it reads chunks of papers together with the other threads, and then builds the files of terms where it is
// the one that does.
const { papers, taken, termsFolder } = workerData as ReaderTask;
parentPort!.postMessage([...readChunks(papers, taken, readSentences)]);
if (termsFolder !== null) writePreparedTerms(termsFolder, buildTermFiles(papers));
