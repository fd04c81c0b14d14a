import { describe, expect, test } from 'vitest';
import {
  ABSTRACT,
  ABSTRACT_MORE,
  addPaper,
  buildScores,
  startingLayout,
  TITLE,
  TITLE_MORE,
} from '../../../../../src/collection/read/plain/layout/layout.ts';
import type { LineShape } from '../../../../../src/collection/read/plain/layout/line-features.ts';

const titleLine: LineShape = {
  length: 59,
  start: 1,
  capitals: 2,
  prose: 0,
  sentences: 0,
  opening: 0,
  end: 3,
  full: undefined,
  blank: 0,
  repeats: false,
  isTitle: false,
};
const abstractLine: LineShape = { ...titleLine, length: 900, capitals: 0, prose: 2, sentences: 2, end: 0 };

describe('the layout to start from', () => {
  test('takes lengths from lines without full stops and from what stands between them', () => {
    const part = (length: number) => ({ ...abstractLine, length });
    const title = (length: number) => ({ ...titleLine, length });
    const { titleLength, abstractLength } = startingLayout([
      ...[title(9), part(100), part(100), title(49), part(500)],
      ...[title(29), part(300), title(99), part(30), title(39), part(400)],
    ]);
    expect(Math.exp(titleLength.sum / titleLength.weight)).toBeCloseTo(40);
    expect(Math.exp(abstractLength.sum / abstractLength.weight)).toBeCloseTo(301);
  });

  test('takes a line that has sentences or ends with a full stop for part of an abstract', () => {
    const lines = [
      titleLine,
      { ...titleLine, sentences: 1, length: 500 },
      { ...titleLine, end: 0, length: 400 },
    ];
    const { titleLength, abstractLength } = startingLayout([...lines, ...lines, ...lines]);
    expect(Math.exp(titleLength.sum / titleLength.weight)).toBeCloseTo(60);
    expect(Math.exp(abstractLength.sum / abstractLength.weight)).toBeCloseTo(901);
  });

  test('takes usual lengths where too few lines tell, or where lines were wrapped', () => {
    const wrapped = Array.from({ length: 8 }, () => ({ ...titleLine, full: 0 }));
    for (const lines of [[], [titleLine, abstractLine, titleLine, abstractLine], wrapped]) {
      const { titleLength, abstractLength } = startingLayout(lines);
      expect(Math.exp(titleLength.sum / titleLength.weight)).toBeCloseTo(70);
      expect(Math.exp(abstractLength.sum / abstractLength.weight)).toBeCloseTo(1000);
    }
  });

  test('believes as much as six papers would show', () => {
    const { head, end, full, blank, onward, titleLength } = startingLayout([]);
    for (const row of [...Object.values(head).flat(), ...end, ...full, ...blank, ...onward]) {
      expect(row.reduce((sum, value) => sum + value, 0)).toBeCloseTo(6);
    }
    expect(titleLength.weight).toBe(6);
  });
});

describe('a paper that is added to a layout', () => {
  test('is counted line by line, and by the lengths of its title and abstract', () => {
    const [before, layout] = [startingLayout([]), startingLayout([])];
    const last = { ...abstractLine, full: 1, blank: 1, opening: 1 };
    addPaper(layout, [titleLine], [{ ...abstractLine, full: 0 }, last]);
    const added = (now: number[][], then: number[][]) =>
      now.map((row, at) => row.map((value, column) => Math.round(value - then[at]![column]!)));
    expect(added(layout.head.opening, before.head.opening)).toEqual([
      [1, 0, 0],
      [0, 0, 0],
      [1, 0, 0],
      [0, 1, 0],
    ]);
    expect(added(layout.end, before.end)).toEqual([
      [0, 0, 0, 1],
      [0, 0, 0, 0],
      [1, 0, 0, 0],
      [1, 0, 0, 0],
    ]);
    expect(added(layout.full, before.full)).toEqual([
      [0, 0],
      [0, 0],
      [0, 1],
      [1, 0],
    ]);
    expect(added(layout.blank, before.blank)).toEqual([
      [1, 0],
      [0, 0],
      [1, 0],
      [0, 1],
    ]);
    expect(added(layout.onward, before.onward)).toEqual([
      [1, 0],
      [0, 0],
      [0, 1],
      [1, 0],
    ]);
    expect(layout.titleLength.sum - before.titleLength.sum).toBeCloseTo(Math.log(60));
    expect(layout.titleLength.squares - before.titleLength.squares).toBeCloseTo(Math.log(60) ** 2);
    expect(layout.abstractLength.sum - before.abstractLength.sum).toBeCloseTo(Math.log(1802));
    expect([layout.titleLength.weight, layout.abstractLength.weight]).toEqual([7, 7]);
  });
});

describe('the scores of a layout', () => {
  const scores = buildScores(startingLayout([]));

  test('are highest for what a line is', () => {
    expect(scores.head(TITLE, titleLine)).toBeGreaterThan(scores.head(ABSTRACT, titleLine));
    expect(scores.head(ABSTRACT, abstractLine)).toBeGreaterThan(scores.head(TITLE, abstractLine));
    expect(scores.tail(ABSTRACT, abstractLine)).toBeGreaterThan(scores.tail(TITLE, abstractLine));
    expect(scores.titleLength(70)).toBeGreaterThan(scores.titleLength(300));
    expect(scores.titleLength(70)).toBeGreaterThan(scores.titleLength(15));
    expect(scores.abstractLength(1000)).toBeGreaterThan(scores.abstractLength(70));
  });

  test('are logarithms of shares, those of fullness only where lines were wrapped', () => {
    expect(scores.blank(TITLE, { ...titleLine, blank: 1 })).toBeCloseTo(Math.log(0.35));
    expect(scores.onward(ABSTRACT_MORE, 1)).toBeCloseTo(Math.log(0.5));
    const unwrapped = scores.tail(TITLE_MORE, titleLine);
    expect(scores.tail(TITLE_MORE, { ...titleLine, full: 1 })).toBeCloseTo(unwrapped + Math.log(0.85));
  });

  test('leave every line a chance to be broken', () => {
    const layout = startingLayout([]);
    for (let count = 0; count < 2000; count += 1) addPaper(layout, [titleLine], [abstractLine]);
    expect(buildScores(layout).onward(TITLE, 1)).toBeCloseTo(Math.log(0.03));
    expect(scores.onward(ABSTRACT, 1)).toBeCloseTo(Math.log(0.15));
  });
});
