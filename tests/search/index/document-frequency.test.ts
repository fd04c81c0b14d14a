import { expect, test } from 'vitest';
import { documentFrequency } from '../../../src/search/index/document-frequency.ts';
import { encodePostings } from '../../../src/search/index/postings.ts';

test('is the number of papers of the field that more papers have the term in, however often they have it', () => {
  const title = encodePostings([[4, 1]]);
  const abstract = encodePostings([
    [0, 3],
    [4, 1],
    [9, 2],
  ]);
  expect(documentFrequency(['merging', title, abstract])).toBe(3);
  expect(documentFrequency(['merging', title, ''])).toBe(1);
});
