import { describe, expect, test } from 'vitest';
import { Vocabulary } from '../../../src/search/index/vocabulary.ts';
import { alternativesFor, candidateTerms, prefixOf } from '../../../src/search/query/alternatives.ts';
import { wordsOf } from '../../../src/search/query/query-words.ts';
import { parsed } from './parsed-query.ts';

function knowing(terms: string[]): Vocabulary {
  const known = new Vocabulary();
  known.add({
    terms: terms.toSorted().map((term) => [term, '#', ''] as const),
    synonyms: {},
    closedForms: {},
  });
  return known;
}

const last = (typed: string) => wordsOf(parsed(typed)).at(-1)!;
const waysOf = (typed: string, terms: string[], withPrefix = false) =>
  alternativesFor(last(typed), knowing(terms), withPrefix).map(({ terms, prefix }) =>
    prefix ? `${terms.join(' ')}*` : terms.join(' '),
  );

describe('prefixOf', () => {
  test.for([
    ['att', 'att'],
    ['ab', null],
    ['GPT-4', 'gpt4'],
    ['fine-tun', 'finetun'],
    ['a-very-long-compoun', 'compoun'],
    ['"attention"', null],
    ['"task vec', null],
  ] as const)('of %j is %j', ([typed, prefix]) => {
    expect(prefixOf(last(typed))).toBe(prefix);
  });
});

describe('candidateTerms', () => {
  test('are the parts, the whole and the forms of the whole, each once', () => {
    const terms = candidateTerms(last('fine-tuning'));
    expect(terms).toEqual(expect.arrayContaining(['fine', 'tuning', 'finetuning', 'finetune', 'finetuned']));
    expect(candidateTerms(last('merging'))).toEqual(expect.arrayContaining(['merging', 'merge', 'merged']));
    expect(new Set(terms).size).toBe(terms.length);
  });
});

describe('alternativesFor', () => {
  test('finds other forms of a word, plural and singular weighing more', () => {
    const ways = alternativesFor(last('merge'), knowing(['merge', 'merges', 'merging', 'emerge']), false);
    expect(ways.map(({ terms }) => terms)).toEqual([['merge'], ['merges'], ['merging']]);
    expect(ways[0]!.weight).toBeGreaterThan(ways[1]!.weight);
    expect(ways[1]!.weight).toBeGreaterThan(ways[2]!.weight);
  });

  test('finds a compound as one word or by all of its parts', () => {
    expect(waysOf('fine-tuning', ['fine', 'tuning', 'finetuning'])).toEqual(['finetuning', 'fine tuning']);
    expect(waysOf('fine-tuning', ['fine', 'tuning'])).toEqual(['fine tuning']);
    expect(waysOf('fine-tuning', ['fine'])).toEqual([]);
  });

  test('does not find one number of a model by its name alone where that number is known', () => {
    expect(waysOf('GPT-4', ['gpt', 'gpt2', 'gpt4'])).toEqual(['gpt4']);
    expect(waysOf('GPT-4', ['gpt', 'gpt2'])).toEqual(['gpt']);
  });

  test('finds longer words while the last one is typed', () => {
    expect(waysOf('atten', ['attention', 'attend'], true)).toEqual(['atten*']);
    expect(waysOf('atten', ['attention', 'attend'], false)).toEqual([]);
    expect(waysOf('atten', ['atom', 'at'], true)).toEqual([]);
  });

  test('finds nothing for an unknown word', () => {
    expect(waysOf('zyzzy', ['merge'], true)).toEqual([]);
  });
});
