import { describe, expect, test } from 'vitest';
import { readRis } from '../../../../../src/collection/read/lines/tagged/ris.ts';
import { foundPapers, onlyPaper } from '../found-papers.ts';

const paperOf = (...lines: string[]) => onlyPaper(readRis(['TY  - JOUR', ...lines, 'ER  - '].join('\n')));

describe('a record becomes a paper', () => {
  test('with all that it says', () => {
    const text = [
      'TY  - CONF',
      'AU  - Poe, Ann',
      'AU  - Low, Tom',
      'TI  - Tides &amp; <i>Bays</i>',
      'T2  - Proceedings of Coasts',
      'AB  - We measure tides.',
      'They rise.',
      'PY  - 2021/03//',
      'DO  - https://doi.org/10.5555/TIDE',
      'UR  - https://example.org/tides',
      'L1  - https://example.org/tides.pdf',
      'KW  - tides',
      'KW  - bays, small',
      'ER  - ',
      '',
    ].join('\r\n');
    expect(readRis(`\ufeff\r\n${text}`)).toEqual({
      records: [
        {
          line: 2,
          outcome: 'paper',
          fields: {
            title: 'Tides & Bays',
            abstract: 'We measure tides. They rise.',
            authors: ['Poe, Ann', 'Low, Tom'],
            year: 2021,
            venue: 'Proceedings of Coasts',
            keywords: ['tides', 'bays, small'],
            doi: '10.5555/tide',
            sourceUrl: 'https://example.org/tides',
            links: ['https://example.org/tides.pdf'],
            publicationType: 'conference-paper',
          },
        },
      ],
      outside: [],
      warnings: [],
    });
  });

  test.each(['TI', 'T1', 'CT', 'BT'])('titled by %s', (tag) => {
    expect(paperOf(`${tag}  - A Title`).title).toBe('A Title');
  });

  test('with one abstract: AB, or where that is missing or says so, N2', () => {
    expect(paperOf('TI  - A', 'N2  - From N2.', 'AB  - From AB.').abstract).toBe('From AB.');
    expect(paperOf('TI  - A', 'N2  - From N2.').abstract).toBe('From N2.');
    expect(paperOf('TI  - A', 'AB  - No abstract available').abstract).toBeUndefined();
  });

  test('dated by PY before Y1, and by neither where no year stands there', () => {
    expect(paperOf('TI  - A', 'Y1  - 2020/11//Nov/Dec2020', 'PY  - 2019').year).toBe(2019);
    expect(paperOf('TI  - A', 'Y1  - 2020/11//Nov/Dec2020').year).toBe(2020);
    expect(paperOf('TI  - A', 'PY  - 10 15').year).toBeUndefined();
  });

  test('with its DOI and arXiv number from wherever they stand', () => {
    expect(paperOf('TI  - A', 'UR  - http://dx.doi.org/10.5555/A:1').doi).toBe('10.5555/a:1');
    expect(paperOf('TI  - A', 'M3  - doi: 10.5555/b').doi).toBe('10.5555/b');
    expect(paperOf('TI  - A', 'L2  - http://arxiv.org/pdf/2101.00001.pdf').arxivId).toBe('2101.00001');
    expect(paperOf('TI  - A', 'AN  - arXiv:2101.00001')).toMatchObject({
      arxivId: '2101.00001',
      publicationType: 'preprint',
    });
  });

  test('whose values go on over lines without a tag and blank lines', () => {
    expect(
      paperOf(
        'TI  - A',
        'U3  - Cited By :9',
        '',
        'Export Date: 12 May 2022',
        '',
        'Article',
        'KW  - Graphs',
        'Trees, rooted',
        'UR  - https://example.org/a',
        'Link to the full text',
        'PY  - 2018',
      ),
    ).toEqual({
      title: 'A',
      year: 2018,
      keywords: ['Graphs', 'Trees, rooted'],
      sourceUrl: 'https://example.org/a',
      publicationType: 'journal-article',
    });
  });

  test('also if a line of its abstract begins with the tag of the end', () => {
    expect(
      paperOf('TI  - A', 'AB  - We study the', 'ER stress response.', 'ER - positive cells', 'PY  - 2001'),
    ).toMatchObject({
      abstract: 'We study the ER stress response. ER - positive cells',
      year: 2001,
    });
  });

  test('also where no line says of which type it is', () => {
    expect(readRis('\nJF  - Letters\nT1  - A\nER  -\n  \n').records).toEqual([
      { line: 2, outcome: 'paper', fields: { title: 'A', venue: 'Letters' } },
    ]);
  });
});

describe('what is around and wrong', () => {
  test('is text between records, by its first line', () => {
    const reading = readRis(
      'Provider: Example\nContent: text/plain\n\nTY  - JOUR\nTI  - A\nER  - \n\n2.\nTY  - JOUR\nTI  - B\nER  - ',
    );
    expect(foundPapers(reading)).toHaveLength(2);
    expect(reading.outside).toEqual([
      { line: 1, reason: 'text outside of records' },
      { line: 8, reason: 'text outside of records' },
    ]);
  });

  test('is a record without a title', () => {
    expect(readRis('TY  - JOUR\nAB  - Text.\nER  - ').records).toEqual([
      {
        line: 1,
        outcome: 'faulty',
        code: 'missing-title',
        message:
          'Expected a title in the record that begins here, found none: add a line "TI  - ", or delete the record.',
      },
    ]);
  });

  test('is a record without its last line, which is told where it begins', () => {
    const reading = readRis('TY  - JOUR\nTI  - A\nTY  - JOUR\nTI  - B\nER  - \n');
    expect(foundPapers(reading)).toHaveLength(2);
    expect(reading.warnings).toEqual([
      {
        line: 1,
        code: 'broken-record',
        message:
          'Expected the line "ER  - " at the end of the record that begins here, found none: check that the record is whole, and add the line.',
      },
    ]);
  });

  test('is told once where a program writes no last lines at all', () => {
    const reading = readRis('TY  - JOUR\nTI  - A\n\nTY  - JOUR\nTI  - B\n');
    expect(foundPapers(reading)).toHaveLength(2);
    expect(reading.warnings).toMatchObject([{ line: 1, code: 'broken-record' }]);
  });

  test('is a file that ends within a line', () => {
    const reading = readRis('TY  - JOUR\nTI  - A\nER  - \nTY  - JOUR\nTI  - B\nAB  - It is cut of');
    expect(foundPapers(reading).at(-1)).toMatchObject({ title: 'B', abstract: 'It is cut of' });
    expect(reading.warnings).toEqual([
      {
        line: 4,
        code: 'broken-record',
        message:
          'Expected the line "ER  - " at the end of the record that begins here, found the end of the file within AB: what follows is lost; export the file again.',
      },
    ]);
  });
});
