import { describe, expect, test } from 'vitest';
import { readDumps } from '../../../src/collection/read/dumps.ts';

const file = (name: string, ...rows: string[]) => ({
  name,
  bytes: Buffer.from(['Title,Year,Abstract', ...rows, ''].join('\n')),
});
const found = 'We study shelves and find that they bear books.';
const some = file(
  'a.csv',
  `On Shelves,2020,${found}`,
  'On Glass,2021,',
  'On Paper,2022,No abstract available',
);
const none = file('b.csv', 'On Wood,2023,', 'On Steel,2024,');

describe('papers without an abstract', () => {
  test('are papers, and their number is reported for each file', () => {
    const { records, report } = readDumps([some, none]);
    expect(records.map(({ title }) => title)).toEqual([
      'On Shelves',
      'On Glass',
      'On Paper',
      'On Wood',
      'On Steel',
    ]);
    expect(report.errors).toEqual([]);
    expect(report.warnings.filter(({ code }) => code === 'no-abstracts')).toMatchObject([
      {
        file: 'a.csv',
        line: null,
        message: expect.stringContaining('2 of the 3 papers of this file have none'),
      },
      {
        file: 'b.csv',
        line: null,
        message: expect.stringContaining('none of the 2 papers of this file has one'),
      },
    ]);
  });

  test('are left out with the reason where the curator wants it, and the sums hold', () => {
    const { records, report } = readDumps([some], {}, 'leave out');
    expect(records.map(({ title }) => title)).toEqual(['On Shelves']);
    expect(report.ignored.map(({ line, reason }) => [line, reason])).toEqual(
      [3, 4].map((line) => [
        line,
        expect.stringMatching(/^no abstract: papersWithoutAbstract in collection.yaml/),
      ]),
    );
    expect(report.files).toMatchObject([{ records: 3, papers: 1, leftOut: 2, duplicates: 0, errors: 0 }]);
    expect(report.used + report.ignored.length).toBe(report.lines);
    expect(report.warnings.map(({ code }) => code)).not.toContain('no-abstracts');
  });

  test('are complete with the abstract of the same paper in another file, whatever the curator wants', () => {
    const twin = file('c.csv', ',2020,', `On Glass,,${found}`);
    for (const decision of ['keep', 'leave out'] as const) {
      const { records, report } = readDumps([file('a.csv', 'On Glass,2021,'), twin], {}, decision);
      expect(records).toMatchObject([{ title: 'On Glass', year: 2021, abstract: found }]);
      expect(report.files).toMatchObject([{ papers: 1 }, { papers: 0, duplicates: 1, errors: 1 }]);
      expect(report.warnings.map(({ code }) => code)).not.toContain('no-abstracts');
    }
  });

  test('are left out with all their records where none of them has one, and nothing is said of their twins', () => {
    const other = file('d.csv', 'On Steel,2024,', 'On Wood,2003,', `On Brass,2020,${found}`);
    const { records, report } = readDumps([none, other], {}, 'leave out');
    expect(records).toMatchObject([{ title: 'On Brass', source: { line: 4, position: 1 } }]);
    expect(report.files).toMatchObject([
      { records: 2, papers: 0, leftOut: 2 },
      { records: 3, papers: 1, leftOut: 2, duplicates: 0 },
    ]);
    expect(report.warnings.filter(({ code }) => code !== 'missing-columns')).toEqual([]);
    expect(report.used + report.ignored.length).toBe(report.lines);
  });

  test('keep a title from no other paper of it: the id is the same whether they are shown or not', () => {
    const newer = file('c.csv', `On Wood,2003,${found}`);
    const [kept, left] = (['keep', 'leave out'] as const).map((decision) =>
      readDumps([none, newer], {}, decision).records.find(({ abstract }) => abstract !== undefined),
    );
    expect(kept).toMatchObject({ distinction: '2003' });
    expect(left).toEqual(kept);
  });

  test('may all be left out of a file, which is no fault of it', () => {
    const { records, report } = readDumps([none], {}, 'leave out');
    expect(records).toEqual([]);
    expect(report.errors).toEqual([]);
    expect(report.files).toMatchObject([{ records: 2, papers: 0, leftOut: 2 }]);
  });

  test('are an error in a plain dump, where a title alone is more likely half of a paper', () => {
    const text = `On Shelves\n${found}\nOn Glass\nOn Paper\n${found}\n`;
    for (const decision of ['keep', 'leave out'] as const) {
      const { report } = readDumps([{ name: 'a.txt', bytes: Buffer.from(text) }], {}, decision);
      expect(report.errors).toHaveLength(1);
    }
  });
});
