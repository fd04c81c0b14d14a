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
    ['the central compact objects (CCOs) of it', 'CCOs', 'central compact objects'],
    ['by Non-negative Matrix Factorization (NMF)', 'NMF', 'Non-negative Matrix Factorization'],
    ['Contrastive Language-Image Pre-training (CLIP)', 'CLIP', 'Contrastive Language-Image Pre-training'],
    ['the random initial point method (RIP)', 'RIP', 'random initial point'],
    ['fully convolutional neural networks (FCN)', 'FCN', 'fully convolutional neural networks'],
    ['data of the Energy Information Agency’s (EIA)', 'EIA', 'Energy Information Agency'],
    ['integration of an in-room microphone array (IRMA)', 'IRMA', 'in-room microphone array'],
    ['its gradient norm (GN, as described by the authors of it)', 'GN', 'gradient norm'],
    ['the highest mAP (the mean average precision) of all', 'mAP', 'mean average precision'],
    ['FC: fully connected, and more', 'FC', 'fully connected'],
    [
      'and CRNN is a convolutional recurrent neural network',
      'CRNN',
      'convolutional recurrent neural network',
    ],
    ['PV denotes paragraph vectors', 'PV', 'paragraph vectors'],
    ['GMC, grid-based motion clustering, is', 'GMC', 'grid-based motion clustering'],
    ['Text Annotation Graphs, or TAG', 'TAG', 'Text Annotation Graphs'],
    ['CRIB: Continual Recognition Inspired by Babies', 'CRIB', 'Continual Recognition Inspired by Babies'],
    ['the evidence lower bound (or ELB)', 'ELB', 'evidence lower bound'],
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
    'we compare it with US, UK and EU data',
    'FC (as in the appendix)',
    'either this or THAT',
  ])('finds none in %j', (text) => {
    expect(findAcronyms(text)).toEqual([]);
  });

  test('gives for an acronym in brackets what its brackets say, whatever else is said of it', () => {
    const text = 'A CNN, convolutional neural noise, is no convolutional neural network (CNN).';
    expect(findAcronyms(text)).toEqual([{ short: 'CNN', long: 'convolutional neural network' }]);
  });

  test('gives long forms that stand beside the acronym, in some words', () => {
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
          const isInBrackets = text.replaceAll(/\s*\(/g, ' (').includes(`${long} (${short}`);
          expect(isInBrackets || text.split(short).slice(1).join(short).includes(long)).toBe(true);
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
