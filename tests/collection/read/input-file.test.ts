import { describe, expect, test } from 'vitest';
import { readEntries } from '../../../src/collection/collection.ts';
import { paperId } from '../../../src/collection/identity.ts';
import { readDumps } from '../../../src/collection/read/dumps.ts';
import type { ColumnMapping } from '../../../src/collection/read/record.ts';

const file = (name: string, text: string) => ({ name, bytes: Buffer.from(text) });
const read = (text: string, columns?: ColumnMapping) => readDumps([file('a', text)], columns);

const abstract =
  'We study how shelves of glass bear books, and find that they bear more than shelves of paper.';
const entry = (title: string, rest = '') => `@article{a,\n  title = {${title}}${rest}\n}\n`;

/** Of six records one is a volume, one has no title, one stands twice, and one title has no letter. */
const library = `Notes of a librarian
${entry('Shelves of {Glass}', `,\n  abstract = {${abstract}}`)}
@proceedings{b,\n  title = {All Shelves}\n}
@article{c,\n  year = 2020\n}
${entry('Shelves of glass')}
${entry('???')}
${entry('Gl{\\"a}ser')}`;

describe('a file of records', () => {
  const { records, report } = read(library);

  test('is accounted for by records, with the lines on which they begin', () => {
    expect(report.files).toEqual([
      {
        file: 'a',
        format: 'bibtex',
        encoding: 'utf-8',
        records: 6,
        papers: 2,
        duplicates: 1,
        leftOut: 1,
        errors: 2,
      },
    ]);
    expect(records.map(({ title, source }) => [title, source.line, source.position])).toEqual([
      ['Shelves of Glass', 2, 1],
      ['Gläser', 21, 2],
    ]);
    expect(report.errors.map(({ line, code }) => [line, code])).toEqual([
      [10, 'missing-title'],
      [17, 'title-without-letters'],
    ]);
    expect(report.ignored.map(({ line }) => line)).toEqual([1, 7, 13]);
    expect(report).toMatchObject({ papers: 2, lines: 7, used: 2 });
  });

  test('has a duplicate that says where the first stands, and one warning that counts such records', () => {
    expect(report.ignored.at(-1)).toEqual({ file: 'a', line: 13, reason: 'duplicate of a:2' });
    expect(report.warnings.filter(({ code }) => code !== 'no-abstracts')).toMatchObject([
      {
        line: null,
        code: 'joined-records',
        message: expect.stringContaining('1 of the 6 records of this file stands in it more than once'),
      },
    ]);
  });

  test('is warned of once where none of its papers has an abstract', () => {
    const { warnings } = read(entry('Shelves of glass') + entry('Books')).report;
    expect(warnings).toMatchObject([{ line: null, code: 'no-abstracts' }]);
  });

  test('is at fault as a whole where it has no paper and nothing else says why', () => {
    const { errors, files } = read('TY  - JOUR\nTI  - Glass\nER  - \n'.replace('Glass', '')).report;
    expect(errors).toHaveLength(1);
    expect(files).toMatchObject([{ format: 'ris', records: 1, papers: 0, errors: 1 }]);
    const volumes = read('@proceedings{b,\n  title = {All Shelves}\n}\n').report;
    expect(volumes.errors).toMatchObject([{ line: null, code: 'no-papers' }]);
  });

  test('in another encoding than it should be is read, with a warning', () => {
    const bytes = Buffer.from(entry('Gläser', `,\n  abstract = {${abstract}}`), 'latin1');
    const reading = readDumps([{ name: 'a', bytes }]);
    expect(reading.records[0]?.title).toBe('Gläser');
    expect(reading.report.files).toMatchObject([{ encoding: 'windows-1252' }]);
    expect(reading.report.warnings).toMatchObject([{ line: null, code: 'guessed-encoding' }]);
  });
});

test('a file of a kind that holds no readable papers is refused once, by its name and with a way out', () => {
  const { errors, files, lines } = read('<!DOCTYPE html>\n<html>\n<p>Shelves</p>\n</html>\n').report;
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatchObject({ line: null, code: 'refused-format' });
  expect(errors[0]!.message).toMatch(/web page \(HTML\).*export/);
  expect([files, lines]).toEqual([[], 0]);
});

test('a paper has one id in each format, and one that stands in two files is found', () => {
  const files = [
    file('a.txt', `Gläser und Bücher tragen\n${abstract}\n`),
    file('b.bib', entry('Gl{\\"a}ser und B{\\"u}cher $\\alpha$ tragen')),
    file('c.csv', `title,abstract\nGläser und Bücher tragen,${abstract}\nGläser und Bücher α tragen,\n`),
  ];
  const { entries, report } = readEntries(files, { corrections: [], topics: [] });
  expect(entries.map(({ id }) => id)).toEqual(
    ['Gläser und Bücher tragen', 'Gläser und Bücher α tragen'].map((title) => paperId(title)),
  );
  expect(report.files.map(({ duplicates }) => duplicates)).toEqual([0, 0, 2]);
});

describe('columns that the curator names', () => {
  test('are found in a table that would not be known as one', () => {
    const { records, report } = read(`Name,What\nShelves,${abstract}\n`, { title: 'name', abstract: 'What' });
    expect(records).toMatchObject([{ title: 'Shelves' }]);
    expect(report.files).toMatchObject([{ format: 'csv' }]);
  });

  test.each([
    ['a table', `Paper Name,What\nShelves,${abstract}\n`, { title: 'Paper_Name', abstract: 'what' }],
    [
      'JSON',
      JSON.stringify([{ paperTitle: 'Shelves', info: { text: abstract } }]),
      { title: 'paper_title', abstract: 'info.text' },
    ],
  ])('are missed in %s only where the reader has not found them', (_, text, columns) => {
    const { records, report } = read(text, { ...columns, year: 'Jahr' });
    expect(records).toMatchObject([{ title: 'Shelves' }]);
    const missed = report.warnings.filter(({ message }) => message.includes('as collection.yaml says'));
    expect(missed.map(({ message }) => /"(.*?)"/.exec(message)?.[1])).toEqual(['Jahr']);
  });
});
