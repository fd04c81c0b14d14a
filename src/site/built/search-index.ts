import { parentsOf } from '../../collection/topic-tree.ts';
import { buildSearchIndex } from '../../search/build/build-index.ts';
import { loadPreparedTerms } from './prepared-terms.ts';
import { collection, dataFolder } from './site-data.ts';

/** The search index of this build; built once, shared by all pages. */
export const searchIndex = buildSearchIndex(
  collection.papers,
  parentsOf(collection.topics),
  loadPreparedTerms(dataFolder),
);
