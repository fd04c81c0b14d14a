import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDumps } from '../../../../../src/collection/read/dumps.ts';
import { readXlsx } from '../../../../../src/collection/read/table/workbook/xlsx.ts';
import { runs } from '../../../../property-runs.ts';
import { sheetXml, workbook } from './workbooks.ts';

const HEADER = ['Title', 'Abstract', 'Authors', 'Year'];
const book = (rows: Parameters<typeof sheetXml>[0], parts?: Record<string, string>) =>
  workbook({ Papers: sheetXml([HEADER, ...rows]) }, parts);
const papersOf = (bytes: Uint8Array) => {
  const reading = readXlsx(bytes);
  if ('refused' in reading) throw new Error(reading.refused);
  return reading.records.map((record) => (record.outcome === 'paper' ? record.fields : record));
};

describe('a workbook', () => {
  test('has a paper in each row of its sheet', () => {
    expect(
      readXlsx(
        book([
          ['Shelves & <b>books</b>', 'We sort.', 'Poe, Ann; Roe, Bo', { xml: '<c r="D2"><v>2020</v></c>' }],
        ]),
      ),
    ).toEqual({
      records: [
        {
          line: 2,
          outcome: 'paper',
          fields: {
            title: 'Shelves & books',
            abstract: 'We sort.',
            authors: ['Poe, Ann', 'Roe, Bo'],
            year: 2020,
          },
        },
      ],
      outside: [],
      warnings: [],
      columns: HEADER,
    });
  });

  test('has texts that cells share, in pieces, without how they are pronounced', () => {
    const strings =
      '<sst><si><t>no</t></si><si><r><t xml:space="preserve">Shelves </t></r><r><t>and_x000D_ books</t></r><rPh><t>READ</t></rPh></si></sst>';
    const shared = { xml: '<c r="A2" t="s"><v>1</v></c>' };
    expect(papersOf(book([[shared]], { 'xl/sharedStrings.xml': strings }))).toEqual([
      { title: 'Shelves and books' },
    ]);
  });

  test('has days where their style says so', () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="[$-409]d/m/yy"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="14"/></cellXfs></styleSheet>';
    const day = (style: number) => ({ xml: `<c r="D2" s="${style}"><v>43831</v></c>` });
    const yearOf = (style: number) =>
      papersOf(book([['A', 'B', 'C D', day(style)]], { 'xl/styles.xml': styles }))[0];
    expect(yearOf(0)).not.toHaveProperty('year');
    expect(yearOf(1)).toHaveProperty('year', 2020);
    expect(yearOf(2)).toHaveProperty('year', 2020);
  });

  test('may skip cells and rows, and shows what formulas gave, never the formula', () => {
    const cells = [
      { xml: '<c r="A2" t="str"><f>HYPERLINK("https://example.org")</f><v>Shelves</v></c>' },
      { xml: '<c r="D2"><f>1/0</f><v>2021</v></c>' },
    ];
    const late =
      '<row r="9"><c r="A9" t="inlineStr"><is><t>Late</t></is></c><c r="B9" t="e"><v>#REF!</v></c></row>';
    const sheet = sheetXml([HEADER, cells]).replace('</sheetData>', `${late}</sheetData>`);
    expect(readXlsx(workbook({ Papers: sheet }))).toMatchObject({
      records: [
        { line: 2, fields: { title: 'Shelves', year: 2021 } },
        { line: 9, fields: { title: 'Late' } },
      ],
    });
  });

  test('is read at the first sheet that names columns, and the others are named', () => {
    const sheets = {
      Notes: sheetXml([['Read me']]),
      Papers: sheetXml([HEADER, ['A']]),
      Old: sheetXml([HEADER, ['B']]),
    };
    expect(readXlsx(workbook(sheets))).toMatchObject({
      records: [{ fields: { title: 'A' } }],
      warnings: [{ code: 'other-sheets', message: expect.stringContaining('"Notes", "Old"') }],
    });
  });

  test('is read by the columns that the curator names', () => {
    const bytes = workbook({ Papers: sheetXml([['Name of it'], ['Shelves']]) });
    expect(readXlsx(bytes)).toHaveProperty('refused', expect.stringContaining('no sheet names columns'));
    expect(readXlsx(bytes, { title: 'name of it' })).toMatchObject({
      records: [{ fields: { title: 'Shelves' } }],
    });
  });

  test('is one of the files of a collection', () => {
    const { records, report } = readDumps([
      {
        name: 'papers.xlsx',
        bytes: book([
          ['A', 'We sort.'],
          ['', 'x'],
        ]),
      },
    ]);
    expect(records).toMatchObject([{ title: 'A', source: { file: 'papers.xlsx', line: 2 } }]);
    expect(report.files).toMatchObject([{ format: 'xlsx', records: 2, papers: 1, errors: 1 }]);
  });
});

describe('a hostile workbook', () => {
  test('is refused where it says that it unpacks to more than 200 MB', () => {
    const bytes = book([['A']]);
    const view = new DataView(bytes.buffer);
    const directory = view.getUint32(bytes.length - 6, true);
    view.setUint32(directory + 24, 300_000_000, true);
    expect(readXlsx(bytes)).toHaveProperty('refused', expect.stringContaining('more than 200 MB'));
  });

  test('is refused where empty cells would fill the memory', () => {
    const row = '<row><c r="XFD1"/></row>'.repeat(700);
    expect(
      readXlsx(workbook({ Papers: `<worksheet><sheetData>${row}</sheetData></worksheet>` })),
    ).toHaveProperty('refused', expect.stringContaining('more cells'));
  });

  test('is refused where it declares entities, which are not expanded', () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${sheetXml([HEADER, ['A']]).replace('<t>A</t>', '<t>&b;</t>')}`;
    expect(readXlsx(workbook({ Papers: bomb }))).toHaveProperty(
      'refused',
      expect.stringContaining('could not be opened'),
    );
  });

  test('is refused where a sheet is cut off, since rows may be missing', () => {
    const cut = sheetXml([HEADER, ['A'], ['B']]).replace(/<row r="3">.*/, '');
    expect(readXlsx(workbook({ Papers: cut }))).toHaveProperty('refused');
  });

  test('however damaged, is read or refused', () => {
    const bytes = book([['Shelves', 'We sort.', 'Poe, Ann', '2020']]);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        (edits) => {
          const damaged = Uint8Array.from(bytes);
          for (const [at, value] of edits) damaged[at] = value;
          const reading = readXlsx(damaged);
          expect('refused' in reading || reading.records.every(({ line }) => line > 0)).toBe(true);
        },
      ),
      { numRuns: runs(300) },
    );
  });
});
