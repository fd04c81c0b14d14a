import { expect, test } from 'vitest';
import { figuresOf } from '../../../../scripts/bench/quality/figures.ts';

const marks = { right: 1, extra: 0, lost: 0, primary: 1, gist: 1, bestGist: 0, result: null, kind: 1 };

test('the F1 of topics is over the decisions of all papers together', () => {
  const papers = [marks, { ...marks, right: 2, extra: 3, lost: 1 }];
  expect(figuresOf(papers, [0.5, 1])).toMatchObject({ topics: 6 / 10, similar: 0.75 });
});

test('papers without a main finding do not count for it', () => {
  expect(figuresOf([marks, { ...marks, result: 1 }], []).result).toBe(1);
});

test('what nobody labelled has no figure', () => {
  expect(figuresOf([marks], [])).toMatchObject({ result: Number.NaN, similar: Number.NaN });
});
