import type { TermEntry } from './index-files.ts';

/**
 * In how many papers a term is, at least: the larger of its numbers of papers by field.
 * @example documentFrequency(['merging', [1, 2, -3], [1]]) // 2
 */
export const documentFrequency = ([, ...fields]: TermEntry): number =>
  Math.max(...fields.map((postings) => postings.filter((value) => value > 0).length));
