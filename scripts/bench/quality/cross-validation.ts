import { seededRandom } from '../search/random.ts';
import { mean } from '../search/statistics.ts';
import { type Figures, figuresOf } from './figures.ts';
import type { Labels } from './labels.ts';
import { markCollection, type Understood } from './marks.ts';
import { foldOf, tuneWeights, type Weights } from './tuning.ts';

/** One step of the analysis: its weights, and the figures that depend on them. */
export interface Step {
  readonly name: string;
  readonly weights: Weights;
  readonly figures: readonly (keyof Figures)[];
  understand(weights: Weights): readonly Understood[];
}

/** A figure on the papers used for tuning, and on papers held out. */
export interface Held {
  readonly figure: keyof Figures;
  readonly tuned: number;
  readonly held: number;
}

/** How far a start is from the shipped weights: each is multiplied by up to this factor, or divided. */
const SPREAD = 1.5;
/** The number of random starts, as the result of tuning depends on its start. */
const STARTS = 3;
/** One of the seventy papers used for tuning is about 1.5 % of a figure: a smaller gain is chance. */
const LEAST_GAIN = 0.005;

/** The shipped weights were tuned on all labels, so each is multiplied by a random factor first. */
function randomStart(weights: Weights, random: () => number): Weights {
  return Object.fromEntries(
    Object.entries(weights).map(([name, value]) => [name, value * SPREAD ** (2 * random() - 1)]),
  );
}

/**
 * Cross-validation: divides the labels into folds, tunes the weights of a step on all but one fold and
 * measures on that one, in turn, from several starts. `tuned` is the mean over all turns; `held` is over all
 * papers, each measured when it was held out, and the mean over the starts.
 */
export function crossValidate(step: Step, labels: Labels, folds: number): Held[] {
  const paperFolds = foldOf(labels.papers.length, folds);
  const relatedFolds = foldOf(labels.related.length, folds);
  const marksOf = (weights: Weights, isIn: (fold: number) => boolean) => {
    const marks = markCollection(labels, step.understand(weights));
    return {
      papers: marks.papers.filter((_, i) => isIn(paperFolds[i]!)),
      related: marks.related.filter((_, i) => isIn(relatedFolds[i]!)),
    };
  };
  const seenFigures = (weights: Weights, fold: number) => {
    const { papers, related } = marksOf(weights, (other) => other !== fold);
    return figuresOf(papers, related);
  };
  const turn = (run: number, fold: number) => {
    const worth = (weights: Weights) => {
      const seen = seenFigures(weights, fold);
      return mean(step.figures.map((figure) => seen[figure]));
    };
    const start = randomStart(step.weights, seededRandom(run * folds + fold + 1));
    const weights = tuneWeights(start, worth, { leastGain: LEAST_GAIN });
    return { tuned: seenFigures(weights, fold), left: marksOf(weights, (other) => other === fold) };
  };
  const starts = Array.from({ length: STARTS }, (_, run) => {
    const turns = Array.from({ length: folds }, (_, fold) => turn(run, fold));
    const left = turns.map((one) => one.left);
    return {
      tuned: turns.map((one) => one.tuned),
      held: figuresOf(
        left.flatMap(({ papers }) => papers),
        left.flatMap(({ related }) => related),
      ),
    };
  });
  return step.figures.map((figure) => ({
    figure,
    tuned: mean(starts.flatMap(({ tuned }) => tuned.map((figures) => figures[figure]))),
    held: mean(starts.map(({ held }) => held[figure])),
  }));
}
