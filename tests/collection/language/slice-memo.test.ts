import { expect, test } from 'vitest';
import { rememberSlices } from '../../../src/collection/language/slice-memo.ts';

/** Words of two pairs of letters whose hashes are the same, as many as there are bits set in so many places. */
const clashing = (places: number) =>
  Array.from({ length: 1 << places }, (_, number) =>
    Array.from({ length: places }, (_, place) => ((number >> place) & 1 ? 'Aa' : 'BB')).join(''),
  );

test('reads a word once, wherever it stands and however many others there are', () => {
  let times = 0;
  const read = rememberSlices((word) => {
    times += 1;
    return `<${word}>`;
  });
  const words = Array.from({ length: 20_000 }, (_, number) => `w${number}`);
  for (const word of [...words, ...words]) expect(read(`a ${word}.`, 2, 2 + word.length)).toBe(`<${word}>`);
  expect(times).toBe(words.length);
});

test('tells words apart that were made to have the same hash', () => {
  const read = rememberSlices((word) => word.toLowerCase());
  for (const word of clashing(8)) expect(read(word, 0, word.length)).toBe(word.toLowerCase());
});
