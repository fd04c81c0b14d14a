import type { Layout, Scores } from './layout.ts';
import {
  ABSTRACT,
  ABSTRACT_MORE,
  addPaper,
  buildScores,
  startingLayout,
  TITLE,
  TITLE_MORE,
} from './layout.ts';
import type { LineShape } from './line-features.ts';

/** A run of lines that is one record. Lines are indices; `abstract` and `end` are exclusive ends. */
export interface Stretch {
  kind: 'paper' | 'title-only' | 'abstract-only';
  /** First line. */
  start: number;
  /** First line of the abstract (`end` when there is none, `start` when there is no title). */
  abstract: number;
  /** First line after the stretch. */
  end: number;
}

// The states of a line. The first four are rows of the layout tables.
const LONE_TITLE = 4;
const LONE_TITLE_MORE = 5;
const LONE_ABSTRACT = 6;
const LONE_ABSTRACT_MORE = 7;
const STATES = 8;
const SORT = [TITLE, TITLE_MORE, ABSTRACT, ABSTRACT_MORE, TITLE, TITLE_MORE, ABSTRACT, ABSTRACT_MORE];
/** The states from which each state can be entered; -1 is the start of the file. */
const CLOSING = [-1, ABSTRACT, ABSTRACT_MORE, LONE_TITLE, LONE_TITLE_MORE, LONE_ABSTRACT, LONE_ABSTRACT_MORE];
const ENTERED_FROM = [
  CLOSING,
  [TITLE, TITLE_MORE],
  [TITLE, TITLE_MORE],
  [ABSTRACT, ABSTRACT_MORE],
  CLOSING,
  [LONE_TITLE, LONE_TITLE_MORE],
  CLOSING,
  [LONE_ABSTRACT, LONE_ABSTRACT_MORE],
];
/** Log probabilities that a record is whole, a title alone, an abstract alone: faults are rare. */
const RECORD = [Math.log(0.965), 0, 0, 0, Math.log(0.013), 0, Math.log(0.022), 0];
/** The penalty for repeating the line before: titles and abstracts do not. */
const ECHO = Math.log(0.001);
const ROUNDS = 3;

/**
 * Finds the most likely division of a dump's lines into titles and abstracts, so that a fault affects only
 * its own paper. The lines are the output of a hidden Markov model, decoded with the Viterbi algorithm
 * (Forney 1973); the model is then fitted to the dump's own layout and decoded again (segmental k-means,
 * Juang and Rabiner 1990). Linear in the number of lines. Each line is in exactly one stretch.
 */
export function alignLines(shapes: readonly LineShape[]): Stretch[] {
  let stretches: Stretch[] = [];
  let layout = startingLayout(shapes);
  for (let round = 0; round < ROUNDS; round += 1) {
    stretches = buildStretches(decode(shapes, buildScores(layout)));
    layout = fitLayout(shapes, stretches);
  }
  return stretches;
}

function fitLayout(shapes: readonly LineShape[], stretches: readonly Stretch[]): Layout {
  const layout = startingLayout(shapes);
  for (const { kind, start, abstract, end } of stretches) {
    if (kind === 'paper') addPaper(layout, shapes.slice(start, abstract), shapes.slice(abstract, end));
  }
  return layout;
}

/** The most likely state of each line. */
function decode(shapes: readonly LineShape[], scores: Scores): number[] {
  const from = new Int8Array(shapes.length * STATES);
  let best = new Float64Array(STATES);
  // The total length of a title or abstract is scored when it ends, so each path carries the length so far.
  // Keeping one path per state makes this approximate, but linear in time.
  let open = new Float64Array(STATES);
  shapes.forEach((shape, line) => {
    const nextBest = new Float64Array(STATES);
    const nextOpen = new Float64Array(STATES);
    for (let state = 0; state < STATES; state += 1) {
      let top = Number.NEGATIVE_INFINITY;
      let previous = -1;
      for (const candidate of ENTERED_FROM[state]!) {
        if ((candidate === -1) !== (line === 0)) continue;
        const score =
          candidate === -1
            ? 0
            : best[candidate]! + leave(candidate, state, shapes[line - 1]!, open[candidate]!, scores);
        if (score > top) [top, previous] = [score, candidate];
      }
      nextOpen[state] = (continues(state) && previous >= 0 ? open[previous]! : 0) + shape.length + 1;
      nextBest[state] = top + RECORD[state]! + enter(state, shape, line === 0, scores);
      from[line * STATES + state] = previous;
    }
    [best, open] = [nextBest, nextOpen];
  });
  return traceBack(from, shapes, best, open, scores);
}

function continues(state: number): boolean {
  return SORT[state] === TITLE_MORE || SORT[state] === ABSTRACT_MORE;
}

function enter(state: number, shape: LineShape, isFirst: boolean, scores: Scores): number {
  const sort = SORT[state]!;
  // A lone abstract starts a record, as a title does, and follows a blank line as often.
  const gap = state === LONE_ABSTRACT ? TITLE : sort;
  if (shape.isTitle && sort !== TITLE) return Number.NEGATIVE_INFINITY;
  const echo = shape.repeats && continues(state) ? ECHO : 0;
  return scores.head(sort, shape) + echo + (isFirst ? 0 : scores.blank(gap, shape));
}

/** The score of a line's end, given what the next line is (-1: the file ends). */
function leave(state: number, next: number, shape: LineShape, open: number, scores: Scores): number {
  const sort = SORT[state]!;
  const unit = sort < ABSTRACT ? TITLE : ABSTRACT;
  if (continues(next)) return scores.onward(sort, 1) + scores.tail(unit + 1, shape);
  const length = unit === TITLE ? scores.titleLength(open) : scores.abstractLength(open);
  return scores.onward(sort, 0) + scores.tail(unit, shape) + length;
}

function traceBack(
  from: Int8Array,
  shapes: readonly LineShape[],
  best: Float64Array,
  open: Float64Array,
  scores: Scores,
): number[] {
  const last = shapes.length - 1;
  if (last < 0) return [];
  let state = -1;
  let top = Number.NEGATIVE_INFINITY;
  for (const candidate of CLOSING) {
    if (candidate === -1) continue;
    const score = best[candidate]! + leave(candidate, -1, shapes[last]!, open[candidate]!, scores);
    if (score > top || state === -1) [top, state] = [score, candidate];
  }
  const states = new Array<number>(shapes.length);
  for (let line = last; line >= 0; line -= 1) {
    states[line] = state;
    state = from[line * STATES + state]!;
  }
  return states;
}

function buildStretches(states: readonly number[]): Stretch[] {
  const stretches: Stretch[] = [];
  states.forEach((state, line) => {
    if (state === TITLE) stretches.push({ kind: 'paper', start: line, abstract: line + 1, end: line + 1 });
    else if (state === LONE_TITLE)
      stretches.push({ kind: 'title-only', start: line, abstract: line + 1, end: line + 1 });
    else if (state === LONE_ABSTRACT)
      stretches.push({ kind: 'abstract-only', start: line, abstract: line, end: line + 1 });
    else {
      const current = stretches.at(-1)!;
      if (SORT[state] === TITLE_MORE) current.abstract = line + 1;
      current.end = line + 1;
    }
  });
  return stretches;
}
