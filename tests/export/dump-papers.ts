import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCollection } from '../../src/collection/collection.ts';
import { collectionSettingsSchema } from '../../src/collection/settings/collection-settings.ts';
import type { CitablePaper } from '../../src/export/citation/citable-paper.ts';

const dump = 'content/dumps/abstract-dump.txt';
const bytes = readFileSync(join(import.meta.dirname, '../..', dump));
const { papers } = buildCollection([{ name: dump, bytes }], {
  collection: collectionSettingsSchema.parse({}),
  topics: [],
  corrections: [],
  lexicon: { names: [], ignore: [] },
});

/** The papers of the first dump, on pages of their own. */
export const dumpPapers: readonly CitablePaper[] = papers.map(
  ({ slug, title, abstract, kind, keyphrases }) => ({
    slug,
    title,
    abstract,
    kind,
    keyphrases,
    topics: ['A topic'],
    url: `https://example.org/papers/${slug}/`,
  }),
);
