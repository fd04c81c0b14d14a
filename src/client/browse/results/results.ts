import type { FacetId } from '../../../browse/facet-choices.ts';
import { asksForPapers, type BrowseState } from '../../../browse/state.ts';
import type { Arrangement } from '../../../browse/table.ts';
import type { Answer } from '../../../search/answer/engine.ts';
import type { WordMatcher } from '../../../search/answer/highlight.ts';
import { HitPager } from '../../../search/answer/hit-pager.ts';
import { countOf } from '../../../site/shared/wording.ts';

/** A number of papers; a lower bound unless it is exact. */
export interface Total {
  readonly count: number;
  readonly isExact: boolean;
}

/** Papers to show page by page, as search numbers. */
export interface ResultSource {
  /** The first `count` papers, or all there are. */
  take(count: number): Promise<readonly number[]>;
  readonly total: Total;
  /** The number of papers with every word of the query; null without a search, or where it is unknown. */
  readonly complete: number | null;
}

/** The results for a state of the browse page. */
export interface Results {
  readonly state: BrowseState;
  /** Null without a search. */
  readonly answer: Answer | null;
  /** From the facet table; null where it was not needed. */
  readonly arrangement: Arrangement | null;
  readonly source: ResultSource;
  /** The arrangement of these results that counts the values of some facets. Rejects when it cannot be loaded. */
  readonly count: (facets: readonly FacetId[]) => Promise<Arrangement>;
  /** Tests for the search words. */
  readonly isMatch: WordMatcher;
}

type Watcher = (results: Results | null) => void;

/** The results on the page, null while there are none; other parts of the page can watch them. */
export class CurrentResults {
  #value: Results | null = null;
  readonly #watchers: Watcher[] = [];

  get value(): Results | null {
    return this.#value;
  }

  set value(results: Results | null) {
    this.#value = results;
    for (const watcher of this.#watchers) watcher(results);
  }

  /** Calls `watcher` with the current results, and again after each change. */
  watch(watcher: Watcher): void {
    this.#watchers.push(watcher);
    watcher(this.#value);
  }
}

/** @example totalText({ count: 12, isExact: false }, 'paper') // => 'at least 12 papers' */
export const totalText = ({ count, isExact }: Total, noun: string) =>
  `${isExact ? '' : 'at least '}${countOf(count, noun)}`;

/** Papers in the order of the search. */
export function rankedSource(answer: Answer): ResultSource {
  const pager = new HitPager(answer);
  return {
    take: async (count) => (await pager.take(count)).map((hit) => hit.number),
    get total() {
      return pager.total;
    },
    get complete() {
      // It is unknown which of the candidates without the phrase had all words.
      return pager.total.count === answer.count ? answer.complete : null;
    },
  };
}

/** Papers as filtered and sorted by the facet table, among the hits of an answer or all. */
export function arrangedSource(arrangement: Arrangement, answer: Answer | null): ResultSource {
  const { matching } = arrangement;
  return {
    take: async (count) => [...(await arrangement.take(count))],
    total: { count: matching.length, isExact: true },
    complete: answer && matching.filter((number) => answer.lacks(number).length === 0).length,
  };
}

/** The hits of an answer for the facet table: all of them, in order, with phrases checked. */
export const foundNumbers = (answer: Answer) => rankedSource(answer).take(answer.count);

/** Whether the facet table is needed: for filters, sorting or the table layout. */
export const needsTable = (state: BrowseState): boolean =>
  state.query === '' || asksForPapers({ ...state, query: '' });

/** Whether a query has wanted phrases: then the texts of the papers must be read to know the hits. */
export const hasPhrase = ({ query }: Answer): boolean => query.wanted.some(({ phrase }) => phrase !== null);
