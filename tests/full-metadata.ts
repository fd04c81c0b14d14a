import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCollection } from '../src/collection/collection.ts';
import type { Paper } from '../src/collection/paper.ts';
import { collectionSettingsSchema } from '../src/collection/settings/collection-settings.ts';

/** The content folder of an invented collection of which everything is known, from authors to identifiers. */
export const fullMetadata = join(import.meta.dirname, 'fixtures', 'full-metadata');

/** The papers of that collection. */
export const fullPapers: readonly Paper[] = buildCollection(
  [{ name: 'papers.bib', bytes: readFileSync(join(fullMetadata, 'dumps', 'papers.bib')) }],
  {
    collection: collectionSettingsSchema.parse({ title: 'A shelf', description: 'Papers.' }),
    topics: [],
    keptTopics: null,
    corrections: [],
    groups: { same: [], different: [] },
    lexicon: { names: [], ignore: [] },
  },
).papers;
