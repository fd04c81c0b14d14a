import { parentPort, workerData } from 'node:worker_threads';
import { outlineOf } from '../../src/site/built/prepared/collection-outline.ts';
import { writePreparedCollection } from '../../src/site/built/prepared/prepared-collection.ts';
import { writePreparedMap } from '../../src/site/built/prepared/prepared-map.ts';
import { CommandError } from '../command.ts';
import { prepareCollection } from '../prepare.ts';
import type { PreparerMessage, PreparerTask } from './prepare-in-thread.ts';

// A worker: it prepares a collection, tells its steps and its outline, and ends.
const { content, prepared } = workerData as PreparerTask;
const tell = (message: PreparerMessage) => parentPort!.postMessage(message);

try {
  const collection = await prepareCollection(content, (step) => tell({ step }), 'each', prepared);
  writePreparedCollection(prepared, collection);
  writePreparedMap(prepared, collection);
  tell({ outline: outlineOf(collection) });
} catch (error) {
  // Sent as an error, it would lose its class.
  if (!(error instanceof CommandError)) throw error;
  tell({ refusal: error.message });
}
