import { listOf } from '../search/columns.ts';
import type { SourceOrder } from '../search/source-order.ts';
import type { FacetId } from './facet-choices.ts';
import type { PaperFacts } from './paper-facts.ts';
import { FilteredPapers } from './paper-filter.ts';
import { sortByRank, sortRanks } from './paper-order.ts';
import type { BrowseState } from './state.ts';

/** A paper in a row of the table: what its cells show besides its record. */
export interface PaperRow {
  /** Its search number. */
  readonly number: number;
  /** The number of words of the abstract; null where there is none. */
  readonly length: number | null;
  readonly hasCode: boolean;
}

/** Papers as the facet table filters, sorts and pages them for a state. */
export interface Arrangement {
  /** The papers of this page of the table, in order; none where the state is shown as a list. */
  readonly rows: readonly PaperRow[];
  /** The search numbers of all matching papers, in no order. */
  readonly matching: Uint32Array;
  readonly pages: number;
  /** The page number of `rows`: the last page where the state asks for one beyond. */
  readonly page: number;
  /** The first of the matching papers, at most `count`. Rejects when the order of the dumps cannot be loaded. */
  take(count: number): Promise<Uint32Array>;
  /** How many papers have a value, see `FilteredPapers`. */
  count(facet: FacetId, value: string): number;
}

/** The number of papers on a table page. */
export const PAGE_SIZE = 25;

/**
 * The facet table: filters, counts, sorts and pages papers for list and table, in arrays of numbers, as there may be
 * tens of thousands. `source` is the order of papers that were not searched for; `topicOrder` are the topic slugs
 * sorted by name.
 */
export class BrowseTable {
  readonly #facts: PaperFacts;
  readonly #source: SourceOrder;
  readonly #topicOrder: readonly string[];

  constructor(
    facts: PaperFacts,
    source: SourceOrder,
    topicOrder: readonly string[] = facts.values('topic').names,
  ) {
    this.#facts = facts;
    this.#source = source;
    this.#topicOrder = topicOrder;
  }

  /**
   * Arranges papers, given by search numbers in their order, the best first; where it is null all papers, as in the
   * dumps. Rejects when the order of the dumps cannot be loaded, as far as it is needed.
   */
  async arrange(given: Uint32Array | null, state: BrowseState): Promise<Arrangement> {
    const every = given ?? Uint32Array.from({ length: this.#facts.papers }, (_, number) => number);
    const filtered = new FilteredPapers(this.#facts, every, state);
    const { matching } = filtered;
    // Of papers in the order of the dumps the first ones are enough: the whole of it is large.
    const isWhole = given !== null || state.sort !== null;
    const sorted = isWhole ? await this.#sort(given && matching, filtered, state) : null;
    const take = async (count: number) =>
      sorted?.subarray(0, count) ?? this.#source.first(count, matching.length, filtered.isMatching);
    const pages = Math.max(1, Math.ceil(matching.length / PAGE_SIZE));
    const page = Math.min(state.page, pages);
    const shown = state.view === 'table' ? await take(page * PAGE_SIZE) : new Uint32Array();
    const rows = Array.from(shown.subarray((page - 1) * PAGE_SIZE), (number) => this.#rowOf(number));
    return { matching, take, rows, pages, page, count: (facet, value) => filtered.count(facet, value) };
  }

  /** The matching papers, given in order or as in the dumps, sorted as the state says. */
  async #sort(
    given: Uint32Array | null,
    { isMatching }: FilteredPapers,
    { sort }: BrowseState,
  ): Promise<Uint32Array> {
    const inSource = async () => (await this.#source.all()).filter(isMatching);
    if (sort?.by === 'source') return sort.descending ? (await inSource()).reverse() : inSource();
    const papers = given ?? (await inSource());
    if (sort === null) return papers;
    if (sort.by === 'relevance') return sort.descending ? papers.toReversed() : papers;
    return sortByRank(papers, sortRanks(this.#facts, sort.by, this.#topicOrder), sort.descending);
  }

  #rowOf(number: number): PaperRow {
    const { lengths } = this.#facts;
    const code = this.#facts.values('code');
    const hasCode = listOf(code, number).includes(code.places.get('yes') ?? -1);
    return { number, length: lengths[number] ?? null, hasCode };
  }
}
