import { outlineOf } from '../../src/site/built/prepared/collection-outline.ts';
import { writePreparedCollection } from '../../src/site/built/prepared/prepared-collection.ts';
import { writePreparedMap } from '../../src/site/built/prepared/prepared-map.ts';
import { CommandError } from '../command.ts';
import { prepareCollection } from '../prepare.ts';
import type { PreparerMessage, ToldError } from './prepare-in-process.ts';

// A process of its own: it prepares a collection, tells its steps and its outline, and ends.
const [content, prepared] = process.argv.slice(2) as [string, string];
// Where nobody is there any more to be told, this process ends soon.
const tell = (message: PreparerMessage) => process.send!(message, () => {});
let isTold = false;
process.once('disconnect', () => {
  if (!isTold) process.exit();
});
// An interrupted build ends this process itself: it has to say why it ended, and not that this one did.
process.on('SIGINT', () => {});

try {
  const collection = await prepareCollection(content, (step) => tell({ step }), 'each', prepared);
  writePreparedCollection(prepared, collection);
  writePreparedMap(prepared, collection);
  tell({ outline: outlineOf(collection) });
} catch (error) {
  // Sent as an error, it would lose its class and its own fields.
  tell(error instanceof CommandError ? { refusal: error.message } : { failure: toldError(error as Error) });
}
isTold = true;

function toldError(error: Error): ToldError {
  const { message, stack, cause } = error;
  return { ...error, message, stack, cause: cause instanceof Error ? toldError(cause) : undefined };
}
