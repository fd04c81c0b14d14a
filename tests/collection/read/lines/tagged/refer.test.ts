import { expect, test } from 'vitest';
import { readRefer } from '../../../../../src/collection/read/lines/tagged/refer.ts';
import { foundPapers } from '../found-papers.ts';

test('a record of EndNote becomes a paper with all that it says', () => {
  const text = `\ufeff%0 Journal Article
%A Poe, Ann
%A Low, Tom
%T Tides of bays
%J Journal of Bays
%D 2021
%8 March 1, 2021
%K tides
bays, small
%U https://example.org/tides
%R 10.5555/tides
%X We measure tides.

They rise.
%P 1-2
`;
  expect(readRefer(text)).toEqual({
    records: [
      {
        line: 1,
        outcome: 'paper',
        fields: {
          title: 'Tides of bays',
          abstract: 'We measure tides. They rise.',
          authors: ['Poe, Ann', 'Low, Tom'],
          year: 2021,
          venue: 'Journal of Bays',
          keywords: ['tides', 'bays, small'],
          doi: '10.5555/tides',
          sourceUrl: 'https://example.org/tides',
          publicationType: 'journal-article',
        },
      },
    ],
    outside: [],
    warnings: [],
  });
});

test('records are parted by blank lines, whatever their first tag, and by a second type or title', () => {
  const reading = readRefer(
    '%T A\n%0 Book\n%B Shelf\n\n\n%T B\n%A Low, T.\n%0 Book\n%T C\n\n%A Poe, A.\n%T D\n%X Text.\n\n%U https://example.org/d\n',
  );
  expect(foundPapers(reading).map(({ title }) => title)).toEqual(['A', 'B', 'C', 'D']);
  expect(foundPapers(reading).at(-1)).toMatchObject({ sourceUrl: 'https://example.org/d' });
});

test('a record without a title is faulty', () => {
  expect(readRefer('%0 Journal Article\n%X Text.').records).toEqual([
    {
      line: 1,
      outcome: 'faulty',
      code: 'missing-title',
      message:
        'Expected a title in the record that begins here, found none: add a line "%T ", or delete the record.',
    },
  ]);
});
