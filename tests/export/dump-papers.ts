import { buildCollection } from '../../src/collection/collection.ts';
import { collectionSettingsSchema } from '../../src/collection/settings/collection-settings.ts';
import type { CitablePaper } from '../../src/export/citation/citable-paper.ts';
import { firstDump } from '../first-collection.ts';

const { papers } = buildCollection([firstDump], {
  collection: collectionSettingsSchema.parse({}),
  topics: [],
  keptTopics: null,
  corrections: [],
  groups: { same: [], different: [] },
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
