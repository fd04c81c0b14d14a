import { describe, expect, test } from 'vitest';
import { readDumps } from '../../../../src/collection/read/dumps.ts';
import { isFieldRows, turnFieldRows } from '../../../../src/collection/read/table/field-rows.ts';

const read = (text: string) => readDumps([{ name: 'a.csv', bytes: Buffer.from(text) }]);

describe('a table with a field on each row', () => {
  test('is read as papers, each with the values of its rows and the line on which it begins', () => {
    const { records, report } = read(
      `"TITLE","Shelves, ""old"" and new"
"AUTHOR NAMES","Doe J.","Roe M.A."
"SOURCE","Journal of Shelves (2014) 12:3 (45-67)."
"ABSTRACT","We study shelves,
and what stands on them."
"DOI","10.1000/A"

"TITLE","Books"
"AUTHOR NAMES","Poe A."
"SOURCE","Journal of Books (2015) 1:1 (2-3)."
"EMBASE LINK","https://example.org/2"
`,
    );
    expect(report.files).toMatchObject([{ format: 'csv', records: 2, papers: 2, errors: 0 }]);
    expect(records).toMatchObject([
      {
        title: 'Shelves, "old" and new',
        authors: ['Doe J.', 'Roe M.A.'],
        venue: 'Journal of Shelves',
        year: 2014,
        abstract: 'We study shelves, and what stands on them.',
        doi: '10.1000/a',
        source: { line: 1 },
      },
      { title: 'Books', authors: ['Poe A.'], year: 2015, source: { line: 8 } },
    ]);
  });

  test('has a record that begins without its first field, and the one that has no title is named', () => {
    const { records, report } = read(
      'TITLE,Shelves\nAUTHOR NAMES,"Doe J."\nABSTRACT,We study.\nAUTHOR NAMES,"Roe M."\nABSTRACT,We read.\n',
    );
    expect(records.map(({ title }) => title)).toEqual(['Shelves']);
    expect(report.errors).toMatchObject([{ line: 4, code: 'missing-title' }]);
  });

  test('is none where names of fields are few, or in small letters', () => {
    expect(isFieldRows(['TITLE,ABSTRACT', 'Shelves,We study.', 'Books,We read.'])).toBe(false);
    expect(isFieldRows(['Title, author and abstract', 'Author, reader', 'Abstract, concrete'])).toBe(false);
  });

  test('takes further rows for the field above where names are without end', () => {
    const rows = Array.from({ length: 5000 }, (_, line) => ({ line, cells: [`NAME ${line}`, 'text'] }));
    const table = turnFieldRows(rows);
    expect(table).toHaveLength(2);
    expect(table[0]!.cells).toHaveLength(100);
    expect(table[1]!.cells.join(' ').match(/text/g)).toHaveLength(5000);
  });
});
