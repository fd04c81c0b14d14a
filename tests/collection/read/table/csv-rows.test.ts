import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRows } from '../../../../src/collection/read/table/csv-rows.ts';
import type { Delimiter } from '../../../../src/collection/read/table/delimiter.ts';
import { runs } from '../../../property-runs.ts';

const cells = (text: string, delimiter: Delimiter = ',') =>
  parseRows(text, delimiter).map((row) => row.cells);

describe('the rows of a table', () => {
  test('have cells that may be quoted, with line breaks and doubled quotation marks', () => {
    const text = 'a,"b, c","said ""hi"""\r\n"two\nlines",,\r"","x" , "y"';
    expect(parseRows(text, ',')).toEqual([
      { line: 1, cells: ['a', 'b, c', 'said "hi"'] },
      { line: 2, cells: ['two\nlines', '', ''] },
      { line: 4, cells: ['', 'x', 'y'] },
    ]);
  });

  test('are parted by the delimiter given alone', () => {
    expect(cells('a,b\tc;d|e', '\t')).toEqual([['a,b', 'c;d|e']]);
    expect(cells('a,b\tc;d|e', '|')).toEqual([['a,b\tc;d', 'e']]);
    expect(cells('"a;b";c', ';')).toEqual([['a;b', 'c']]);
  });

  test('leave out blank lines, which count', () => {
    expect(parseRows('\n\na,b\n  \nc,d\n', ',').map(({ line }) => line)).toEqual([3, 5]);
  });

  test('have quotation marks that are not doubled, and say so', () => {
    expect(parseRows('"the "new" way",b\nits "old" way,c', ',')).toEqual([
      { line: 1, cells: ['the "new" way', 'b'], hasLooseQuotes: true },
      { line: 2, cells: ['its "old" way', 'c'] },
    ]);
  });
});

describe('a cell that is never closed', () => {
  test('ends with its line, and costs no other row', () => {
    expect(parseRows('"a,b\nc,d\n"e",f', ',')).toEqual([
      { line: 1, cells: ['a', 'b'], isUnclosed: true },
      { line: 2, cells: ['c', 'd'] },
      { line: 3, cells: ['e', 'f'] },
    ]);
  });

  test('is known by the mark that would open a cell on a later line', () => {
    expect(cells('1,"lost,x\n2,"kept",y\n3,"kept, too",z')).toEqual([
      ['1', 'lost', 'x'],
      ['2', 'kept', 'y'],
      ['3', 'kept, too', 'z'],
    ]);
  });

  test('is a phrase in a table that quotes nothing', () => {
    const text = '"Big data" in use\tWe do.\n"Small data" in use\tWe do.';
    expect(cells(text, '\t')).toEqual([
      ['"Big data" in use', 'We do.'],
      ['"Small data" in use', 'We do.'],
    ]);
  });
});

describe('any table', () => {
  const cell = fc.oneof(
    fc.constantFrom('', 'a', ' b ', 'x, y', '"', '""', 'one\ntwo', 'q "r" s'),
    fc.string({ unit: 'grapheme' }),
  );
  const table = fc
    .integer({ min: 2, max: 5 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
    );
  const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;

  test('that is written by the rules is read as another reader reads it', () => {
    fc.assert(
      fc.property(table, fc.constantFrom<Delimiter>(',', ';', '\t', '|'), (rows, delimiter) => {
        const text = rows.map((row) => row.map(quote).join(delimiter)).join('\r\n');
        expect(cells(text, delimiter)).toEqual(parse(text, { delimiter }));
        expect(parseRows(text, delimiter).some((row) => row.isUnclosed || row.hasLooseQuotes)).toBe(false);
      }),
      { numRuns: runs(300) },
    );
  });

  test('however broken, is read row by row without a loss', () => {
    const piece = fc.constantFrom('"', '""', ',', '\n', '\r', ' ', 'a', 'b c', '",', '"\n', ',"');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const rows = parseRows(text, ',');
        const lines = rows.map(({ line }) => line);
        expect(lines).toEqual([...new Set(lines)].toSorted((a, b) => a - b));
        const letters = (all: string) => all.replace(/[^abc]/g, '');
        expect(letters(rows.flatMap((row) => row.cells).join(''))).toBe(letters(text));
      }),
      { numRuns: runs(500) },
    );
  });
});
