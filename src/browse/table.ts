import { listOf } from '../search/columns.ts';
import type { SourceOrder } from '../search/source-order.ts';
import type { FacetId } from './facet-choices.ts';
import type { PaperFacts } from './paper-facts.ts';
import { FilteredPapers } from './paper-filter.ts';
import { sortByRank, sortRanks } from './paper-order.ts';
import type { BrowseState, SortId } from './state.ts';

/** A paper in a row of the table: what its cells show besides its record. */
export interface PaperRow {
  /** Its search number. */
  readonly number: number;
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
    const take =
      given === null ? this.#takeUnsearched(filtered, state) : await this.#takeFound(filtered, state);
    const pages = Math.max(1, Math.ceil(matching.length / PAGE_SIZE));
    const page = Math.min(state.page, pages);
    const shown = state.view === 'table' ? await take(page * PAGE_SIZE) : new Uint32Array();
    const rows = Array.from(shown.subarray((page - 1) * PAGE_SIZE), (number) => this.#rowOf(number));
    return { matching, take, rows, pages, page, count: (facet, value) => filtered.count(facet, value) };
  }

  /** Takes of the papers that were searched for, which come in their order. */
  async #takeFound(
    { matching, isMatching }: FilteredPapers,
    { sort }: BrowseState,
  ): Promise<Arrangement['take']> {
    const sorted = async () => {
      if (sort === null) return matching;
      if (sort.by === 'relevance') return sort.descending ? matching.toReversed() : matching;
      if (sort.by !== 'source') return sortByRank(matching, this.#ranks(sort.by), sort.descending);
      const inSource = (await this.#source.all()).filter(isMatching);
      return sort.descending ? inSource.reverse() : inSource;
    };
    const papers = await sorted();
    return async (count) => papers.subarray(0, count);
  }

  /** Takes of papers that were not searched for. The order of the dumps is large, and read as far as it decides. */
  #takeUnsearched({ matching, isMatching }: FilteredPapers, { sort }: BrowseState): Arrangement['take'] {
    const first = (count: number) => this.#source.first(count, matching.length, isMatching);
    if (sort === null || sort.by === 'source' || sort.by === 'relevance') {
      if (!sort?.descending) return first;
      return async (count) => (await first(matching.length)).reverse().subarray(0, count);
    }
    const ranks = this.#ranks(sort.by);
    const sorted = sortByRank(matching, ranks, sort.descending);
    return async (count) => {
      // Papers of one rank stand in the order of the dumps.
      const isTied = (paper: number) => isMatching(paper) && ranks[paper] === ranks[sorted[0]!];
      const tied = sorted.filter(isTied).length;
      if (count <= tied) return this.#source.first(count, tied, isTied);
      const isAlone = (at: number) => ranks[sorted[at]!] !== ranks[sorted[at + 1]!];
      const taken = sorted.subarray(0, count);
      if (taken.every((_, at) => isAlone(at))) return taken;
      return sortByRank(await first(matching.length), ranks, sort.descending).subarray(0, count);
    };
  }

  #ranks(by: Exclude<SortId, 'relevance' | 'source'>): Int32Array {
    return sortRanks(this.#facts, by, this.#topicOrder);
  }

  #rowOf(number: number): PaperRow {
    const code = this.#facts.values('code');
    const hasCode = listOf(code, number).includes(code.places.get('yes') ?? -1);
    return { number, hasCode };
  }
}
