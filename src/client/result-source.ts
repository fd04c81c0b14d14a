import type { BrowseState } from '../browse/state.ts';
import type { Shown } from '../browse/table.ts';
import type { Answer } from '../search/engine.ts';
import type { WordMatcher } from '../search/highlight.ts';
import { HitPager } from '../search/pages-of-hits.ts';

/** Papers to show, bit by bit, by their search numbers. */
export interface ResultSource {
  /** The first `count` papers, or all there are. */
  take(count: number): Promise<readonly number[]>;
  readonly total: { readonly count: number; readonly isExact: boolean };
}

/** What stands in the results: an answer to a state. */
export interface CurrentResults {
  readonly state: BrowseState;
  readonly answer: Answer | null;
  readonly source: ResultSource;
  readonly isMatch: WordMatcher;
}

/** Papers as the search ranks them. */
export function rankedSource(answer: Answer): ResultSource {
  const pager = new HitPager(answer);
  return {
    take: async (count) => (await pager.take(count)).map((hit) => hit.number),
    get total() {
      return pager.total;
    },
  };
}

/** Papers as the workbench has filtered and sorted them. */
export function shownSource(shown: Shown): ResultSource {
  const numbers = shown.all.map((row) => row.number);
  return {
    take: async (count) => numbers.slice(0, count),
    total: { count: numbers.length, isExact: true },
  };
}

/**
 * The papers that a search hands to the workbench: those with all the words, or, where no paper has all, with
 * most of them; phrases checked.
 */
export async function foundNumbers(answer: Answer): Promise<number[]> {
  const fewest = answer.hits[0]?.missing ?? 0;
  const best = { ...answer, hits: answer.hits.filter((hit) => hit.missing === fewest) };
  return (await new HitPager(best).take(best.hits.length)).map((hit) => hit.number);
}

/** Whether the search alone cannot answer: something is filtered, sorted or laid out as a table. */
export function needsWorkbench({ query, choices, sort, view }: BrowseState): boolean {
  return query === '' || Object.keys(choices).length > 0 || sort !== null || view === 'table';
}
