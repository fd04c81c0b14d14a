import { loadPrintedIndex } from './prepared/prepared-collection.ts';
import { dataFolder } from './site-data.ts';

const { ids, ...printed } = loadPrintedIndex(dataFolder);

/** What pages need of the search index of this build, with the search number of each paper by id. */
export const searchIndex = { ...printed, numbers: new Map(ids.map((id, number) => [id, number])) };
