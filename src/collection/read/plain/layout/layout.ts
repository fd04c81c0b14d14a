import { PRIOR_BLANK, PRIOR_END, PRIOR_FULL, PRIOR_HEAD, PRIOR_ONWARD } from './layout-priors.ts';
import { HEAD_FEATURES, type LineShape } from './line-features.ts';

/** The four kinds of line inside papers; the numbers are row indices of the tables below. */
export const TITLE = 0;
export const TITLE_MORE = 1;
export const ABSTRACT = 2;
export const ABSTRACT_MORE = 3;

type HeadFeature = (typeof HEAD_FEATURES)[number];

/** Counts from which probabilities are computed: what a line of each kind looks like in this dump. */
export interface Layout {
  /** Per feature, a row for each kind of line and a column for each value. */
  head: Record<HeadFeature, number[][]>;
  /** How lines end. Rows: title done, title goes on, abstract done, abstract goes on. */
  end: number[][];
  /** Whether lines are full (columns: no, yes); rows likewise. */
  full: number[][];
  /** Blank line before (columns: no, yes). Rows: record start, title continued, abstract start, continued. */
  blank: number[][];
  /** Columns: ends here, continues. Rows: title at its first line, at a later one; abstract, likewise. */
  onward: number[][];
  /** Logarithm of the total length in characters: weight, sum, sum of squares. */
  titleLength: Moments;
  abstractLength: Moments;
}

interface Moments {
  weight: number;
  sum: number;
  squares: number;
}

/** The weight of the prior, in papers, against the counts of the dump itself. */
const PRIOR_WEIGHT = 6;

/**
 * The initial layout. Where the dump is not hard-wrapped, the usual lengths of titles and abstracts are
 * estimated from its lines without full stops and from what is between them.
 */
export function startingLayout(shapes: readonly LineShape[]): Layout {
  const isWrapped = shapes[0]?.full !== undefined;
  const { titles, abstracts } = isWrapped ? { titles: [], abstracts: [] } : roughLengths(shapes);
  const scaled = (rows: number[][]) =>
    rows.map((row) => {
      const total = row.reduce((sum, value) => sum + value, 0);
      return row.map((value) => (value / total) * PRIOR_WEIGHT);
    });
  return {
    head: Object.fromEntries(HEAD_FEATURES.map((name) => [name, scaled(PRIOR_HEAD[name])])) as Layout['head'],
    end: scaled(PRIOR_END),
    full: scaled(PRIOR_FULL),
    blank: scaled(PRIOR_BLANK),
    onward: scaled(PRIOR_ONWARD),
    titleLength: moments(middleLength(titles, 70), 0.42),
    abstractLength: moments(middleLength(abstracts, 1000), isWrapped ? 0.6 : 0.4),
  };
}

/** The lengths of the lines that look like titles, and of the text between one and the next. */
function roughLengths(shapes: readonly LineShape[]): { titles: number[]; abstracts: number[] } {
  const titles: number[] = [];
  const abstracts: number[] = [];
  let follows = false;
  for (const shape of shapes) {
    const isTitle = shape.end !== 0 && shape.sentences === 0;
    if (isTitle) titles.push(shape.length);
    else if (follows) abstracts[abstracts.length - 1]! += shape.length;
    else abstracts.push(shape.length);
    follows = !isTitle;
  }
  return { titles, abstracts };
}

/** The logarithm of the median, or of `otherwise` when there are too few lengths to tell. */
function middleLength(lengths: readonly number[], otherwise: number): number {
  if (lengths.length < 3) return Math.log(otherwise);
  return Math.log(lengths.toSorted((a, b) => a - b)[lengths.length >> 1]! + 1);
}

function moments(mean: number, deviation: number): Moments {
  return {
    weight: PRIOR_WEIGHT,
    sum: PRIOR_WEIGHT * mean,
    squares: PRIOR_WEIGHT * (mean * mean + deviation * deviation),
  };
}

/** Adds one paper of the dump to the layout: the shapes of its title lines and of its abstract lines. */
export function addPaper(layout: Layout, title: readonly LineShape[], abstract: readonly LineShape[]): void {
  addUnit(layout, title, TITLE, layout.titleLength);
  addUnit(layout, abstract, ABSTRACT, layout.abstractLength);
}

function addUnit(layout: Layout, shapes: readonly LineShape[], first: number, length: Moments): void {
  let total = 0;
  shapes.forEach((shape, index) => {
    const row = index === 0 ? first : first + 1;
    const goesOn = index + 1 < shapes.length ? 1 : 0;
    for (const name of HEAD_FEATURES) layout.head[name][row]![shape[name]]! += 1;
    layout.end[first + goesOn]![shape.end]! += 1;
    if (shape.full !== undefined) layout.full[first + goesOn]![shape.full]! += 1;
    layout.blank[row]![shape.blank]! += 1;
    layout.onward[row]![goesOn]! += 1;
    total += shape.length + 1;
  });
  const log = Math.log(total);
  length.weight += 1;
  length.sum += log;
  length.squares += log * log;
}

/** The layout as log probabilities for single lines. */
export interface Scores {
  /** The log probability of a line of this kind, apart from its end and from blank lines before it. */
  head(sort: number, shape: LineShape): number;
  /** The log probability of a line end: of a whole title (TITLE) or abstract (ABSTRACT), or within (…_MORE). */
  tail(sort: number, shape: LineShape): number;
  blank(sort: number, shape: LineShape): number;
  onward(sort: number, goesOn: 0 | 1): number;
  titleLength(characters: number): number;
  abstractLength(characters: number): number;
}

/** Below 1: the features of a line overlap, so the product of their probabilities is overconfident. */
const HEAD_TRUST = 0.65;

const ACCIDENTAL_BREAK = Math.log(0.03);

/** Turns counts into log probabilities. */
export function buildScores(layout: Layout): Scores {
  const [start, capitals, prose, sentences, opening] = HEAD_FEATURES.map((name) =>
    layout.head[name].map(logShares),
  ) as [number[][], number[][], number[][], number[][], number[][]];
  const end = layout.end.map(logShares);
  const full = layout.full.map(logShares);
  const blank = layout.blank.map(logShares);
  const onward = layout.onward.map(logShares);
  // Any line may have been broken by accident, however rarely this dump breaks lines.
  for (const row of onward) row[1] = Math.max(row[1]!, ACCIDENTAL_BREAK);
  return {
    head: (sort, shape) =>
      HEAD_TRUST *
      (start[sort]![shape.start]! +
        capitals[sort]![shape.capitals]! +
        prose[sort]![shape.prose]! +
        sentences[sort]![shape.sentences]! +
        opening[sort]![shape.opening]!),
    tail: (sort, shape) => end[sort]![shape.end]! + (shape.full === undefined ? 0 : full[sort]![shape.full]!),
    blank: (sort, shape) => blank[sort]![shape.blank]!,
    onward: (sort, goesOn) => onward[sort]![goesOn]!,
    titleLength: lengthScore(layout.titleLength),
    abstractLength: lengthScore(layout.abstractLength),
  };
}

function logShares(row: readonly number[]): number[] {
  const total = row.reduce((sum, value) => sum + value, 0);
  return row.map((value) => Math.log(value / total));
}

/** In characters: lengths below it are scored once. */
const SHORT = 256;

/** Student's t with four degrees of freedom over the logarithm: unusual lengths remain possible. */
function lengthScore({ weight, sum, squares }: Moments): (characters: number) => number {
  const mean = sum / weight;
  const deviation = Math.max(0.2, Math.sqrt(Math.max(0, squares / weight - mean * mean)));
  const scoreOf = (characters: number) => {
    const z = (Math.log(characters) - mean) / deviation;
    return -2.5 * Math.log1p((z * z) / 4) - Math.log(deviation);
  };
  // Where lines are short, they are many, and of few lengths. A wide character counts for two and a half.
  const short = Float64Array.from({ length: SHORT * 2 }, (_, halves) => scoreOf(halves / 2));
  return (characters) => (characters < SHORT ? short[characters * 2]! : scoreOf(characters));
}
