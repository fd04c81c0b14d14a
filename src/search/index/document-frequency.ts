import type { TermEntry } from './index-files.ts';
import { countPapers } from './postings.ts';

/**
 * The document frequency of a term, as a lower bound: the larger of its frequencies by field.
 * @example documentFrequency(['merging', '#$]', '#']) // => 2
 */
export const documentFrequency = ([, ...fields]: TermEntry): number =>
  Math.max(...fields.map((postings = '') => countPapers(postings)));
