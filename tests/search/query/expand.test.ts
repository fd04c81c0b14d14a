import { describe, expect, test } from 'vitest';
import { Vocabulary } from '../../../src/search/index/vocabulary.ts';
import {
  addSynonyms,
  alternativesFor,
  candidateTerms,
  findSynonymRuns,
  prefixOf,
  synonymTerms,
  wordsOf,
} from '../../../src/search/query/expand.ts';
import { parseQuery } from '../../../src/search/query/query.ts';

function knowing(terms: string[], synonyms: Record<string, string[]> = {}): Vocabulary {
  const known = new Vocabulary();
  known.add({ terms: terms.map((term) => [term, [1], []] as const), synonyms, closedForms: {} });
  return known;
}

const wordsIn = (typed: string) => wordsOf(parseQuery(typed));
const last = (typed: string) => wordsIn(typed).at(-1)!;
const waysOf = (typed: string, terms: string[], withPrefix = false) =>
  alternativesFor(last(typed), knowing(terms), withPrefix).map(({ terms, prefix }) =>
    prefix ? `${terms.join(' ')}*` : terms.join(' '),
  );

describe('wordsOf', () => {
  test('gives the wanted words in order; only the last may be unfinished', () => {
    const words = wordsIn('title:merge "task vectors" -heads probing');
    expect(words.map(({ word, isLast }) => [word.parts.join(), isLast])).toEqual([
      ['merge', false],
      ['task', false],
      ['vectors', false],
      ['probing', true],
    ]);
  });
});

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

describe('other ways of writing', () => {
  const known = knowing(['mtl', 'multi', 'task', 'learning', 'moe', 'mixture', 'experts', 'survey'], {
    mtl: ['Multi Task Learning'],
    'multi task learning': ['MTL'],
    moe: ['mixture of experts'],
    'mixture expert': ['MoE'],
  });
  const runsOf = (typed: string) =>
    findSynonymRuns(wordsIn(typed), known).map(({ first, count, others }) => [first, count, others]);

  test('are found for an acronym, and for its long form anywhere in the query', () => {
    expect(runsOf('survey MTL')).toEqual([[1, 1, ['Multi Task Learning']]]);
    expect(runsOf('survey multi-task learning MoE')).toEqual([
      [1, 2, ['MTL']],
      [3, 1, ['mixture of experts']],
    ]);
  });

  test('are found in plural too, and across stop words', () => {
    expect(runsOf('mixture of experts')).toEqual([[0, 2, ['MoE']]]);
    expect(runsOf('MoEs')).toEqual([[0, 1, ['mixture of experts']]]);
  });

  test('are not sought inside phrases', () => {
    expect(runsOf('"multi-task learning"')).toEqual([]);
  });

  test('count for every word of the run, together as much as once, in the number that the collection knows', () => {
    const words = wordsIn('MoE survey');
    const runs = findSynonymRuns(words, known);
    expect(synonymTerms(runs)).toEqual(expect.arrayContaining(['mixture', 'expert', 'experts']));
    const units = words.map(() => ({ text: '', field: null, isRequired: false, alternatives: [] }));
    const [acronym, other] = addSynonyms(units, runs, known);
    expect(acronym!.alternatives.map(({ terms }) => terms)).toEqual([['mixture', 'experts']]);
    expect(other!.alternatives).toEqual([]);

    const long = addSynonyms(
      [...units, ...units],
      findSynonymRuns(wordsIn('multi task learning'), known),
      known,
    );
    const weights = long.flatMap(({ alternatives }) => alternatives.map(({ weight }) => weight));
    expect(weights).toHaveLength(3);
    expect(weights[0]! * 3).toBeCloseTo(acronym!.alternatives[0]!.weight, 12);
  });
});
