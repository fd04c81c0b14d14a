import { describe, expect, test } from 'vitest';
import { compareText } from '../../../src/collection/language/compare-text.ts';
import { placeOf, Vocabulary } from '../../../src/search/index/vocabulary.ts';
import { wordsOf } from '../../../src/search/query/query-words.ts';
import { addRuns, findClosedRuns, findSynonymRuns } from '../../../src/search/query/word-runs.ts';
import { parsed } from './parsed-query.ts';

const byPlace = (a: string, b: string) => compareText(placeOf(a), placeOf(b));

type Lists = Record<string, string[]>;

function knowing(terms: string[], synonyms: Lists, closedForms: Lists = {}): Vocabulary {
  const known = new Vocabulary();
  known.add({
    terms: terms.toSorted(byPlace).map((term) => [term, '#', ''] as const),
    synonyms,
    closedForms,
  });
  return known;
}

const wordsIn = (typed: string) => wordsOf(parsed(typed));

describe('other ways of writing', () => {
  const terms = ['mtl', 'multi', 'task', 'learning', 'moe', 'mixture', 'experts', 'survey', 'io'];
  const known = knowing(terms, {
    mtl: ['Multi Task Learning'],
    'multi task learning': ['MTL'],
    moe: ['mixture of experts'],
    'mixture expert': ['MoE'],
    io: ['in or out of'],
  });
  const runsOf = (typed: string) =>
    findSynonymRuns(wordsIn(typed), known).map(({ first, count, others }) => [
      first,
      count,
      others.map(([written]) => written),
    ]);

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

  test('are searched by nothing where they have only common words', () => {
    expect(findSynonymRuns(wordsIn('IO'), known)).toMatchObject([
      { others: [['in or out of', []]], ways: [] },
    ]);
  });

  test('are not sought inside phrases', () => {
    expect(runsOf('"multi-task learning"')).toEqual([]);
  });

  test('count for every word of the run, together as much as once, in the number that the collection knows', () => {
    const words = wordsIn('MoE survey');
    const runs = findSynonymRuns(words, known);
    expect(runs.flatMap(({ ways }) => ways.flatMap((way) => way.terms))).toEqual(
      expect.arrayContaining(['mixture', 'expert', 'experts']),
    );
    const units = words.map(() => ({ text: '', field: null, isRequired: false, alternatives: [] }));
    const [acronym, other] = addRuns(units, runs, known);
    expect(acronym!.alternatives.map(({ terms }) => terms)).toEqual([['mixture', 'experts']]);
    expect(other!.alternatives).toEqual([]);

    const long = addRuns([...units, ...units], findSynonymRuns(wordsIn('multi task learning'), known), known);
    const weights = long.flatMap(({ alternatives }) => alternatives.map(({ weight }) => weight));
    expect(weights).toHaveLength(3);
    expect(weights[0]! * 3).toBeCloseTo(acronym!.alternatives[0]!.weight, 12);
  });
});

describe('words written as one', () => {
  const known = knowing(['data', 'sets', 'datasets'], {}, { data: ['datasets'] });
  const never = () => false;

  test('are found for neighbours that the collection lists, in the forms that it lists', () => {
    expect(findClosedRuns(wordsIn('data set'), known, never)).toEqual([
      { first: 0, count: 2, ways: [{ terms: ['datasets'], weight: 1 }] },
    ]);
    expect(findClosedRuns(wordsIn('set data'), known, never)).toEqual([]);
  });

  test('are tried in every form where one of the words is unknown', () => {
    const [run] = findClosedRuns(wordsIn('atten tion'), known, (place) => place === 1);
    expect(run!.ways.map(({ terms }) => terms[0])).toContain('attention');
  });

  test('count for each of the words half as much as for one', () => {
    const words = wordsIn('data sets');
    const units = words.map(() => ({ text: '', field: null, isRequired: false, alternatives: [] }));
    const added = addRuns(units, findClosedRuns(words, known, never), known);
    expect(added.map(({ alternatives }) => alternatives)).toEqual([
      [{ terms: ['datasets'], weight: 0.5 }],
      [{ terms: ['datasets'], weight: 0.5 }],
    ]);
  });
});
