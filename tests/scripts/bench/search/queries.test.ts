import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentWords, drawQueries, mistype, queryKinds } from '../../../../scripts/bench/search/queries.ts';
import { seededRandom } from '../../../../scripts/bench/search/random.ts';
import { editDistance } from '../../../../src/search/rare/spelling.ts';

const papers = [
  {
    title: 'Pruning attention heads without retraining large models',
    abstract:
      'Transformers carry redundant attention heads. Removing them speeds inference while accuracy holds.',
  },
  {
    title: 'Sparse expert routing under tight memory budgets',
    abstract: 'Routing tokens to experts saves compute; caches thrash unless placement follows popularity.',
  },
];

test('content words are long enough, whole, different and no stop words', () => {
  expect(contentWords('With GPT4 we use use naïve Bayes; naïve models')).toEqual([
    'naive',
    'bayes',
    'models',
  ]);
});

test('a mistyped word is one edit away from the word', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{5,12}$/), fc.integer(), (word, seed) => {
      expect(editDistance(word, mistype(word, seededRandom(seed)), 2)).toBeLessThanOrEqual(1);
    }),
  );
});

describe('drawQueries', () => {
  const queries = drawQueries(papers, 2, 1);
  const paperOf = (title: string) => papers.find((paper) => paper.title === title)!;
  const ofKind = (kind: string) => queries.filter((query) => query.kind === kind);

  test('draws as many of each kind as asked, and the same ones again', () => {
    for (const kind of queryKinds) expect(ofKind(kind)).toHaveLength(2);
    expect(drawQueries(papers, 2, 1)).toEqual(queries);
  });

  test('takes three title words in their order', () => {
    for (const { text, title } of ofKind('title words')) {
      const words = contentWords(title);
      const places = text.split(' ').map((word) => words.indexOf(word));
      expect(places).toHaveLength(3);
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  test('mistypes at most one of the three', () => {
    for (const { text, title } of ofKind('typo')) {
      const known = text.split(' ').filter((word) => contentWords(title).includes(word));
      expect(known.length).toBeGreaterThanOrEqual(2);
    }
  });

  test('cuts the last word to 40-80 % of a title word', () => {
    for (const { text, title } of ofKind('half typed')) {
      const last = text.split(' ').at(-1)!;
      const shares = contentWords(title)
        .filter((word) => word.startsWith(last))
        .map((word) => last.length / word.length);
      expect(shares.some((share) => share > 0.3 && share < 0.9)).toBe(true);
    }
  });

  test('takes four words of the abstract that the title lacks', () => {
    for (const { text, title } of ofKind('abstract words')) {
      const words = text.split(' ');
      expect(new Set(words).size).toBe(4);
      for (const word of words) {
        expect(contentWords(paperOf(title).abstract)).toContain(word);
        expect(contentWords(title)).not.toContain(word);
      }
    }
  });

  test('passes over papers that have too few words', () => {
    expect(drawQueries([{ title: 'On it', abstract: 'It is so.' }], 5, 1)).toEqual([]);
  });
});
