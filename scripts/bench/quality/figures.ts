import { mean } from '../search/statistics.ts';
import type { Marks } from './marks.ts';

/** The figures of a set of marks, each from 0 to 1; NaN without labels. */
export interface Figures {
  readonly topics: number;
  readonly primary: number;
  readonly gist: number;
  readonly bestGist: number;
  readonly result: number;
  readonly kind: number;
  readonly similar: number;
}

/** The name of each figure, and its least value. */
export const FIGURES: readonly (readonly [key: keyof Figures, name: string, bar: number])[] = [
  ['topics', 'topics F1', 0.86],
  ['primary', 'primary topic acceptable', 0.88],
  ['gist', 'gist acceptable', 0.93],
  ['bestGist', 'gist best', 0.72],
  ['result', 'main finding right', 0.75],
  ['kind', 'kind', 0.88],
  ['similar', 'similar papers nDCG@5', 0.7],
];

/** Computes figures from marks. The F1 of topics is over all decisions together (micro-average). */
export function figuresOf(papers: readonly Marks[], related: readonly number[]): Figures {
  const total = (key: 'right' | 'extra' | 'lost') => papers.reduce((sum, marks) => sum + marks[key], 0);
  const right = 2 * total('right');
  return {
    topics: right / (right + total('extra') + total('lost')),
    primary: mean(papers.map((marks) => marks.primary)),
    gist: mean(papers.map((marks) => marks.gist)),
    bestGist: mean(papers.map((marks) => marks.bestGist)),
    result: mean(papers.flatMap((marks) => (marks.result === null ? [] : [marks.result]))),
    kind: mean(papers.map((marks) => marks.kind)),
    similar: mean(related),
  };
}
