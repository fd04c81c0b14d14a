import MiniSearch from 'minisearch';
import { describe, expect, test } from 'vitest';
import { indexOptions, type SearchField } from '../../src/search/options.ts';
import { scorePapers } from '../../src/search/rank.ts';

const index = new MiniSearch(indexOptions);
index.addAll([
  { number: 0, title: 'merging models', abstract: 'we study merging of models' },
  { number: 1, title: 'other things', abstract: 'merging models is studied here' },
  { number: 2, title: 'merging', abstract: 'models are studied here with care' },
  { number: 3, title: 'unrelated', abstract: 'merged networks of experts' },
]);

const unit = (text: string, terms = [[text]], field: SearchField | null = null) => ({
  text,
  field,
  isRequired: false,
  alternatives: terms.map((one) => ({ terms: one, weight: 1 })),
});
const scores = (...units: Parameters<typeof scorePapers>[1]) =>
  new Map(scorePapers(index, units).map(({ number, score }) => [number, score]));

describe('scorePapers', () => {
  test('counts the units that each paper has, in the order of numbers', () => {
    const ranked = scorePapers(index, [unit('merging'), unit('models'), unit('experts')]);
    expect(ranked.map(({ number, matched }) => [number, matched])).toEqual([
      [0, 2],
      [1, 2],
      [2, 2],
      [3, 1],
    ]);
  });

  test('triples the score where all units are in the title, and doubles it where all are in the abstract', () => {
    const both = scores(unit('merging'), unit('models'));
    const [first, second] = [scores(unit('merging')), scores(unit('models'))];
    const sum = (number: number, boosts: number[]) =>
      first.get(number)! / boosts[0]! + second.get(number)! / boosts[1]!;
    expect(both.get(0)).toBeCloseTo(2 * 3 * sum(0, [3, 3]), 9);
    expect(both.get(1)).toBeCloseTo(2 * 2 * sum(1, [2, 2]), 9);
    expect(both.get(2)).toBeCloseTo(2 * sum(2, [3, 2]), 9);
  });

  test('asks only the field that a unit names', () => {
    expect([...scores(unit('models', [['models']], 'title')).keys()]).toEqual([0]);
  });

  test('needs every term of one way, and is content with one way', () => {
    expect([
      ...scores(
        unit('x', [
          ['merged', 'experts'],
          ['merging', 'unrelated'],
        ]),
      ).keys(),
    ]).toEqual([3]);
  });

  test('weighs a match as its way says', () => {
    const weighed = (weight: number) =>
      scorePapers(index, [
        { text: 'x', field: null, isRequired: false, alternatives: [{ terms: ['experts'], weight }] },
      ])[0]!.score;
    expect(weighed(0.5)).toBeCloseTo(weighed(1) / 2, 12);
  });

  test('adds up the ways in which a paper has one word, and does not multiply by their number', () => {
    const [merged, experts] = ['merged', 'experts'].map((term) => scores(unit(term)).get(3)!);
    expect(scores(unit('x', [['merged'], ['experts']])).get(3)).toBeCloseTo(merged! + experts!, 9);
  });

  test('finds longer terms only where a way asks for them', () => {
    const prefixed = { terms: ['merg'], weight: 1, prefix: true };
    const found = scorePapers(index, [
      { text: 'merg', field: null, isRequired: false, alternatives: [prefixed] },
    ]);
    expect(found.map(({ number }) => number)).toEqual([0, 1, 2, 3]);
    expect(scorePapers(index, [unit('merg')])).toEqual([]);
  });

  test('finds nothing for a unit that cannot be found, and goes on with the others', () => {
    expect(scorePapers(index, [])).toEqual([]);
    expect(scorePapers(index, [unit('x', []), unit('experts')])).toMatchObject([{ number: 3, matched: 1 }]);
  });
});
