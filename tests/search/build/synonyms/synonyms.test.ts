import { describe, expect, test } from 'vitest';
import { mineSynonyms } from '../../../../src/search/build/synonyms/synonyms.ts';

const mined = (...texts: string[]) => Object.fromEntries(mineSynonyms(texts));

describe('mineSynonyms', () => {
  test('leads from the acronym to its long form and back', () => {
    expect(mined('We study Multi-Task Learning (MTL) here.')).toEqual({
      mtl: ['Multi-Task Learning'],
      'multi task learning': ['MTL'],
    });
  });

  test('takes plurals for the singular', () => {
    expect(mined('Large language models (LLMs) grow.')).toEqual({
      llm: ['Large language models'],
      'large language model': ['LLM'],
    });
  });

  test('does not take a capital S for a plural', () => {
    const table = mined('We use Monte Carlo tree search (MCTS).', 'A Diffusion Transformer (DiT).', 'DITS.');
    expect(table.mcts).toEqual(['Monte Carlo tree search']);
    expect(table).not.toHaveProperty('mct');
  });

  test('has the most frequent long forms first, and leaves out rare and further ones', () => {
    const often = Array<string>(10).fill('in-context learning traces (ICLT)');
    const sometimes = Array<string>(5).fill('image class label trees (ICLT)');
    const table = mined(...sometimes, ...often, 'inner cell line tests (ICLT)');
    expect(table.iclt).toEqual(['in-context learning traces', 'image class label trees']);
  });

  test('leaves out long forms of which one searchable word is left', () => {
    expect(mined('Tests are out of distribution (OOD).', 'We leave one out (LOO).')).not.toHaveProperty(
      'distribution',
    );
    expect(mined('Tests are out of distribution (OOD).')).toEqual({});
  });

  test('knows usual acronyms where some text has the long form, and only those', () => {
    expect(mined('We train Sparse Autoencoders here.')).toEqual({
      sae: ['sparse autoencoder'],
      'sparse autoencoder': ['SAE'],
    });
    expect(mined('Sparse networks.', 'Autoencoders.')).toEqual({});
    expect(mined('Smart audio effects (SAE).', 'Sparse autoencoders.').sae).toEqual(['Smart audio effects']);
  });

  test('is sorted by key, whatever the order of texts', () => {
    const texts = ['task vectors (TV)', 'attention heads (AH)', 'model merging (MM)'];
    const keys = [...mineSynonyms(texts).keys()];
    expect(keys).toEqual([...keys].sort());
    expect([...mineSynonyms(texts.toReversed())]).toEqual([...mineSynonyms(texts)]);
  });
});
