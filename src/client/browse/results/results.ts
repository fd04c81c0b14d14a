import { asksForPapers, type BrowseState } from '../../../browse/state.ts';
import type { Shown } from '../../../browse/table.ts';
import type { Answer } from '../../../search/answer/engine.ts';
import type { WordMatcher } from '../../../search/answer/highlight.ts';
import { HitPager } from '../../../search/answer/hit-pager.ts';
import { countOf } from '../../../site/shared/wording.ts';

/** How many papers there are; at least so many where it is not known exactly. */
export interface Total {
  readonly count: number;
  readonly isExact: boolean;
}

/** Papers to show, bit by bit, by their search numbers. */
export interface ResultSource {
  /** The first `count` papers, or all there are. */
  take(count: number): Promise<readonly number[]>;
  readonly total: Total;
  /** How many of all have every word of the query; null where nothing is searched for, or it is not known. */
  readonly complete: number | null;
}

/** What was found for a state of the browse page. */
export interface Results {
  readonly state: BrowseState;
  /** Null where nothing is searched for. */
  readonly answer: Answer | null;
  /** What the facet table shows for the state; null where it was not asked. */
  readonly shown: Shown | null;
  readonly source: ResultSource;
  /** The words of the query, which are marked. */
  readonly isMatch: WordMatcher;
}

type Watcher = (results: Results | null) => void;

/** The results that stand on the page now, null while there are none, and the parts of the page that follow them. */
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

  /** Calls `watcher` with the results now, and with those that follow each time they have changed. */
  watch(watcher: Watcher): void {
    this.#watchers.push(watcher);
    watcher(this.#value);
  }
}

/** `totalText({ count: 12, isExact: false }, 'paper')` -> `at least 12 papers`. */
export const totalText = ({ count, isExact }: Total, noun: string) =>
  `${isExact ? '' : 'at least '}${countOf(count, noun)}`;

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
export const foundNumbers = (answer: Answer) => rankedSource(answer).take(answer.hits.length);

/** Whether the search alone cannot answer: something is filtered, sorted or laid out as a table. */
export const needsTable = (state: BrowseState): boolean =>
  state.query === '' || asksForPapers({ ...state, query: '' });

/** Whether a query wants phrases: which papers have them is known once their texts have been read. */
export const hasPhrase = ({ query }: Answer): boolean => query.wanted.some(({ phrase }) => phrase !== null);
