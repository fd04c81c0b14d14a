import { expect, test } from 'vitest';
import { sortEntries } from '../../src/reading-list/sort.ts';
import { entryOf } from './entries.ts';

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id[0]).join('');

test('the newest stand first, and those added together keep their places', () => {
  const list = [
    entryOf('a', { added: '2026-01-01T00:00:00.000Z' }),
    entryOf('b', { added: '2026-03-01T00:00:00.000Z' }),
    entryOf('c', { added: '2026-03-01T00:00:00.000Z' }),
    entryOf('d', { added: '2026-02-01T00:00:00.000Z' }),
  ];
  expect(ids(sortEntries(list, 'added', 'en'))).toBe('bcda');
  expect(ids(list)).toBe('abcd');
});

test('titles stand as a reader looks them up: numbers by size, capitals and accents aside', () => {
  const titles = { a: 'zeta', b: 'Élan', c: 'Model 10', d: 'model 9', e: 'eland' };
  const list = Object.entries(titles).map(([letter, title]) => entryOf(letter, { title }));
  expect(ids(sortEntries(list, 'title', 'en'))).toBe('bedca');
});
