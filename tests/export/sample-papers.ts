import fc from 'fast-check';
import type { CitablePaper, ExportContext } from '../../src/export/citation/citable-paper.ts';

export const context: ExportContext = { collectionTitle: 'R&D: 100% of “tasks”', snapshot: '2026-11-22' };

/** A paper of which no more than the text is known. */
export const textOnly: CitablePaper = {
  slug: 'a-plain-title-abcdefghij',
  title: 'A Plain Title',
  abstract: 'One sentence. Another one.',
  kind: 'benchmark-or-dataset',
  topics: ['Task vectors', 'R&D'],
  keyphrases: ['task vectors', 'arithmetic'],
  url: null,
};

/** A paper of which no more than the title is known. */
export const titleOnly: CitablePaper = {
  ...textOnly,
  slug: 'a-bare-title-abcdefghij',
  title: 'A Bare Title',
  abstract: null,
};

export const published: CitablePaper = {
  ...textOnly,
  slug: 'a-published-paper-abcdefghij',
  authors: ['Müller, Anna', 'Jane Doe', 'Smith and Sons', 'de la Cruz, Juan'],
  year: 2024,
  venue: 'Transactions on Things & Tasks',
  doi: 'https://doi.org/10.1000/a_b(c)',
  arxivId: 'arXiv:2401.00001v2',
  sourceUrl: 'https://papers.example/2401?v=1&x=%20',
  url: 'https://example.org/papers/a-published-paper-abcdefghij/',
};

const pieces = [
  ...'{}$\\"\'`%@&#_^~<>|*[]()!?=+-.,;:/',
  ...['\n', '\r\n', '\t', ' ', '\u0000', '\u00a0', '\u2028', '--', '---', '``', "''", '?`', '!`', '<<', '>>'],
  ...['=cmd|x', '+1', '-1', '@SUM(A1)', '＝1', '😀', '👩‍🔬', '漢字', 'naïve', 'x'.repeat(200), 'a b', 'and'],
  ...['ER  - ', 'TY  - JOUR', '@misc{x,', 'year = {1999},', 'author={X}', '"},', '\\textbf{x}', '\\input{a}'],
  ...['<b>', '</i>', '&amp;', '&#35;', '~~s~~', '**b**', '[a](b)', '![a](b)', '[^1]: x', '1. ', '# ', '> '],
  ...[
    'https://example.org/a_b~c?d=%20&e#f',
    'www.example.org',
    'a_b@example.org',
    '- [ ] x',
    '```',
    'snake_case_',
  ],
];

/** Text as a reader shows it: one line. */
export function shown(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** Titles and abstracts that trip writers and readers of every format. */
export const hostileText: fc.Arbitrary<string> = fc
  .oneof(
    fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3 })), { maxLength: 12 }),
    fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 3 }),
  )
  .map((parts) => parts.join(''))
  .filter((text) => shown(text) !== '');

type WithAbstract = CitablePaper & { readonly abstract: string };

/** Papers of such text with distinct slugs; nothing but the text is known. */
export const hostilePapers: fc.Arbitrary<WithAbstract[]> = fc
  .array(fc.record({ title: hostileText, abstract: hostileText, topic: hostileText, phrase: hostileText }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((papers) =>
    papers.map(({ title, abstract, topic, phrase }, index) => ({
      ...textOnly,
      slug: `paper-${index}-abcdefghij`,
      title,
      abstract,
      topics: [topic],
      keyphrases: [phrase],
      url: `https://example.org/papers/paper-${index}-abcdefghij/`,
    })),
  );
