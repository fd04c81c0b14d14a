import type { BrowseState } from '../../../browse/state.ts';
import type { Shown } from '../../../browse/table.ts';
import { type Answer, SearchEngine } from '../../../search/answer/engine.ts';
import { matcherFor } from '../../../search/answer/highlight.ts';
import { indexFileNames } from '../../../search/index/index-files.ts';
import { part } from '../../controls/find-part.ts';
import { loadScript } from '../../controls/page-script.ts';
import { indexFileLoader } from '../../index-files/load-index-file.ts';
import type { FacetTable } from '../table/facet-table.ts';
import { foundNumbers, needsTable, type Results, rankedSource, shownSource } from './results.ts';

/** The base of the index, printed into the page; null where the page was truncated. */
function printedBase(page: ParentNode): unknown {
  try {
    return JSON.parse(page.querySelector('[data-search-base]')?.textContent ?? 'null');
  } catch {
    return null;
  }
}

/** Finds the papers of a state: the engine ranks, the facet table filters, sorts and counts them. */
export class ResultFinder {
  /** The address of the index folder. */
  readonly folder: string;
  readonly #engine: SearchEngine;
  readonly #page: Document;
  /** The facet table, loading or loaded; null before its first use and after a failure. */
  #table: Promise<FacetTable> | null = null;

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

  get hasTable(): boolean {
    return this.#table !== null;
  }

  /** The facet table, lazy-loaded. Rejects when it cannot be loaded. */
  table(): Promise<FacetTable> {
    const load = async () => {
      const loadFacetTable = await loadScript(() => import('../table/facet-table.ts'), 'loadFacetTable');
      return loadFacetTable(this.store, this.#page);
    };
    this.#table ??= load().catch((error) => {
      this.#table = null;
      throw error;
    });
    return this.#table;
  }

  /** The facet table's result for a state, among the papers found or all. Rejects when it fails to load. */
  async show(answer: Answer | null, state: BrowseState): Promise<Shown> {
    const table = await this.table();
    return table.show(answer && (await foundNumbers(answer)), state);
  }

  /** Finds the papers of a state. Rejects when a part of the index or a script cannot be loaded. */
  async find(state: BrowseState): Promise<Results> {
    const { query, literal } = state;
    const answer = query === '' ? null : await this.#engine.search(query, { corrects: !literal });
    const shown = needsTable(state) ? await this.show(answer, state) : null;
    const source = shown ? shownSource(shown, answer) : rankedSource(answer!);
    return { state, answer, shown, source, isMatch: answer ? matcherFor(answer.resolved) : () => false };
  }

  /** All `count` papers, for an empty state; they are only sorted when some of them are requested. */
  all(state: BrowseState, count: number): Results {
    const take = async (most: number) =>
      (await this.show(null, state)).all.slice(0, most).map(({ number }) => number);
    const source = { take, total: { count, isExact: true }, complete: null };
    return { state, answer: null, shown: null, source, isMatch: () => false };
  }
}
