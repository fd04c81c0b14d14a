import { expect, test } from 'vitest';
import { parsePublicationType } from '../../../../src/collection/read/fields/publication-type.ts';

test('the type of a publication is known by the names that sources give it', () => {
  expect(['Journal Article', 'JOUR', 'Review', 'journalArticle'].map(parsePublicationType)).toEqual(
    Array(4).fill('journal-article'),
  );
  expect(parsePublicationType('Conference Paper')).toBe('conference-paper');
  expect(parsePublicationType('Ph.D. Thesis')).toBe('thesis');
  expect(parsePublicationType('Book Chapter')).toBe('chapter');
  expect(parsePublicationType('posted-content')).toBe('preprint');
  expect(parsePublicationType('Painting')).toBeUndefined();
});
