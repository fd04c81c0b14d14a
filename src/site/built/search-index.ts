import { loadPrintedIndex } from './prepared/prepared-collection.ts';
import { dataFolder } from './site-data.ts';

let loaded: ReturnType<typeof load> | undefined;

/**
 * What pages need of the search index of this build, with the search number of each paper by id. Pages that call this
 * are rendered when the index has been written.
 */
export function searchIndex() {
  loaded ??= load();
  return loaded;
}

function load() {
  const { ids, ...printed } = loadPrintedIndex(dataFolder);
  return { ...printed, numbers: new Map(ids.map((id, number) => [id, number])) };
}
