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

  test('does not read across commas and full stops', () => {
    expect(found('In context, learning. In context learning', 'in context learning')).toHaveLength(1);
  });
});
