import type { FacetId } from '../../../browse/facet-choices.ts';
import { neededColumns } from '../../../browse/needed-columns.ts';
import { type PaperRow, readRows } from '../../../browse/rows.ts';
import type { BrowseState } from '../../../browse/state.ts';
import { type Arrangement, createBrowseTable } from '../../../browse/table.ts';
import type { ColumnName, Columns } from '../../../search/columns.ts';
import type { IndexStore } from '../../../search/index/index-store.ts';
import { loadAll } from '../../../search/load-once.ts';
import { part } from '../../controls/find-part.ts';

/** Filters, counts and sorts the papers of the collection. */
export interface FacetTable {
  /**
   * `found` are search numbers, best first; null for the whole collection. `counted` are the facets of which the
   * arrangement counts values. Rejects when a column that this needs cannot be fetched.
   */
  arrange(
    found: readonly number[] | null,
    state: BrowseState,
    counted?: readonly FacetId[],
  ): Promise<Arrangement>;
  /** Whether any paper of the collection has this value, of a facet by which the last state filtered. */
  knows(facet: FacetId, value: string): boolean;
}

/** The topic slugs sorted by name, taken from the page's links. */
function topicsOf(page: ParentNode): string[] {
  const links = part<HTMLTemplateElement>(page, 'topic-links').content.querySelectorAll('a');
  return [...links].map(({ dataset }) => dataset.topicLink!);
}

/** Creates the facet table of the collection; topics are sorted by name, as on the page. Columns are fetched when needed. */
export async function loadFacetTable(store: IndexStore, page?: ParentNode): Promise<FacetTable> {
  const { papers } = await store.base();
  const topicOrder = page && topicsOf(page);
  const table = createBrowseTable();
  const columns: Partial<Record<ColumnName, Columns[ColumnName] | undefined>> = {};
  let rows: readonly PaperRow[] = [];
  let last: { found: readonly number[] | null; papers: readonly PaperRow[] } | null = null;

  async function read(names: readonly ColumnName[]): Promise<void> {
    const missing = names.filter((name) => !(name in columns));
    if (rows.length > 0 && missing.length === 0) return;
    const read = await loadAll(missing.map((name) => store.column(name)));
    for (const [place, name] of missing.entries()) columns[name] = read[place];
    rows = readRows(columns as Partial<Columns>, papers, topicOrder);
    last = null;
  }

  return {
    async arrange(found, state, counted) {
      await read(neededColumns(state, counted));
      if (last === null || last.found !== found) {
        const papers =
          found?.map((number, matchRank) => ({ ...rows[number]!, matchRank })) ??
          rows.toSorted((a, b) => a.sourceRank - b.sourceRank);
        last = { found, papers };
      }
      return table.arrange(last.papers, state);
    },
    knows: (facet, value) => rows.some(({ values }) => values[facet].includes(value)),
  };
}
