import { describe, expect, test } from 'vitest';
import { findUnknownTable } from '../../../../src/collection/read/table/unknown-table.ts';

const rows = (delimiter: string, cells: readonly string[], count = 4) =>
  Array.from({ length: count }, (_, row) =>
    cells.map((cell) => cell.replace('#', String(row))).join(delimiter),
  ).join('\n');

describe('a table of unknown columns', () => {
  test.each(['\t', ';', '|', ','])('parted by %j is refused by the names of its columns', (delimiter) => {
    const header = ['Heading', 'Story', 'Place'].join(delimiter);
    const text = `${header}\n${rows(delimiter, ['Shelves of glass', 'We study shelves.', 'Oslo'])}\n`;
    expect(findUnknownTable(text)?.refused).toBe(
      'a table with the columns "Heading", "Story", "Place", of which no two are known',
    );
  });

  test('of two columns parted by commas is known by its quoted cells, however many lines they have', () => {
    const table = (story: string) => `Heading,Story\n${rows(',', ['Shelves of glass', story])}`;
    expect(findUnknownTable(table('We study shelves'))).toBeUndefined();
    expect(findUnknownTable(table('"We study shelf #,\nand books"'))).toBeDefined();
  });

  test.each([
    ['tabs', rows('\t', [`Shelves of glass, part #${' and more'.repeat(9)}`, 'We study shelves.'], 5)],
    ['quoted cells', rows(',', [`"Shelves of glass, part #"`, `"We study${' shelves, and'.repeat(9)}"`], 5)],
  ])('without a row that names them is known by its %s', (_, table) => {
    expect(findUnknownTable(table)?.refused).toContain('without a row that names its columns');
    expect(findUnknownTable(table.replaceAll(/^.*[\t,]/gm, ''))).toBeUndefined();
  });

  test('is known by its beginning where it is long', () => {
    expect(
      findUnknownTable(`Heading;Story\n${rows(';', ['Shelves of glass', 'We study.'], 5000)}`),
    ).toBeDefined();
  });

  test.each([
    ['of few rows', `Heading;Story\n${rows(';', ['Shelves', 'We study.'], 3)}`],
    [
      'with other numbers of signs',
      `Heading;Story\n${rows(';', ['Shelves', 'We study.'])}\nBooks: one; two; three`,
    ],
    ['with a sentence at its head', `${'We study shelves; '.repeat(9)}\n${rows(';', Array(10).fill('a'))}`],
    ['without a delimiter', rows(' ', ['Shelves', 'of', 'glass'], 9)],
    ['that is empty', ''],
  ])('is not seen in a text %s', (_, text) => {
    expect(findUnknownTable(text)).toBeUndefined();
  });
});
