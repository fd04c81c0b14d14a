import type { FacetId } from '../../../browse/facet-choices.ts';
import type { BrowseState } from '../../../browse/state.ts';
import type { Arrangement } from '../../../browse/table.ts';
import { type Answer, SearchEngine } from '../../../search/answer/engine.ts';
import { matcherFor } from '../../../search/answer/highlight.ts';
import { indexFileNames } from '../../../search/index/index-files.ts';
import { TermLookup } from '../../../search/index/term-lookup.ts';
import { loadOnce } from '../../../search/load-once.ts';
import { part } from '../../controls/find-part.ts';
import { loadScript } from '../../controls/page-script.ts';
import { indexFileLoader } from '../../index-files/load-index-file.ts';
import type { FacetTable } from '../table/facet-table.ts';
import { arrangedSource, foundNumbers, needsTable, type Results, rankedSource } from './results.ts';

/** The base of the index, printed into the page; null where it is too large for that, or the page was truncated. */
function printedBase(page: ParentNode): unknown {
  try {
    return JSON.parse(page.querySelector('[data-search-base]')?.textContent ?? 'null');
  } catch {
    return null;
  }
}

/** A word at the end of a query that is long enough to be completed. */
const BEGUN_WORD = /(?<![\p{L}\p{N}])[\p{L}\p{N}]{3,}$/u;

/** Finds the papers of a state: the engine ranks, the facet table filters, sorts and counts them. */
export class ResultFinder {
  /** The address of the index folder. */
  readonly folder: string;
  readonly #engine: SearchEngine;
  readonly #page: Document;

  constructor(page: Document) {
    this.#page = page;
    this.folder = part(page, 'search-results').dataset.index!;
    const load = indexFileLoader(this.folder);
    // The base that is printed into the page is not fetched.
    this.#engine = new SearchEngine(
      async (name) => (name === indexFileNames.base && printedBase(page)) || load(name),
    );
  }

  get store() {
    return this.#engine.store;
  }

  /** The facet table, lazy-loaded. Rejects when it cannot be loaded. */
  readonly table = loadOnce(async (): Promise<FacetTable> => {
    const loadFacetTable = await loadScript(() => import('../table/facet-table.ts'), 'loadFacetTable');
    return loadFacetTable(this.store, this.#page);
  });

  /** Filters and sorts the papers found, or all, for a state, and counts values of some facets. May reject. */
  async #arrange(
    answer: Answer | null,
    state: BrowseState,
    counted?: readonly FacetId[],
  ): Promise<Arrangement> {
    const table = await this.table();
    return table.arrange(answer && (await foundNumbers(answer)), state, counted);
  }

  /**
   * Fetches ahead the terms that begin like the last word of a query that is being typed, where they are few: they are
   * there, or on their way, when it is searched. A failure is left to the search.
   */
  async prepare(typed: string): Promise<void> {
    const [begun] = BEGUN_WORD.exec(typed) ?? [];
    const base = begun && (await this.store.base().catch(() => null));
    if (base) new TermLookup(this.store, base).fetchBeginning(begun!);
  }

  /** Finds the papers of a state. Rejects when a part of the index or a script cannot be loaded. */
  async find(state: BrowseState): Promise<Results> {
    const { query, literal } = state;
    const answer = query === '' ? null : await this.#engine.search(query, { corrects: !literal });
    const arrangement = needsTable(state) ? await this.#arrange(answer, state) : null;
    const source = arrangement ? arrangedSource(arrangement, answer) : rankedSource(answer!);
    return {
      state,
      answer,
      arrangement,
      source,
      count: (facets) => this.#arrange(answer, state, facets),
      isMatch: answer ? matcherFor(answer.resolved) : () => false,
    };
  }

  /** All papers, for an empty state; they are only sorted when some of them are requested. */
  all(state: BrowseState, papers: number): Results {
    const take = async (most: number) => [...(await (await this.#arrange(null, state)).take(most))];
    const source = { take, total: { count: papers, isExact: true }, complete: null };
    const count = (facets: readonly FacetId[]) => this.#arrange(null, state, facets);
    return { state, answer: null, arrangement: null, source, count, isMatch: () => false };
  }
}
