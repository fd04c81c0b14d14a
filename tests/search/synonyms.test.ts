import { describe, expect, test } from 'vitest';
import { mineSynonyms } from '../../src/search/synonyms.ts';

const mined = (...texts: string[]) => Object.fromEntries(mineSynonyms(texts));

describe('mineSynonyms', () => {
  test('leads from the acronym to its long form and back', () => {
    expect(mined('We study Multi-Task Learning (MTL) here.')).toEqual({
      mtl: ['multitask learning'],
      'multi task learning': ['mtl'],
    });
  });

  test('takes plurals for the singular', () => {
    expect(mined('Large language models (LLMs) grow.')).toEqual({
      llm: ['large language model'],
      'large language model': ['llm'],
    });
  });

  test('does not take a capital S for a plural', () => {
    const table = mined('We use Monte Carlo tree search (MCTS).', 'A Diffusion Transformer (DiT).', 'DITS.');
    expect(table.mcts).toEqual(['monte carlo tree search']);
    expect(table).not.toHaveProperty('mct');
  });

  test('has the most frequent long forms first, and leaves out rare and further ones', () => {
    const often = Array<string>(10).fill('in-context learning traces (ICLT)');
    const sometimes = Array<string>(5).fill('image class label trees (ICLT)');
    const table = mined(...sometimes, ...often, 'inner cell line tests (ICLT)');
    expect(table.iclt).toEqual(['incontext learning trace', 'image class label tree']);
  });

  test('leaves out long forms of which one searchable word is left', () => {
    expect(mined('Tests are out of distribution (OOD).', 'We leave one out (LOO).')).not.toHaveProperty(
      'distribution',
    );
    expect(mined('Tests are out of distribution (OOD).')).toEqual({});
  });

  test('is sorted by key, whatever the order of texts', () => {
    const texts = ['task vectors (TV)', 'attention heads (AH)', 'model merging (MM)'];
    const keys = [...mineSynonyms(texts).keys()];
    expect(keys).toEqual([...keys].sort());
    expect([...mineSynonyms(texts.toReversed())]).toEqual([...mineSynonyms(texts)]);
  });
});
