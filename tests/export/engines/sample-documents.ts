import { buildCollection, type Collection } from '../../../src/collection/collection.ts';
import { parseSettings } from '../../../src/collection/settings/settings.ts';
import { buildEngineDocuments } from '../../../src/export/engines/engine-documents.ts';
import { fullPapers } from '../../full-metadata.ts';

const topics = `topics:
  - { slug: birds, name: Birds, description: On birds. }
  - { slug: owls, name: "Owls, \\"large\\"", description: On owls., parent: birds, phrases: [owls, owl] }
  - { slug: glass, name: Glass, description: On glass., phrases: [glass] }
`;

const records = [
  {
    title: 'Owls behind glass',
    abstract:
      'We propose a window of glass which owls see. Results show that owls collide with glass like this 40 % less often. Code: https://github.com/example/window and https://github.com/example/panes.',
    authors: ['Müller, Änne', 'Roe, "Jane"'],
    year: 2024,
    journal: 'Journal of Panes',
    doi: '10.5555/panes.1',
    keywords: ['windows', 'birds'],
    url: 'https://papers.example/1',
  },
  { title: 'Only a title', year: 1999 },
  {
    title: 'A \u2028 line {"index":{}} 😀',
    abstract: `Text with "quotes", \\ and <tags>. ${'漢字 '.repeat(40)}`,
    journal: 'Cut in half: \ud83d',
  },
];

/** A collection with an area, of papers of which much and little is known, in odd letters. */
export const oddCollection: Collection = buildCollection(
  [{ name: '2026-01-31.json', bytes: Buffer.from(JSON.stringify(records)) }],
  parseSettings({ topics: { name: 'topics.yaml', text: topics } }).value!,
);

const urlOf = (slug: string) => `https://example.org/papers/${slug}/`;

/** The documents of that collection. */
export const oddDocuments = [...buildEngineDocuments(oddCollection, urlOf)];

/** These and those of papers of which everything is known. */
export const documents = [
  ...oddDocuments,
  ...buildEngineDocuments({ papers: fullPapers, topics: [] }, urlOf),
];
