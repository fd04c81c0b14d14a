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
const later = file('c.csv', `On Glass,2021,${found}`);

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

  test('that are left out make way for the same paper with an abstract in a later file', () => {
    const { records, report } = readDumps([some, later], {}, 'leave out');
    expect(records.map(({ title, source }) => [title, source.file])).toEqual([
      ['On Shelves', 'a.csv'],
      ['On Glass', 'c.csv'],
    ]);
    expect(report.files.map(({ duplicates }) => duplicates)).toEqual([0, 0]);
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
