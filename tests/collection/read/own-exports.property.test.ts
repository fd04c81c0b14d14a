import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildEntry, type PaperEntry } from '../../../src/collection/entry.ts';
import { dumpDay } from '../../../src/collection/read/dump-day.ts';
import { readDumps } from '../../../src/collection/read/dumps.ts';
import { exportFormats } from '../../../src/export/formats.ts';
import { context, hostileText } from '../../export/sample-papers.ts';
import { runs } from '../../property-runs.ts';

const FORMULAS = ['$x^2$', '$\\alpha_{i}$', '\\(n < m\\)', '$5 and $6', '$\\mathbb{R}^{n \\times n}$'];
const text = fc
  .array(
    fc.oneof(hostileText, fc.constantFrom(...FORMULAS, '=1+1', "'-1", 'x < y', '<sup>2</sup>', '"so"', 'É')),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((parts) => parts.join(' '));
/** A text that more is in than marks, as only such a text is a title. */
const words = text.map((raw) => `${raw} p`);

/** Papers as any source may have them, with keywords and names that parts of lists are told from. */
const found = fc.record(
  {
    title: fc.tuple(words, fc.stringMatching(/^[a-z]{6}$/)).map((parts) => parts.join(' ')),
    abstract: words,
    authors: fc.uniqueArray(
      fc.constantFrom(
        'Müller, Anna-Lena',
        'Jane Doe',
        'Smith and Sons',
        'de la Cruz, Juan M.',
        "O'Neil, Bo",
        'Ministry of Time, Space and Form',
        '王小明',
        'Łoś, Jan {K}',
      ),
      { minLength: 1 },
    ),
    year: fc.integer({ min: 1500, max: 2099 }),
    venue: fc.constantFrom('Journal of Things & Tasks', '9th {Set} Workshop: 50% more', 'Letters, B_2 #3'),
    keywords: fc.uniqueArray(
      fc.constantFrom('graph theory', 'Trees, rooted', 'C#', '50% & more', 'naïve {sets}'),
      { minLength: 1 },
    ),
    doi: fc.constantFrom('10.5555/a_b(c)', '10.1000/182'),
    arxivId: fc.constantFrom('2401.00001', 'hep-th/9901001'),
    sourceUrl: fc.constantFrom('https://papers.example/2401?v=1&x=%20', 'https://papers.example/~a_b#c'),
  },
  { requiredKeys: ['title'] },
);

const papers = fc
  .array(found, { minLength: 1, maxLength: 4 })
  .map((list) => {
    // Read once, so that titles are apart and texts are as a collection shows them.
    const bytes = Buffer.from(JSON.stringify(list));
    return readDumps([{ name: 'papers.json', bytes }]).records.map((record) => buildEntry(record, dumpDay));
  })
  .filter((list) => list.length > 0);

/** What is known of a paper but for what a program derives or concludes, and the place where it stands. */
function known({ id, title, abstract, authors, year, venue, keywords, doi, arxivId, sourceUrl }: PaperEntry) {
  return { id, title, abstract, authors, year, venue, keywords, doi, arxivId, sourceUrl };
}

const exported = (list: readonly PaperEntry[]) =>
  list.map((paper) => ({
    ...paper,
    kind: 'method' as const,
    topics: ['A topic'],
    keyphrases: ['some phrase'],
    url: `https://example.org/shelf/papers/${paper.slug}/`,
  }));

const writers: [name: string, write: (list: readonly PaperEntry[]) => string][] = [
  ...exportFormats
    .filter(({ id }) => id !== 'markdown' && id !== 'text')
    .map(({ name, format }): (typeof writers)[number] => [name, (list) => format(exported(list), context)]),
  [
    'papers.json',
    (list) =>
      JSON.stringify({ version: 2, papers: exported(list).map((paper) => ({ ...paper, links: [] })) }),
  ],
];

test.each(writers)('papers that were exported as %s read back to the same papers', (_, write) => {
  fc.assert(
    fc.property(papers, (list) => {
      const { records, report } = readDumps([{ name: 'papers', bytes: Buffer.from(write(list)) }]);
      expect(records.map((record) => known(buildEntry(record, dumpDay)))).toEqual(list.map(known));
      expect(report.errors).toEqual([]);
    }),
    { numRuns: runs(120) },
  );
});
