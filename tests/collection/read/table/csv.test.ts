import { describe, expect, test } from 'vitest';
import type { ColumnMapping } from '../../../../src/collection/read/record.ts';
import { readCsv } from '../../../../src/collection/read/table/csv.ts';
import type { CitablePaper } from '../../../../src/export/citation/citable-paper.ts';
import { formatCsv } from '../../../../src/export/csv.ts';

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
        code: 'missing-columns',
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

describe('the table of', () => {
  const paper = (header: readonly string[], row: readonly string[]) => fieldsOf(table(header, row))[0];

  test('Scopus names authors in full or by initials', () => {
    expect(
      paper(
        ['Authors', 'Author full names', 'Title', 'Source title', 'Source', 'Document Type'],
        [
          'Poe A.; Roe B.C.',
          'Poe, Ann (60410297700); Roe, Bo C. (58862216200)',
          'A',
          'Wood',
          'Scopus',
          'Conference paper',
        ],
      ),
    ).toEqual({
      title: 'A',
      authors: ['Poe, Ann', 'Roe, Bo C.'],
      venue: 'Wood',
      publicationType: 'conference-paper',
    });
    expect(paper(['Authors', 'Title', 'Year'], ['Poe A., Roe B.C.', 'A', '2019'])).toMatchObject({
      authors: ['Poe A.', 'Roe B.C.'],
    });
    expect(paper(['Authors', 'Title', 'Year'], ['[No author name available]', 'A', '2019'])).toEqual({
      title: 'A',
      year: 2019,
    });
  });

  test('Springer glues authors together, and has no abstracts', () => {
    expect(
      paper(
        ['Item Title', 'Publication Title', 'Item DOI', 'Authors', 'Publication Year', 'Content Type'],
        ['A', 'Wood', '10.1000/5', 'Prof. Ann B. PoeBo McRoe', '2022', 'Chapter'],
      ),
    ).toEqual({
      title: 'A',
      venue: 'Wood',
      doi: '10.1000/5',
      authors: ['Ann B. Poe', 'Bo McRoe'],
      year: 2022,
      publicationType: 'chapter',
    });
  });

  test('PubMed has initials without full stops', () => {
    expect(
      paper(
        ['PMID', 'Title', 'Authors', 'Journal/Book', 'DOI'],
        ['1', 'A', 'Poe AB, Roe C.', 'J Wood', '10.1000/6'],
      ),
    ).toEqual({
      title: 'A',
      authors: ['Poe AB', 'Roe C'],
      venue: 'J Wood',
      doi: '10.1000/6',
    });
  });

  test('Embase has the year in its source', () => {
    expect(
      paper(
        ['Title', 'Source', 'Author Names', 'Abstract'],
        ['A', 'Journal of Wood (2014) 12:3 (45-67)', 'Poe A.B., Roe C.', 'B'],
      ),
    ).toEqual({
      title: 'A',
      abstract: 'B',
      authors: ['Poe A.B.', 'Roe C.'],
      year: 2014,
      venue: 'Journal of Wood',
    });
  });

  test('ASReview has lists of Python', () => {
    expect(
      paper(
        ['primary_title', 'first_authors', 'keywords', 'publication_year', 'url'],
        ['A', "['Poe, Ann', \"O'Roe, Bo\"]", "['wood', 'age']", '2014//', 'http://example.org'],
      ),
    ).toEqual({
      title: 'A',
      authors: ['Poe, Ann', "O'Roe, Bo"],
      keywords: ['wood', 'age'],
      year: 2014,
      sourceUrl: 'http://example.org',
    });
  });

  test('OpenAlex and Mini-Conf part lists by bars', () => {
    expect(
      paper(
        ['display_name', 'authorships.author.display_name', 'doi', 'primary_location.source.display_name'],
        ['A', 'Ann Poe|Bo Roe', 'https://doi.org/10.1000/7', 'Wood'],
      ),
    ).toEqual({
      title: 'A',
      authors: ['Ann Poe', 'Bo Roe'],
      doi: '10.1000/7',
      venue: 'Wood',
    });
    expect(
      paper(['UID', 'title', 'authors', 'keywords'], ['1', 'A', 'Ann Poe|Bo Roe', 'wood|age']),
    ).toMatchObject({ keywords: ['wood', 'age'] });
  });

  test('Zotero and Lens have single authors with a comma among lists with semicolons', () => {
    const header = ['Title', 'Author', 'Publication Title', 'Abstract Note', 'Url', 'Source URLs'];
    const text = table(
      header,
      ['A', 'Poe, Ann; Roe, Bo', '', '', '', ''],
      ['B', 'De Poe, Ann Lee', '', '', '', 'https://a.example/1 https://a.example/2'],
    );
    expect(fieldsOf(text)).toEqual([
      { title: 'A', authors: ['Poe, Ann', 'Roe, Bo'] },
      { title: 'B', authors: ['De Poe, Ann Lee'], links: ['https://a.example/1', 'https://a.example/2'] },
    ]);
  });
});

describe('an export of Papershelf', () => {
  test('comes back as the same papers', () => {
    const own = {
      slug: 'a-aaaaaaaaaa',
      title: '=Shelves & <b>Books, "old"',
      abstract: '+ We sort < 5 > 3 &amp; more, @ home.',
      authors: ['Poe, Ann Lee Bo', 'van der Roe, Bo Max'],
      year: 2020,
      venue: 'Journal of Wood (2014) 12',
      doi: '10.1000/8',
      arxivId: '2301.01234',
      sourceUrl: 'https://example.org/8',
      kind: 'method',
      topics: ['wood'],
      keyphrases: ['old books'],
      url: 'https://shelf.example/papers/a-aaaaaaaaaa/',
    } as unknown as CitablePaper;
    const bare = { ...own, title: "'quoted' wood", authors: undefined, venue: undefined, abstract: 'Plain.' };
    const { title, abstract, authors, year, venue, doi, arxivId, sourceUrl } = own;
    expect(fieldsOf(formatCsv([own, bare as unknown as CitablePaper]))).toEqual([
      { title, abstract, authors, year, venue, doi, arxivId, sourceUrl },
      { title: bare.title, abstract: 'Plain.', year, doi, arxivId, sourceUrl },
    ]);
  });
});
