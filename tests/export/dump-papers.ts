import type { CitablePaper } from '../../src/export/citation/citable-paper.ts';
import { firstPapers } from '../first-papers.ts';

/** The papers of the first dump, on pages of their own. */
export const dumpPapers: readonly CitablePaper[] = firstPapers.map(
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
