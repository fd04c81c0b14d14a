import { describe, expect, test } from 'vitest';
import type { ColumnMapping } from '../../../../src/collection/read/record.ts';
import { readCsv } from '../../../../src/collection/read/table/csv.ts';

const table = (...rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');
const fieldsOf = (text: string, mapping?: ColumnMapping) =>
  readCsv(text, 'x.csv', mapping).records.map((record) =>
    record.outcome === 'paper' ? record.fields : record,
  );

describe('a table of papers', () => {
  test('has its papers, row by row', () => {
    const text = 'TITLE ;abstract;Year\nShelves;We sort.;2014//\n;;\n;No title.;2015\n';
    const { records, outside, columns } = readCsv(text, 'x.csv');
    expect(records).toEqual([
      { line: 2, outcome: 'paper', fields: { title: 'Shelves', abstract: 'We sort.', year: 2014 } },
      {
        line: 4,
        outcome: 'faulty',
        code: 'missing-title',
        message: expect.stringContaining('(column "TITLE")'),
      },
    ]);
    expect(outside).toEqual([{ line: 3, reason: 'a row without any text' }]);
    expect(columns).toEqual(['TITLE ', 'abstract', 'Year']);
  });

  test('has its titles in a column of names where no other has them', () => {
    expect(fieldsOf('Name,Abstract\nShelves,We sort.\n')).toEqual([
      { title: 'Shelves', abstract: 'We sort.' },
    ]);
    expect(fieldsOf('Name,Title,Abstract\nA file,Shelves,We sort.\n')).toEqual([
      { title: 'Shelves', abstract: 'We sort.' },
    ]);
  });

  test('is faulty in a row of nothing but a DOI', () => {
    expect(readCsv('title,doi\n ,10.1000/1\n', 'x.csv').records).toMatchObject([
      { line: 2, outcome: 'faulty', code: 'missing-title' },
    ]);
  });

  test('may say its delimiter first, and begin with a byte order mark', () => {
    expect(readCsv('\ufeffsep=|\r\nTitle|Note\r\nShelves|x', 'x.csv')).toMatchObject({
      records: [{ line: 3, fields: { title: 'Shelves' } }],
      outside: [{ line: 1, reason: 'names the sign between the columns' }],
    });
  });

  test('may have lines above its header, and repeat it', () => {
    const { records, outside } = readCsv(
      'Results of 2 May\nexported,yes\nTitle,Abstract\nA,B\nTitle,Abstract\nC,D',
      'x.csv',
    );
    expect(records.map(({ line }) => line)).toEqual([4, 6]);
    expect(outside).toEqual([
      { line: 1, reason: 'stands above the names of the columns' },
      { line: 5, reason: 'names the columns once more' },
    ]);
  });

  test('without known columns is refused with a way out', () => {
    expect(readCsv('a,b\n1,2', 'x.csv')).toMatchObject({
      records: [],
      outside: [{ line: 1 }],
      warnings: [{ line: null, code: 'no-header' }],
    });
  });

  test('is read by the columns that the curator names, before any other', () => {
    const text = 'Paper name,What it says,Title,Year\nShelves,We sort.,Dr.,2020';
    expect(fieldsOf(text, { title: 'paper name', abstract: 'What it says' })).toEqual([
      { title: 'Shelves', abstract: 'We sort.', year: 2020 },
    ]);
  });

  test('says once which expected columns are missing, and which are there', () => {
    const { warnings } = readCsv('PMID,Title,Journal\n1,A,B\n2,C,D', 'x.csv');
    expect(warnings).toEqual([
      {
        line: null,
        code: 'no-abstracts',
        message: expect.stringContaining(
          'one with the year, found the title in "Title", among "PMID", "Title", "Journal"',
        ),
      },
    ]);
  });

  test('shows formulas as text', () => {
    expect(
      fieldsOf(table(['Title', 'Abstract'], ['=HYPERLINK("https://example.org","x")', '=cmd|calc'])),
    ).toEqual([{ title: '=HYPERLINK("https://example.org","x")', abstract: '=cmd|calc' }]);
  });

  test('has no markup and no words for nothing', () => {
    expect(
      fieldsOf(
        table(
          ['Title', 'Abstract', 'DOI', 'Year'],
          ['<i>E.&nbsp;coli</i>', '[No abstract available]', 'NA', 'NaN'],
        ),
      ),
    ).toEqual([{ title: 'E. coli' }]);
  });
});

describe('a row with a broken cell', () => {
  test('is an error where the next line may be its rest, however many cells it has', () => {
    const { records, outside } = readCsv(
      'Title,Abstract,Year\nA,"not closed, with\nits rest\nB,"Closed.",2020',
      'x.csv',
    );
    expect(records).toMatchObject([
      { line: 2, outcome: 'faulty', code: 'unclosed-quote' },
      { line: 4, fields: { title: 'B' } },
    ]);
    expect(outside).toMatchObject([{ line: 3 }]);
  });

  test('takes no lines with it that may be its rest, but names them', () => {
    const text = 'Title,Abstract\nA,"never closed, with a comma\nrest of it\nand more\nB,"Closed."\n';
    const { records, outside } = readCsv(text, 'x.csv');
    expect(records).toMatchObject([
      { line: 2, outcome: 'faulty', code: 'unclosed-quote' },
      { line: 5, fields: { title: 'B', abstract: 'Closed.' } },
    ]);
    expect(outside).toEqual([{ line: 3, reason: 'follows a cell that is not closed, and is no whole row' }]);
  });

  test('is an error where a cell took in those behind it', () => {
    expect(
      readCsv('"Title","Abstract","Year"\n"A,"B","2020"\n"C","D","2021"', 'x.csv').records,
    ).toMatchObject([
      { line: 2, outcome: 'faulty', code: 'unclosed-quote' },
      { line: 3, fields: { title: 'C' } },
    ]);
  });

  test('is a paper with a warning where its own line is whole', () => {
    const { records, warnings } = readCsv('Title,Abstract,Authors,Year\n"A,B,C,2020\nD,E,F,2021', 'x.csv');
    expect(records).toMatchObject([{ fields: { title: 'A', year: 2020 } }, { fields: { title: 'D' } }]);
    expect(warnings).toMatchObject([{ line: 2, code: 'unclosed-quote' }]);
  });

  test('has a warning for loose quotation marks, and for cells beyond the last column', () => {
    const { warnings } = readCsv(
      'Title,Abstract,Authors,Year\n"A "b" c",D,E,2020\nF, G,H,I,2021\nJ,K,L,2022,,',
      'x.csv',
    );
    expect(warnings).toMatchObject([
      { line: 2, code: 'loose-quotes' },
      { line: 3, code: 'too-many-cells' },
    ]);
  });
});
