import type { BrowseState } from '../../../browse/state.ts';
import type { Shown } from '../../../browse/table.ts';
import type { Answer } from '../../../search/answer/engine.ts';
import type { WordMatcher } from '../../../search/answer/highlight.ts';
import { HitPager } from '../../../search/answer/hit-pager.ts';

/** Papers to show, bit by bit, by their search numbers. */
export interface ResultSource {
  /** The first `count` papers, or all there are. */
  take(count: number): Promise<readonly number[]>;
  readonly total: { readonly count: number; readonly isExact: boolean };
  /** How many of all have every word of the query; null where nothing is searched for, or it is not known. */
  readonly complete: number | null;
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
    get complete() {
      // Which of the candidates for a phrase did not have it is not known here.
      return pager.total.count === answer.hits.length ? completeNumbers(answer).size : null;
    },
  };
}

/** Papers as the facet table has filtered and sorted them, among those that an answer found or all. */
export function shownSource(shown: Shown, answer: Answer | null): ResultSource {
  const numbers = shown.all.map((row) => row.number);
  const complete = answer && completeNumbers(answer);
  return {
    take: async (count) => numbers.slice(0, count),
    total: { count: numbers.length, isExact: true },
    complete: complete && numbers.filter((number) => complete.has(number)).length,
  };
}

/** The hits that lack no word of the query. */
function completeNumbers({ hits }: Answer): Set<number> {
  return new Set(hits.filter(({ missing }) => missing === 0).map(({ number }) => number));
}

/** The papers that a search hands to the facet table: all that it lists, in its order, phrases checked. */
export async function foundNumbers(answer: Answer): Promise<number[]> {
  return (await new HitPager(answer).take(answer.hits.length)).map((hit) => hit.number);
}

/** Whether the search alone cannot answer: something is filtered, sorted or laid out as a table. */
export function needsTable({ query, choices, sort, view }: BrowseState): boolean {
  return query === '' || Object.keys(choices).length > 0 || sort !== null || view === 'table';
}

/** Whether a query wants phrases: which papers have them is known once their texts have been read. */
export const hasPhrase = ({ query }: Answer): boolean => query.wanted.some(({ phrase }) => phrase !== null);
