import { expect, test } from 'vitest';
import { publicationText } from '../../../scripts/publish/publication-text.ts';

const nothing = { files: 9, changed: 2, kept: [], foreign: [], remainders: [] };

test('a publication on which nothing was in the way needs no word', () => {
  expect(publicationText(nothing)).toEqual([]);
});

test('what stays and what cannot be deleted is said in a line each, with the first few names', () => {
  const error = Object.assign(new Error('not permitted'), { code: 'EPERM' });
  const lines = publicationText({
    ...nothing,
    kept: ['about/index.html'],
    foreign: ['1', '2', '3', '4', '5', '6', '7'],
    remainders: [{ path: 'papers/a/index.html', error }],
  });
  expect(lines).toEqual([
    'changed by hand, so they stay as they are: about/index.html. Delete them to have those of the site back with the next build',
    "not Papershelf's, left alone: 1, 2, 3, 4, 5 and 2 more",
    'of an earlier site, cannot be deleted (EPERM): papers/a/index.html. The next build tries again',
  ]);
});
