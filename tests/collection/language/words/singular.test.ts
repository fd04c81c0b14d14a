import { describe, expect, test } from 'vitest';
import {
  differInNumber,
  irregularForm,
  singularAcronym,
  singularOf,
} from '../../../../src/collection/language/words/singular.ts';

describe('number', () => {
  test('differs by a plural ending alone', () => {
    expect(differInNumber('head', 'heads')).toBe(true);
    expect(differInNumber('studies', 'study')).toBe(true);
    expect(differInNumber('matches', 'match')).toBe(true);
    expect(differInNumber('merge', 'merging')).toBe(false);
    expect(differInNumber('head', 'head')).toBe(false);
  });

  test.for([
    ['heads', 'head'],
    ['studies', 'study'],
    ['matches', 'match'],
    ['classes', 'class'],
    ['class', 'class'],
    ['head', 'head'],
    ['gas', 'gas'],
    ['sizes', 'size'],
    ['bus', 'bus'],
    ['analysis', 'analysis'],
    ['series', 'series'],
    ['lens', 'lens'],
    ['lenses', 'lens'],
    ['corpora', 'corpus'],
    ['vertices', 'vertex'],
  ])('of %s is taken off to %s', ([plural, singular]) => {
    expect(singularOf(plural!)).toBe(singular);
  });
});

test('an irregular plural and its singular are known from each other', () => {
  expect(irregularForm('matrices')).toBe('matrix');
  expect(irregularForm('matrix')).toBe('matrices');
  expect(irregularForm('head')).toBe(undefined);
});

test.for([
  ['LLMs', 'LLM'],
  ['GPT4s', 'GPT4'],
  ['MCTS', 'MCTS'],
  ['Bias', 'Bias'],
])('the acronym %s counts as %s', ([short, singular]) => {
  expect(singularAcronym(short!)).toBe(singular);
});
