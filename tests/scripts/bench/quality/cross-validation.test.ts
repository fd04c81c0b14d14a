import { expect, test } from 'vitest';
import { crossValidate, type Step } from '../../../../scripts/bench/quality/cross-validation.ts';
import type { Labels } from '../../../../scripts/bench/quality/labels.ts';

const titles = Array.from({ length: 20 }, (_, i) => `Paper ${i}`);
const labels: Labels = {
  papers: titles.map((title) => ({
    title,
    acceptablePrimary: ['maps'],
    topics: ['maps'],
    optionalTopics: [],
    kind: ['method'],
    gist: { best: [], acceptable: ['A.'], result: [] },
  })),
  related: [],
};

/** Calls the papers methods that `isMethod` says, given the weights. */
const stepOf = (isMethod: (place: number, weights: Record<string, number>) => boolean): Step => ({
  name: 'kind',
  weights: { bar: 1 },
  figures: ['kind'],
  understand: (weights) =>
    titles.map((title, place) => ({
      id: title,
      title,
      topics: ['maps'],
      kind: isMethod(place, weights) ? 'method' : 'survey',
      gist: 'A.',
      result: null,
      similar: [],
    })),
});

test('a rule that holds for all papers holds for those left out', () => {
  const [kind] = crossValidate(
    stepOf((_, { bar }) => bar! < 10),
    labels,
    5,
  );
  expect(kind).toEqual({ figure: 'kind', tuned: 1, held: 1 });
});

test('a weight that serves the papers it was tuned on and no other is found out', () => {
  // Every paper is served by a range of its own, so that tuning finds the best served ones among those it sees.
  const [kind] = crossValidate(
    stepOf((place, { bar }) => Math.abs(Math.log(bar!) * 10 - (place - 10)) < 2.5),
    labels,
    5,
  );
  expect(kind!.held).toBeLessThan(kind!.tuned);
});
