import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAcronyms } from '../../../../src/collection/understand/acronyms/acronyms.ts';

describe('findAcronyms', () => {
  test.for([
    ['We study multi-task learning (MTL) here.', 'MTL', 'multi-task learning'],
    ['This holds for Large Language Models (LLMs).', 'LLMs', 'Large Language Models'],
    ['with a Mixture-of-Experts (MoE)', 'MoE', 'Mixture-of-Experts'],
    ['by low-rank adaptation (LoRA)', 'LoRA', 'low-rank adaptation'],
    ['the Indirect Object Identification (IOI, for short) task', 'IOI', 'Indirect Object Identification'],
    ['Work on text. Monte Carlo tree search (MCTS) is', 'MCTS', 'Monte Carlo tree search'],
    ['we use a self-augmentation strategy (SAS)', 'SAS', 'self-augmentation strategy'],
    ['research & development (R&D)', 'R&D', 'research & development'],
  ] as const)('in %j finds %s', ([text, short, long]) => {
    expect(findAcronyms(text)).toEqual([{ short, long }]);
  });

  test('finds several in order of appearance', () => {
    const text = 'From graph neural networks (GNNs) to convolutional neural networks (CNNs).';
    expect(findAcronyms(text).map(({ short }) => short)).toEqual(['GNNs', 'CNNs']);
  });

  test.for([
    'no letters agree here (XYZ)',
    'in lower case (etc)',
    'a year (2024)',
    'an aside (see the appendix for more)',
    'One sentence ends in multi. Learning (ML)',
    'MTL (MTL)',
    'learning, tasks (LT)',
    'empty () and open (MTL',
    '(MTL)',
  ])('finds none in %j', (text) => {
    expect(findAcronyms(text)).toEqual([]);
  });

  test('gives long forms that stand before the brackets, in some words', () => {
    const parts = fc.constantFrom(
      'multi-',
      'task ',
      'learning ',
      'Models ',
      '(',
      ')',
      'MTL',
      'LMs',
      '. ',
      ', ',
      'of ',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 30 }), (list) => {
        const text = list.join('');
        for (const { short, long } of findAcronyms(text)) {
          expect(text.replaceAll(/\s*\(/g, ' (')).toContain(`${long} (${short}`);
          expect(long.split(/[\s-]+/).length).toBeGreaterThan(1);
          expect(long[0]!.toLowerCase()).toBe(short[0]!.toLowerCase());
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('reads a long text of brackets in no time', () => {
    expect(findAcronyms(`${'(A '.repeat(20_000)}${'x'.repeat(20_000)} (AB)`)).toEqual([]);
  });
});
