import { describe, expect, test } from 'vitest';
import { formsOf, rootOf } from '../../../../src/collection/language/words/word-forms.ts';

describe('formsOf', () => {
  test.for([
    ['merge', 'merging'],
    ['merging', 'merge'],
    ['merged', 'merges'],
    ['agreed', 'agree'],
    ['losses', 'loss'],
    ['gases', 'gas'],
    ['planning', 'plan'],
    ['plan', 'planned'],
    ['study', 'studies'],
    ['studies', 'study'],
    ['head', 'heads'],
    ['match', 'matches'],
    ['llm', 'llms'],
    ['llms', 'llm'],
    ['lm', 'lms'],
    ['lms', 'lm'],
    ['behaviour', 'behavior'],
    ['behavior', 'behaviour'],
    ['generalize', 'generalise'],
    ['generalise', 'generalizing'],
    ['analyse', 'analyze'],
    ['modeling', 'modelling'],
    ['labelled', 'labeled'],
    ['interpretability', 'interpretable'],
    ['scalable', 'scalability'],
  ])('counts %s and %s as one word', ([word, form]) => {
    expect(formsOf(word!)).toContain(form);
  });

  test('does not count words of another root', () => {
    for (const [word, other] of [
      ['task', 'taskonomy'],
      ['transfer', 'transformer'],
      ['relation', 'relative'],
      ['find', 'fine'],
      ['loss', 'losing'],
      ['adapter', 'adapting'],
      ['transform', 'transformer'],
      ['based', 'bas'],
      ['missing', 'mis'],
    ]) {
      expect(formsOf(word!)).not.toContain(other);
    }
  });

  test('never gives the word itself, a single letter or a form twice', () => {
    for (const word of ['merge', 'lms', 'is', 'pass', 'models', 'llm', 'need', 'a']) {
      const forms = formsOf(word);
      expect(forms).not.toContain(word);
      expect(forms.filter((form) => form.length < 2)).toEqual([]);
      expect(new Set(forms).size).toBe(forms.length);
    }
  });

  test('leaves names with digits and other scripts alone', () => {
    expect(['gpt4', 'c++', '图像', 'naïve', ''].flatMap(formsOf)).toEqual([]);
  });
});

describe('rootOf', () => {
  test('takes off an ending where enough is left', () => {
    expect(rootOf('quantizations')).toBe('quantiz');
    expect(rootOf('probing')).toBe('probing');
  });
});
