import { outlineOf } from '../../src/site/built/prepared/collection-outline.ts';
import { writePreparedCollection } from '../../src/site/built/prepared/prepared-collection.ts';
import { writePreparedMap } from '../../src/site/built/prepared/prepared-map.ts';
import { CommandError } from '../command.ts';
import { prepareCollection } from '../prepare.ts';
import type { PreparerMessage } from './prepare-in-process.ts';

// A process of its own: it prepares a collection, tells its steps and its outline, and ends.
const [content, prepared] = process.argv.slice(2) as [string, string];
const tell = (message: PreparerMessage) => process.send!(message);
// All is told, or nobody is there any more to be told.
process.once('disconnect', () => process.exit());
// An interrupted build ends this process itself: it has to say why it ended, and not that this one did.
process.on('SIGINT', () => {});

try {
  const collection = await prepareCollection(content, (step) => tell({ step }), 'each', prepared);
  writePreparedCollection(prepared, collection);
  writePreparedMap(prepared, collection);
  tell({ outline: outlineOf(collection) });
} catch (error) {
  // Sent as an error, it would lose its class, and where in the file system it is.
  const { message, stack } = error as Error;
  tell(
    error instanceof CommandError
      ? { refusal: message }
      : { failure: { ...(error as Error), message, stack } },
  );
}
