import { describe, expect, test } from 'vitest';
import type { LabelledPaper } from '../../../../scripts/bench/quality/labels.ts';
import {
  likeness,
  markCollection,
  markPaper,
  markSimilar,
  type Understood,
} from '../../../../scripts/bench/quality/marks.ts';

const label: LabelledPaper = {
  title: 'Folding Maps',
  acceptablePrimary: ['maps', 'paper'],
  topics: ['maps', 'folding'],
  optionalTopics: ['travel'],
  kind: ['method'],
  gist: {
    best: ['We fold maps along their roads.'],
    acceptable: ['We fold maps along their roads.', 'A folded map fits every pocket.'],
    result: ['Folded maps last twice as long.'],
  },
};
const paper: Understood = {
  id: 'aaaaaaaaaa',
  title: 'Folding maps',
  topics: ['maps', 'folding'],
  kind: 'method',
  gist: 'We fold maps along their roads.',
  result: 'Folded maps last twice as long.',
  similar: [],
};

describe('likeness', () => {
  test('is 1 for the same words whatever their case and marks, and 0 without a common word', () => {
    expect(likeness('We fold: maps!', 'we fold maps')).toBe(1);
    expect(likeness('fold', 'maps')).toBe(0);
    expect(likeness('', '')).toBe(0);
  });

  test('counts a word as often as both have it', () => {
    expect(likeness('map map map', 'map')).toBeCloseTo(0.5);
  });
});

describe('markPaper', () => {
  test('gives a paper that is right in everything full marks', () => {
    expect(markPaper(label, paper)).toEqual({
      right: 2,
      extra: 0,
      lost: 0,
      primary: 1,
      gist: 1,
      bestGist: 1,
      result: 1,
      kind: 1,
    });
  });

  test('holds neither for nor against an optional topic, and against any other', () => {
    const marks = markPaper(label, { ...paper, topics: ['paper', 'maps', 'travel', 'cooking'] });
    expect(marks).toMatchObject({ right: 1, extra: 2, lost: 1, primary: 1 });
  });

  test('tells an acceptable gist from the best one', () => {
    const marks = markPaper(label, { ...paper, gist: 'A folded map fits every pocket.' });
    expect(marks).toMatchObject({ gist: 1, bestGist: 0 });
  });

  test('leaves the main finding out where nobody named one, and marks a missing one wrong', () => {
    const without = { ...label, gist: { ...label.gist, result: [] } };
    expect(markPaper(without, paper).result).toBeNull();
    expect(markPaper(label, { ...paper, result: null }).result).toBe(0);
  });

  test('marks a paper that the collection lacks wrong throughout', () => {
    expect(markPaper(label, undefined)).toMatchObject({ right: 0, lost: 2, primary: 0, gist: 0, kind: 0 });
  });
});

describe('markSimilar', () => {
  const wanted = { title: 'Folding Maps', related: { One: 2, Two: 1 } };

  test('is 1 for the best order and less for another', () => {
    expect(markSimilar(wanted, ['One', 'Two'])).toBe(1);
    expect(markSimilar(wanted, ['Two', 'One'])).toBeCloseTo((1 + 3 / Math.log2(3)) / (3 + 1 / Math.log2(3)));
  });

  test('looks at five titles only', () => {
    expect(markSimilar(wanted, ['a', 'b', 'c', 'd', 'e', 'One'])).toBe(0);
  });
});

describe('markCollection', () => {
  test('finds papers by title and similar ones by id', () => {
    const other = { ...paper, id: 'bbbbbbbbbb', title: 'One' };
    const labels = { papers: [label], related: [{ title: 'Folding Maps', related: { One: 2 } }] };
    const similar = [{ id: 'bbbbbbbbbb', score: 0.5, shared: [] }];
    const marks = markCollection(labels, [{ ...paper, similar }, other]);
    expect(marks.related).toEqual([1]);
    expect(marks.papers[0]!.primary).toBe(1);
  });
});
