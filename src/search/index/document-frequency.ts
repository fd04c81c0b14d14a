import type { TermEntry } from './index-files.ts';

/**
 * The document frequency of a term, as a lower bound: the larger of its frequencies by field.
 * @example documentFrequency(['merging', [1, 2, -3], [1]]) // => 2
 */
export const documentFrequency = ([, ...fields]: TermEntry): number =>
  Math.max(...fields.map((postings = []) => postings.filter((value) => value > 0).length));
