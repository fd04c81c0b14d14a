import { describe, expect, test } from 'vitest';
import { buildTermSpace, packVectors } from '../../../src/collection/understand/term-space.ts';

const paper = (title: string, abstract = '') => ({ id: title, title, abstract });
const weights = { titleMentions: 2, pairWeight: 0.5, rarityPower: 1 };

describe('buildTermSpace', () => {
  test('weighs words and pairs by mentions and rarity, and counts terms of one paper for the length only', () => {
    const papers = [
      paper('Grasping robots', 'Grasping soft fruit.'),
      paper('Grasping robots'),
      paper('Soft fruit'),
    ];
    const { vectors, size, words } = buildTermSpace(papers, weights);
    expect(Array.from({ length: size }, (_, term) => words(term))).toEqual([
      'fruit',
      'grasping',
      'grasping robot',
      'robot',
      'soft',
      'soft fruit',
    ]);
    const rarity = (holders: number) => Math.log(4 / holders);
    const of = {
      fruit: Math.log2(2) * rarity(2),
      grasping: Math.log2(4) * rarity(2),
      'grasping robot': Math.log2(3) * rarity(2) * 0.5,
      robot: Math.log2(3) * rarity(2),
      soft: Math.log2(2) * rarity(2),
      'soft fruit': Math.log2(2) * rarity(2) * 0.5,
    };
    // Only this paper says "grasping soft".
    const length = Math.hypot(...Object.values(of), Math.log2(2) * rarity(1) * 0.5);
    const [first] = vectors;
    expect([...first!.terms]).toEqual([0, 1, 2, 3, 4, 5]);
    Object.values(of).forEach((weight, i) => {
      expect(first!.weights[i]).toBeCloseTo(weight / length, 12);
    });
  });

  test('tells the usual spelling and the papers of a term, and nothing of a term that is not there', () => {
    const papers = [paper('BERT'), paper('BERT', 'We probe BERT.'), paper('Bert')];
    const { size, surface, holders, words } = buildTermSpace(papers, weights);
    expect([size, surface(0), holders(0)]).toEqual([1, 'BERT', 3]);
    expect([words(1), surface(-1), holders(1)]).toEqual(['', '', 0]);
  });
});

test('vectors of all sizes lie behind each other, and none writes into the next', () => {
  const vectors = packVectors([2, 0, 1], ({ terms, weights: values }, paper) => {
    terms.fill(paper);
    values.fill(paper + 0.5);
  });
  expect(vectors.map(({ terms }) => [...terms])).toEqual([[0, 0], [], [2]]);
  expect(vectors.map(({ weights: values }) => [...values])).toEqual([[0.5, 0.5], [], [2.5]]);
  expect(new Set(vectors.map(({ terms }) => terms.buffer)).size).toBe(1);
});
