import { describe, expect, test } from 'vitest';
import { readCsv } from '../../../../src/collection/read/table/csv.ts';

const table = (...rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');
const fieldsOf = (text: string) =>
  readCsv(text, 'x.csv').records.map((record) => (record.outcome === 'paper' ? record.fields : record));

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

  test('CMT, Rayyan and Dimensions have lists, and lines above the header, of their own', () => {
    expect(
      paper(
        ['Paper ID', 'Paper Title', 'Abstract', 'Author Names'],
        ['7', 'A', 'B', 'Ann Poe (Wood Lab)*; Bo Roe (Oak)'],
      ),
    ).toEqual({ title: 'A', abstract: 'B', authors: ['Ann Poe', 'Bo Roe'] });
    expect(paper(['title', 'authors', 'year'], ['A', 'De Poe, Ann Lee and Roe, Bo', '2020'])).toMatchObject({
      authors: ['De Poe, Ann Lee', 'Roe, Bo'],
    });
    const about =
      '"About the data: exported on 2 May, 2020"\nRank,DOI,Title,Authors,PubYear\n1,10.1000/9,A,"Poe, A.; Roe, B.",2019';
    expect(fieldsOf(about)).toEqual([
      { title: 'A', authors: ['Poe, A.', 'Roe, B.'], year: 2019, doi: '10.1000/9' },
    ]);
  });
});
