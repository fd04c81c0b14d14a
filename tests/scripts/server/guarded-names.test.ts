import { expect, test } from 'vitest';
import { isGuarded } from '../../../scripts/server/guarded-names.ts';

test.for([
  '.papershelf.json',
  '.PaperShelf/last/_astro/a.js',
  '.git/config',
  'topics/.hidden',
  '.well-known',
  '.well-known/.hidden',
  'topics/.well-known/a',
  '_headers',
  '_Headers',
  '_redirects',
  'redirects.map',
])('%s is none of a reader’s business', (path) => {
  expect(isGuarded(path.split('/'))).toBe(true);
});

test.for(['index.html', '_astro/a.js', 'topics/_headers', '.well-known/security.txt', 'CNAME'])(
  '%s is for readers',
  (path) => {
    expect(isGuarded(path.split('/'))).toBe(false);
  },
);
