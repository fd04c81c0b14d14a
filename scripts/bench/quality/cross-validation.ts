import { seededRandom } from '../search/random.ts';
import { type Figures, figuresOf } from './figures.ts';
import type { Labels } from './labels.ts';
import { markCollection, type Understood } from './marks.ts';
import { foldOf, tuneWeights, type Weights } from './tuning.ts';

/** One step of understanding: the numbers that it works with, and the figures that depend on them. */
export interface Step {
  readonly name: string;
  readonly weights: Weights;
  readonly figures: readonly (keyof Figures)[];
  understand(weights: Weights): readonly Understood[];
}

/** A figure where the weights were tuned, and on papers that had no part in it. */
export interface Held {
  readonly figure: keyof Figures;
  readonly tuned: number;
  readonly held: number;
}

const SPREAD = 1.5;

/** The weights shipped have seen all labels: each is moved by a random factor before it is tuned anew. */
function shaken(weights: Weights, random: () => number): Weights {
  return Object.fromEntries(
    Object.entries(weights).map(([name, value]) => [name, value * SPREAD ** (2 * random() - 1)]),
  );
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

/**
 * Deals the labels out to folds, tunes the weights of a step on all but one fold and measures on that one, in
 * turn. `tuned` is the mean over the turns; `held` is over all papers, each measured when it was left out.
 */
export function crossValidate(step: Step, labels: Labels, folds: number): Held[] {
  const paperFolds = foldOf(labels.papers.length, folds);
  const relatedFolds = foldOf(labels.related.length, folds);
  const figures = (weights: Weights, isIn: (fold: number) => boolean) => {
    const marks = markCollection(labels, step.understand(weights));
    return {
      papers: marks.papers.filter((_, i) => isIn(paperFolds[i]!)),
      related: marks.related.filter((_, i) => isIn(relatedFolds[i]!)),
    };
  };
  const turns = Array.from({ length: folds }, (_, fold) => {
    const worth = (weights: Weights) => {
      const seen = figures(weights, (other) => other !== fold);
      const all = figuresOf(seen.papers, seen.related);
      return mean(step.figures.map((figure) => all[figure]));
    };
    const weights = tuneWeights(shaken(step.weights, seededRandom(fold + 1)), worth);
    const seen = figures(weights, (other) => other !== fold);
    return { tuned: figuresOf(seen.papers, seen.related), left: figures(weights, (other) => other === fold) };
  });
  const held = figuresOf(
    turns.flatMap(({ left }) => left.papers),
    turns.flatMap(({ left }) => left.related),
  );
  return step.figures.map((figure) => ({
    figure,
    tuned: mean(turns.map(({ tuned }) => tuned[figure])),
    held: held[figure],
  }));
}
