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

// The states of a line. The first four are rows of the layout tables; the others are the same for texts alone.
const LONE = 4;
const LONE_TITLE = TITLE + LONE;
const LONE_TITLE_MORE = TITLE_MORE + LONE;
const LONE_ABSTRACT = ABSTRACT + LONE;
const LONE_ABSTRACT_MORE = ABSTRACT_MORE + LONE;
const STATES = 2 * LONE;
const SORT = [TITLE, TITLE_MORE, ABSTRACT, ABSTRACT_MORE, TITLE, TITLE_MORE, ABSTRACT, ABSTRACT_MORE];
/** The states in which a record can end; a state that is entered from them can begin a file. */
const CLOSING = [ABSTRACT, ABSTRACT_MORE, LONE_TITLE, LONE_TITLE_MORE, LONE_ABSTRACT, LONE_ABSTRACT_MORE];
/** The states from which each state can be entered. */
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
  const start = startingLayout(shapes);
  let states = decode(shapes, buildScores(start));
  for (let round = 1; round < ROUNDS; round += 1) {
    const before = states;
    states = decode(shapes, buildScores(fitLayout(start, shapes, buildStretches(before))));
    if (states.every((state, line) => state === before[line])) break;
  }
  return buildStretches(states);
}

function fitLayout(start: Layout, shapes: readonly LineShape[], stretches: readonly Stretch[]): Layout {
  const layout = structuredClone(start);
  for (const { kind, start: first, abstract, end } of stretches) {
    if (kind === 'paper') addPaper(layout, shapes.slice(first, abstract), shapes.slice(abstract, end));
  }
  return layout;
}

/** The best path to each state of one line. */
interface Paths {
  readonly score: Float64Array;
  /**
   * The length of the title or abstract so far. Its total is scored when it ends, so each path carries it. Keeping
   * one path per state makes this approximate, but linear in time.
   */
  readonly open: Float64Array;
}

/** The most likely state of each line. */
function decode(shapes: readonly LineShape[], scores: Scores): Uint8Array {
  const from = new Int8Array(shapes.length * STATES);
  let [paths, next] = [noPaths(), noPaths()];
  const leaving = { ended: new Float64Array(STATES), goingOn: new Float64Array(STATES) };
  const entering = new Float64Array(STATES);
  shapes.forEach((shape, line) => {
    if (line > 0) leave(paths, shapes[line - 1]!, scores, leaving);
    enter(shape, line === 0, scores, entering);
    for (let state = 0; state < STATES; state += 1) {
      const goesOn = continues(state);
      const before = goesOn ? leaving.goingOn : leaving.ended;
      const previous = line === 0 ? -1 : likeliest(ENTERED_FROM[state]!, before);
      const isFirst = line === 0 && ENTERED_FROM[state] === CLOSING;
      const top = previous >= 0 ? before[previous]! : isFirst ? 0 : Number.NEGATIVE_INFINITY;
      next.open[state] = (goesOn && previous >= 0 ? paths.open[previous]! : 0) + shape.length + 1;
      next.score[state] = top + RECORD[state]! + entering[state]!;
      from[line * STATES + state] = previous;
    }
    [paths, next] = [next, paths];
  });
  if (shapes.length === 0) return new Uint8Array(0);
  leave(paths, shapes.at(-1)!, scores, leaving);
  // One is always possible: every line may be a title alone.
  return traceBack(from, shapes.length, likeliest(CLOSING, leaving.ended));
}

function noPaths(): Paths {
  return { score: new Float64Array(STATES), open: new Float64Array(STATES) };
}

/** The one of `states` with the highest score, the first of equals; -1 where none is possible. */
function likeliest(states: readonly number[], score: Float64Array): number {
  let found = -1;
  let top = Number.NEGATIVE_INFINITY;
  for (const state of states) {
    if (score[state]! <= top) continue;
    top = score[state]!;
    found = state;
  }
  return found;
}

function continues(state: number): boolean {
  return SORT[state] === TITLE_MORE || SORT[state] === ABSTRACT_MORE;
}

/** Writes for each state the score of the line by itself to `entering`. */
function enter(shape: LineShape, isFirst: boolean, scores: Scores, entering: Float64Array): void {
  for (let sort = 0; sort < LONE; sort += 1) {
    const echo = shape.repeats && continues(sort) ? ECHO : 0;
    const isPossible = sort === TITLE || !shape.isTitle;
    const line = isPossible ? scores.head(sort, shape) + echo : Number.NEGATIVE_INFINITY;
    // A lone abstract starts a record, as a title does, and follows a blank line as often.
    const gap = sort === ABSTRACT ? TITLE : sort;
    entering[sort] = line + (isFirst ? 0 : scores.blank(sort, shape));
    entering[sort + LONE] = line + (isFirst ? 0 : scores.blank(gap, shape));
  }
}

/** Writes for each state the score of its path after the end of a line: where its text ended, and where it goes on. */
function leave(
  { score, open }: Paths,
  shape: LineShape,
  scores: Scores,
  { ended, goingOn }: { readonly ended: Float64Array; readonly goingOn: Float64Array },
): void {
  for (let sort = 0; sort < LONE; sort += 1) {
    const unit = sort < ABSTRACT ? TITLE : ABSTRACT;
    const atEnd = scores.onward(sort, 0) + scores.tail(unit, shape);
    const within = scores.onward(sort, 1) + scores.tail(unit + 1, shape);
    for (let state = sort; state < STATES; state += LONE) {
      const length = unit === TITLE ? scores.titleLength(open[state]!) : scores.abstractLength(open[state]!);
      ended[state] = score[state]! + (atEnd + length);
      goingOn[state] = score[state]! + within;
    }
  }
}

function traceBack(from: Int8Array, lines: number, last: number): Uint8Array {
  const states = new Uint8Array(lines);
  let state = last;
  for (let line = lines - 1; line >= 0; line -= 1) {
    states[line] = state;
    state = from[line * STATES + state]!;
  }
  return states;
}

function buildStretches(states: Uint8Array): Stretch[] {
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
