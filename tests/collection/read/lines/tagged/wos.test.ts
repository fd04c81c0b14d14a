import { expect, test } from 'vitest';
import { readWos } from '../../../../../src/collection/read/lines/tagged/wos.ts';
import { foundPapers, onlyPaper } from '../found-papers.ts';

test('a file of the Web of Science becomes papers, its first and last lines none', () => {
  const text = `FN Clarivate Analytics Web of Science
VR 1.0
PT J
AU Poe, AB
   Low, T
AF Poe, Ann B.
   Low, Tom
TI Tides of small
   bays
SO JOURNAL OF BAYS
DT Article; Proceedings Paper
DE tides; small
   bays; water
ID COLD-WATER
AB We measure tides.
   ER is what they
   do not.
CR Roe M, 1999, J BAYS, V1, P1
PY 2019
DI 10.5555/tides
UT WOS:000111222333444
ER

PT S
AU Roe, M
TI Waves
DT Article
ER

EF
`;
  expect(readWos(`\ufeff${text}`)).toEqual({
    records: [
      {
        line: 3,
        outcome: 'paper',
        fields: {
          title: 'Tides of small bays',
          abstract: 'We measure tides. ER is what they do not.',
          authors: ['Poe, Ann B.', 'Low, Tom'],
          year: 2019,
          venue: 'JOURNAL OF BAYS',
          keywords: ['tides', 'small bays', 'water'],
          doi: '10.5555/tides',
          publicationType: 'conference-paper',
        },
      },
      {
        line: 24,
        outcome: 'paper',
        fields: { title: 'Waves', authors: ['Roe, M'], publicationType: 'journal-article' },
      },
    ],
    outside: [
      { line: 1, reason: 'a line about the file, not about a paper' },
      { line: 30, reason: 'a line about the file, not about a paper' },
    ],
    warnings: [],
  });
});

test('what a paper appeared in tells its type where nothing else does', () => {
  expect(onlyPaper(readWos('PT C\nTI A\nID X; Y\nER\n'))).toEqual({
    title: 'A',
    keywords: ['X', 'Y'],
    publicationType: 'conference-paper',
  });
});

test('a file that was cut off keeps its last record, with a warning', () => {
  const reading = readWos('PT J\nTI A\nER\n\nPT J\nTI B\nAB We beg');
  expect(foundPapers(reading).map(({ title }) => title)).toEqual(['A', 'B']);
  expect(reading.warnings).toMatchObject([{ line: 5, code: 'broken-record' }]);
});
