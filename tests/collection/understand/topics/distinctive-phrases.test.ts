import { describe, expect, test } from 'vitest';
import { distinctivePhrases } from '../../../../src/collection/understand/topics/distinctive-phrases.ts';

/** Papers a1, a2, … and b1, b2, … that say these phrases. */
const collection = new Map(
  Array.from({ length: 40 }, (_, i) => {
    const said: [string, string][] = [['language model', 'language models']];
    if (i < 10)
      said.push(['model merging', i < 4 ? 'Model Merging' : 'model merging'], ['weight', 'weights']);
    if (i === 0) said.push(['gate leak', 'gate leak']);
    if (i >= 10) said.push(['scaling law', 'scaling laws']);
    return [`${i < 10 ? 'a' : 'b'}${i}`, new Map(said.map(([key, written]) => [key, { written }]))] as const;
  }),
);
const someOf = (letter: string) => [...collection.keys()].filter((id) => id.startsWith(letter));

describe('the phrases that set papers apart', () => {
  const distinctive = distinctivePhrases(collection);

  test('are those that the others do not say, as most of them are written', () => {
    expect(distinctive(someOf('a'))).toEqual(['model merging', 'weights']);
    expect(distinctive(someOf('b'))).toEqual(['scaling laws']);
  });

  test('are none where the papers are all there are, or none', () => {
    expect(distinctive([...collection.keys()])).toEqual([]);
    expect(distinctive([])).toEqual([]);
  });
});
