import { describe, expect, test } from 'vitest';
import { buildPhraseFinder } from '../../../src/collection/language/phrases.ts';

const found = (text: string, ...phrases: string[]) =>
  buildPhraseFinder(phrases)(text).map(({ phrase, start, end }) => [phrases[phrase], text.slice(start, end)]);

describe('buildPhraseFinder', () => {
  test('finds phrases whatever their case, plural, accents, hyphens and spelling', () => {
    expect(found('Naïve Task-Vectors generalise.', 'naive', 'task vector', 'generalize')).toEqual([
      ['naive', 'Naïve'],
      ['task vector', 'Task-Vectors'],
      ['generalize', 'generalise'],
    ]);
  });

  test('gives the longer of the phrases that begin at one place first', () => {
    expect(found('Model merging', 'model', 'model merging', 'merging')).toEqual([
      ['model merging', 'Model merging'],
      ['model', 'Model'],
      ['merging', 'merging'],
    ]);
  });

  test('takes a star for any ending of a word, anywhere in a phrase', () => {
    expect(found('Pruning heads, pruned heads, prunes', 'prun* head', 'prun*')).toEqual([
      ['prun* head', 'Pruning heads'],
      ['prun*', 'Pruning'],
      ['prun* head', 'pruned heads'],
      ['prun*', 'pruned'],
      ['prun*', 'prunes'],
    ]);
  });

  test('takes a beginning in either spelling', () => {
    expect(found('Denoising, advertised', 'denois*', 'advertis*')).toHaveLength(2);
    expect(found('distilled and modelled', 'distill*', 'model*')).toHaveLength(2);
    expect(found('generalizing, generalising', 'generalis*')).toHaveLength(2);
    expect(found('generalizing, generalising', 'generaliz*')).toHaveLength(2);
  });

  test('takes a hyphen for a space where a preposition stands before it', () => {
    for (const text of ['out-of-distribution data', 'out of distribution data'])
      expect(found(text, 'out of distribution', 'out-of-distribution')).toHaveLength(2);
  });

  test('does not read across commas and full stops', () => {
    expect(found('In context, learning. In context learning', 'in context learning')).toHaveLength(1);
  });
});
