import { expect, test } from 'vitest';
import { findConflicts } from '../../../src/collection/join/conflicts.ts';
import { titleRecord } from '../../../src/collection/join/titled-record.ts';
import type { RecordFields } from '../../../src/collection/read/record.ts';

type Fields = Partial<RecordFields>;

function conflicts(first: Fields, other: Fields): string[] {
  const [one, another] = [first, other].map((fields, index) =>
    titleRecord({
      title: 'On Shelves',
      format: 'bibtex',
      source: { file: 'a.bib', line: index + 1, position: index + 1 },
      ...fields,
    }),
  );
  return findConflicts(one!, another!).map(({ field }) => field);
}

test.for<[string, Fields, Fields]>([
  ['what only one of them says', { year: 2020 }, { doi: '10.1000/a' }],
  ['case, white space and signs', { venue: 'Hall of  Books' }, { venue: 'hall of books.' }],
  [
    'an abstract that is cut off',
    { abstract: 'We study shelves and find' },
    { abstract: 'We study shelves.' },
  ],
  ['initials', { authors: ['Doe, J.', 'Roe, Max'] }, { authors: ['Jane Doe', 'Roe M'] }],
  ['a list of authors that is cut off', { authors: ['Doe, J.'] }, { authors: ['Jane Doe', 'Roe, Max'] }],
  [
    'keywords and addresses',
    { keywords: ['a'], links: ['https://a.org'] },
    { keywords: ['b'], links: ['https://b.org'] },
  ],
  [
    'what a preprint changes when it is published',
    { publicationType: 'preprint', year: 2020, venue: 'arXiv', doi: '10.48550/arxiv.2001.00001' },
    { publicationType: 'journal-article', year: 2021, venue: 'Hall', doi: '10.1000/a' },
  ],
])('no conflict is %s', ([, first, other]) => {
  expect(conflicts(first, other)).toEqual([]);
  expect(conflicts(other, first)).toEqual([]);
});

test.for<[string, Fields, Fields]>([
  ['title', { title: 'On Shelves' }, { title: 'On Glass' }],
  ['abstract', { abstract: 'We study shelves.' }, { abstract: 'We study glass.' }],
  ['authors', { authors: ['Doe, Jane', 'Roe, Max'] }, { authors: ['Doe, Jane', 'Poe, Ann'] }],
  ['year', { year: 2020 }, { year: 2021 }],
  ['year', { year: 2020, arxivId: '2001.00001' }, { year: 2022 }],
  ['venue', { venue: 'Hall' }, { venue: 'Museum' }],
  ['DOI', { doi: '10.1000/a' }, { doi: '10.1000/b' }],
  ['arXiv id', { arxivId: '2001.00001' }, { arxivId: '2001.00002' }],
  ['type', { publicationType: 'book' }, { publicationType: 'thesis' }],
])('another %s is one', ([field, first, other]) => {
  expect(conflicts(first, other)).toEqual([field]);
});
