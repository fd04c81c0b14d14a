import { describe, expect, test } from 'vitest';
import { readEntries } from '../../../src/collection/collection.ts';
import { paperId, paperSlug } from '../../../src/collection/identity.ts';
import { parseSettings } from '../../../src/collection/settings/settings.ts';

type Item = Readonly<Record<string, unknown>>;

const abstract =
  'We study how shelves of glass bear books, and find that they bear more than shelves of paper.';
const title = 'Shelves of Glass';
const doe = [{ family: 'Doe', given: 'Jane' }];
/** A file of CSL-JSON, each record on a line of its own. */
const jsonFile = (name: string, ...items: Item[]) => {
  const records = items.map(({ year, ...item }) => ({ type: 'article-journal', ...issued(year), ...item }));
  return { name, bytes: Buffer.from(`[${records.map((record) => JSON.stringify(record)).join(',\n')}]`) };
};
const issued = (year: unknown) => (year === undefined ? {} : { issued: { 'date-parts': [[year]] } });
const textFile = (name: string, ...lines: string[]) => ({ name, bytes: Buffer.from(lines.join('\n')) });

function join(files: Parameters<typeof readEntries>[0], corrections = '') {
  const settings = parseSettings({ corrections: { name: 'corrections.yaml', text: corrections } });
  if (!settings.value) throw new Error(JSON.stringify(settings.problems));
  const { entries, redirects, report } = readEntries(files, settings.value);
  expect(report.used + report.ignored.length + report.errors.filter(({ line }) => line !== null).length).toBe(
    report.lines,
  );
  expect(new Set(entries.map(({ slug }) => slug)).size).toBe(entries.length);
  for (const file of report.files) {
    expect(file.papers + file.duplicates + file.leftOut + file.errors).toBe(file.records);
  }
  const warnings = report.warnings.filter(({ code }) => code !== 'no-abstracts');
  return { entries, redirects, report, warnings, codes: warnings.map(({ code }) => code) };
}

/** The papers that the records of one file make. */
const joined = (...items: Item[]) => join([jsonFile('a.json', ...items)]);
const counts = ({ report }: ReturnType<typeof join>) => report.files.map(({ papers }) => papers);

describe('records are one paper', () => {
  test.for<[string, Item, Item]>([
    [
      'one DOI, however it is written',
      { title, DOI: '10.1000/A' },
      { title: 'Glass', DOI: 'https://doi.org/10.1000/a' },
    ],
    [
      'one arXiv id, which may stand in a DOI',
      { title, URL: 'https://arxiv.org/abs/2101.00001v2', DOI: '10.48550/arXiv.2101.00001' },
      { title: 'Glass', DOI: '10.48550/arxiv.2101.00001' },
    ],
    ['one title but for case and signs', { title }, { title: 'shelves of glass.' }],
    ['one title, and years that are close', { title, year: 2020 }, { title, year: 2022 }],
    ['one title, where only one has a DOI', { title, DOI: '10.1000/a' }, { title }],
  ])('with %s', ([, one, other]) => {
    const result = joined(one, other);
    expect(counts(result)).toEqual([1]);
    expect(result.entries[0]).toMatchObject({ id: paperId(title), title });
    expect(result.report.ignored).toMatchObject([{ file: 'a.json', reason: 'duplicate of a.json:1' }]);
  });

  test('as preprint and print, in spite of two DOIs and four years', () => {
    const preprint = { title, author: doe, year: 2018, DOI: '10.48550/arxiv.1801.00001' };
    const print = { title, author: [{ family: 'Doe', given: 'J.' }], year: 2022, DOI: '10.1000/a' };
    expect(counts(joined(preprint, print))).toEqual([1]);
    expect(counts(joined(print, preprint))).toEqual([1]);
    expect(counts(joined(preprint, { ...print, author: [{ family: 'Roe', given: 'J.' }] }))).toEqual([2]);
    expect(counts(joined(preprint, { ...print, year: 2026 }))).toEqual([2]);
  });

  test('along a chain: one by its DOI, the next by its title', () => {
    const chain = [
      { title, DOI: '10.1000/a' },
      { title: 'Glass: Its Shelves', DOI: '10.1000/a' },
      { title: 'Glass, its shelves' },
    ];
    expect(counts(joined(...chain))).toEqual([1]);
    expect(counts(joined(chain[2]!, chain[0]!, chain[1]!))).toEqual([1]);
  });

  test('across formats, even where a plain dump has its title in TeX', () => {
    const dump = textFile('a.txt', 'Shelves of Gl\\"as', abstract, 'On Paper and \\emph{Books}', abstract);
    const { entries, report, codes } = join([
      dump,
      jsonFile('b.json', { title: 'Shelves of Gläs', year: 2020 }),
    ]);
    expect(entries).toMatchObject([{ id: paperId('Shelves of Gl\\"as'), year: 2020, abstract }, {}]);
    expect(report.files.map(({ duplicates }) => duplicates)).toEqual([0, 1]);
    expect(codes).toEqual(['joined-records']);
  });
});

describe('the fields of one paper', () => {
  test('complete each other, and the first value wins', () => {
    const { entries, warnings } = join([
      jsonFile('a.json', { title, year: 2020, 'container-title': 'Glass' }),
      jsonFile('b.json', {
        title,
        abstract,
        author: doe,
        year: 2020,
        DOI: '10.1000/a',
        'container-title': 'Glass ',
      }),
      jsonFile('c.json', { title, DOI: '10.1000/a', keyword: 'books; glass', abstract: 'Another one.' }),
    ]);
    expect(entries).toMatchObject([
      {
        title,
        abstract,
        authors: ['Doe, Jane'],
        year: 2020,
        venue: 'Glass',
        doi: '10.1000/a',
        keywords: ['books', 'glass'],
        source: { file: 'a.json', line: 1, position: 1 },
      },
    ]);
    expect(warnings.map(({ file, code }) => [file, code])).toEqual([
      ['b.json', 'joined-records'],
      ['c.json', 'joined-records'],
    ]);
    expect(warnings[0]?.message).toContain('1 of the 1 records of this file is also in a.json');
  });

  test('that contradict each other are told once for each pair, with both places and what to write', () => {
    const first = { title, DOI: '10.1000/a', year: 2015, author: doe, abstract };
    const other = { ...first, year: 2020, author: [{ family: 'Roe', given: 'Max' }], abstract: 'No.' };
    const { warnings } = join([jsonFile('a.json', first), jsonFile('b.json', { title: 'Books' }, other)]);
    const [, conflict, ...others] = warnings;
    expect(others).toEqual([]);
    expect(conflict).toMatchObject({ file: 'b.json', line: 2, code: 'conflicting-fields' });
    expect(conflict?.message).toContain(
      'and a.json:1 differ: another abstract here; other authors here; year “2020” here and “2015” there.',
    );
    expect(conflict?.message).toContain('- ["a.json:1", "b.json:2"] under "different:"');
  });
});

describe('papers of one title are two', () => {
  test.for<[string, Item, Item, string]>([
    ['with different DOIs', { title, DOI: '10.1000/a' }, { title, DOI: '10.1000/b' }, '10.1000/b'],
    ['years apart', { title, year: 2015 }, { title, year: 2018 }, '2018'],
  ])('%s: the later one has an id of its own, and a warning says why', ([, one, other, distinction]) => {
    const result = joined(one, other);
    expect(result.entries.map(({ id }) => id)).toEqual([paperId(title), paperId(title, distinction)]);
    expect(result.entries[1]?.slug).toBe(paperSlug(title, title, distinction));
    expect(result.warnings).toMatchObject([{ file: 'a.json', code: 'lookalike-papers' }]);
    expect(result.warnings[0]?.message).toMatch(
      /a\.json:1 has the title of this record but another .*under "same:"/,
    );
    expect(result.redirects).toEqual([]);
  });

  test('which is not so for records of a plain dump, whose titles are all that is known', () => {
    const { entries, codes } = join([
      textFile('a.txt', title, abstract, 'On Books', abstract, title, abstract),
    ]);
    expect(entries).toHaveLength(2);
    expect(codes).toEqual(['duplicate-paper']);
  });

  test('with one DOI, too, where it is of the book that they stand in', () => {
    const chapter = (name: string, family: string) => ({
      title: name,
      DOI: '10.1000/book',
      author: [{ family, given: 'A' }],
    });
    const { entries, codes, warnings } = joined(chapter('Shelves', 'Doe'), chapter('Books', 'Roe'));
    expect(entries).toHaveLength(2);
    expect(codes).toEqual(['lookalike-papers']);
    expect(warnings[0]?.message).toContain('["a.json:1", "a.json:2"]');
  });
});

describe('addresses', () => {
  test('of other titles of a paper lead to it, and corrections find it by them', () => {
    const files = [
      jsonFile('a.json', { title, DOI: '10.1000/a' }),
      jsonFile('b.json', { title: 'Glass: Its Shelves', DOI: '10.1000/a' }),
    ];
    const { entries, redirects, codes } = join(
      files,
      'papers:\n  - { paper: Glass its shelves, title: Mended }\n',
    );
    expect(redirects).toEqual([
      { kind: 'paper', from: paperSlug('Glass: Its Shelves'), to: paperSlug(title) },
    ]);
    expect(entries).toMatchObject([{ title: 'Mended', slug: paperSlug(title) }]);
    expect(codes).not.toContain('unknown-paper');
  });

  test('never hide the page of another paper', () => {
    const { entries, redirects } = joined(
      { title: 'Books', DOI: '10.1000/b' },
      { title, DOI: '10.1000/a' },
      { title: 'Books', DOI: '10.1000/a' },
    );
    expect(entries.map(({ slug }) => slug)).toEqual([paperSlug('Books'), paperSlug(title)]);
    expect(redirects).toEqual([]);
  });
});

describe('the curator decides before the rules', () => {
  const two = [
    jsonFile('a.json', { title, DOI: '10.1000/a' }),
    jsonFile('b.json', { title, DOI: '10.1000/b' }),
  ];

  test.for<[string, string]>([
    ['DOIs', '[10.1000/a, https://doi.org/10.1000/B]'],
    ['places', '["a.json:1", "content/b.json:1"]'],
    ['addresses', `[${paperSlug(title)}, ${paperSlug(title, title, '10.1000/b')}]`],
    ['ids', `[${paperId(title)}, ${paperId(title, '10.1000/b')}]`],
    ['the title that they share', `[${title}, ${title}]`],
  ])('that papers are the same, named by %s; a former address stays', ([, group]) => {
    const { entries, redirects, codes } = join(two, `same:\n  - ${group}\n`);
    expect(entries).toHaveLength(1);
    expect(codes).toEqual(['joined-records', 'conflicting-fields']);
    expect(redirects).toEqual([
      { kind: 'paper', from: paperSlug(title, title, '10.1000/b'), to: paperSlug(title) },
    ]);
  });

  test('that papers are different, the second of which is told by what is known of it', () => {
    const files = [
      jsonFile('a.json', { title, year: 2020 }),
      jsonFile('b.json', { title, author: doe }, { title }),
    ];
    const { entries, codes } = join(files, `different:\n  - ["${title}", "b.json:1"]\n`);
    expect(codes).toEqual(['joined-records']);
    expect(entries.map(({ id }) => id)).toEqual([paperId(title), paperId(title, 'Doe, Jane')]);
  });

  test.for<[string, string, string]>([
    ['a name that no paper has', 'same:\n  - [10.1000/a, Weather]\n', 'unknown-paper'],
    ['names of one record', 'different:\n  - ["a.json:1", 10.1000/a]\n', 'no-difference'],
    [
      'a contradiction',
      'same:\n  - [10.1000/a, 10.1000/b]\ndifferent:\n  - ["a.json:1", "b.json:1"]\n',
      'contradiction',
    ],
  ])('and is told of %s', ([, corrections, code]) => {
    const { entries, warnings } = join(two, corrections);
    expect(entries).toHaveLength(2);
    expect(warnings.at(-1)).toMatchObject({ file: 'corrections.yaml', line: 2, code });
  });
});
