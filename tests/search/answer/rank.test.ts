import { describe, expect, test } from 'vitest';
import { compareText } from '../../../src/collection/language/compare-text.ts';
import type { Unit } from '../../../src/search/answer/occurrences.ts';
import { combineScores, scoreUnit } from '../../../src/search/answer/rank.ts';
import type { TermEntry } from '../../../src/search/index/index-files.ts';
import { FieldLengths } from '../../../src/search/index/index-store.ts';
import { encodePostings, type Postings } from '../../../src/search/index/postings.ts';
import { placeOf, Vocabulary } from '../../../src/search/index/vocabulary.ts';

const texts: readonly (readonly [title: string, abstract: string])[] = [
  ['merging models', 'we study merging of models'],
  ['other things', 'merging models is studied here'],
  ['merging', 'models are studied here with care'],
  ['unrelated', 'merged networks of experts'],
];

function postingsOf(term: string, field: 0 | 1): Postings {
  const counts = texts.map((text) => text[field].split(' ').filter((word) => word === term).length);
  return encodePostings([...counts.entries()].filter(([, count]) => count > 0));
}

const known = new Vocabulary();
const terms = [...new Set(texts.flat().join(' ').split(' '))].sort((a, b) =>
  compareText(placeOf(a), placeOf(b)),
);
known.add({
  terms: terms.map((term): TermEntry => [term, postingsOf(term, 0), postingsOf(term, 1)]),
  synonyms: {},
  closedForms: {},
});

const base = { papers: 4, averageLengths: [1.5, 5] as const };
const lengths = new FieldLengths({
  papers: 4,
  lengths: [
    [5, 2, 2],
    [1, 1, 1],
    [-2, 1, 1],
  ],
});

const unit = (text: string, ways = [[text]], rest: Partial<Unit> = {}): Unit => ({
  text,
  field: null,
  isRequired: false,
  alternatives: ways.map((one) => ({ terms: one, weight: 1 })),
  ...rest,
});
/** The papers with any of the units, one object each. */
function rank(...units: Unit[]) {
  const ofUnits = units.map((one) => scoreUnit(one, known, base, lengths));
  const { numbers, scores, matched } = combineScores(units, ofUnits, lengths.title);
  return Array.from(numbers, (number, place) => ({
    number,
    score: scores[place]!,
    matched: matched[place]!,
  }));
}
const scores = (...units: Unit[]) => new Map(rank(...units).map(({ number, score }) => [number, score]));

describe('papers that have the units of a query', () => {
  test('come in the order of numbers, with the number of units that each has', () => {
    const ranked = rank(unit('merging'), unit('models'), unit('experts'));
    expect(ranked.map(({ number, matched }) => [number, matched])).toEqual([
      [0, 2],
      [1, 2],
      [2, 2],
      [3, 1],
    ]);
  });

  test('score more with all units in the title, and with all in the abstract', () => {
    const both = scores(unit('merging'), unit('models'));
    const [first, second] = [scores(unit('merging')), scores(unit('models'))];
    const sum = (number: number, boosts: number[]) =>
      first.get(number)! / boosts[0]! + second.get(number)! / boosts[1]!;
    expect(both.get(0)).toBeCloseTo(2.3 * sum(0, [1.9, 1.9]), 9);
    expect(both.get(1)).toBeCloseTo(1.3 * sum(1, [1.3, 1.3]), 9);
    expect(both.get(2)).toBeCloseTo(sum(2, [1.9, 1.3]), 9);
  });

  test('score more with all units in the title, the more of it they are, from five terms on', () => {
    const found = [scoreUnit(unit('merging'), known, base, lengths)];
    const best = (length: number) =>
      combineScores([unit('merging')], found, new Uint16Array(4).fill(length)).scores[0]!;
    expect(best(4)).toBe(best(5));
    expect(best(10) / best(5)).toBeCloseTo(1.7 / 1.9, 9);
  });

  test('have a unit of one field in that field', () => {
    expect([...scores(unit('models', [['models']], { field: 'title' })).keys()]).toEqual([0]);
  });

  test('have every term of one way', () => {
    const ways = [
      ['merged', 'experts'],
      ['merging', 'unrelated'],
    ];
    expect([...scores(unit('x', ways)).keys()]).toEqual([3]);
  });

  test('score less by a way that counts less', () => {
    const weighed = (weight: number) =>
      rank({ ...unit('x'), alternatives: [{ terms: ['experts'], weight }] })[0]!.score;
    expect(weighed(0.5)).toBeLessThan(weighed(1));
  });

  test('score by a rare form of a common word as by a common word', () => {
    const rare = scores(unit('merged')).get(3)!;
    expect(scores(unit('merge', [['merging'], ['merged']])).get(3)!).toBeLessThan(rare / 2);
  });

  test('have longer terms only where a way asks for them', () => {
    const prefixed = { terms: ['merg'], weight: 1, prefix: true };
    const found = rank({ ...unit('merg'), alternatives: [prefixed] });
    expect(found.map(({ number }) => number)).toEqual([0, 1, 2, 3]);
    expect(rank(unit('merg'))).toEqual([]);
  });

  test('need no unit that cannot be found', () => {
    expect(rank()).toEqual([]);
    expect(rank(unit('x', []), unit('experts'))).toMatchObject([{ number: 3, matched: 1 }]);
  });

  test('count a word as often as it was said', () => {
    const twice = scores({ ...unit('experts'), times: 2 }, unit('networks', [], {}));
    const once = scores(unit('experts'), unit('networks', [], {}));
    expect(twice.get(3)).toBeCloseTo(2 * once.get(3)!, 9);
  });

  test('are ordered by what may have been meant, and not found by it', () => {
    const guess = unit('carre', [['care']], { isGuess: true });
    expect(rank(guess)).toEqual([]);
    const [plain, guessed] = [scores(unit('models'), unit('x', [])), scores(unit('models'), guess)];
    expect(guessed.get(2)!).toBeGreaterThan(plain.get(2)!);
    expect(rank(unit('models'), guess).map(({ matched }) => matched)).toEqual([1, 1, 1]);
  });

  test('lack nothing that is required', () => {
    const required = unit('experts', [['experts']], { isRequired: true });
    expect(rank(unit('merging'), required).map(({ number }) => number)).toEqual([3]);
  });
});
