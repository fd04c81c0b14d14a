import type { FacetId } from '../../../browse/facet-choices.ts';
import { type PaperRow, readRows } from '../../../browse/rows.ts';
import type { BrowseState } from '../../../browse/state.ts';
import { type Arrangement, createBrowseTable } from '../../../browse/table.ts';
import type { IndexStore } from '../../../search/index/index-store.ts';
import { part } from '../../controls/find-part.ts';

/** Filters, counts and sorts the papers of the collection. */
export interface FacetTable {
  /** `found` are search numbers, best first; null for the whole collection. */
  arrange(found: readonly number[] | null, state: BrowseState): Arrangement;
  /** Whether any paper of the collection has this value. */
  knows(facet: FacetId, value: string): boolean;
}

/** The topic slugs sorted by name, taken from the page's links. */
function topicsOf(page: ParentNode): string[] {
  const links = part<HTMLTemplateElement>(page, 'topic-links').content.querySelectorAll('a');
  return [...links].map(({ dataset }) => dataset.topicLink!);
}

/**
 * Loads the columns of the collection and creates its facet table; topics are sorted by name, as on the page.
 * Rejects when the columns cannot be loaded.
 */
export async function loadFacetTable(store: IndexStore, page?: ParentNode): Promise<FacetTable> {
  const rows = readRows(await store.columns(), page && topicsOf(page));
  const inOrder = rows.toSorted((a, b) => a.sourceRank - b.sourceRank);
  const table = createBrowseTable();
  let last: { found: readonly number[] | null; papers: readonly PaperRow[] } = {
    found: null,
    papers: inOrder,
  };
  return {
    arrange(found, state) {
      if (found !== last.found) {
        const papers = found?.map((number, matchRank) => ({ ...rows[number]!, matchRank })) ?? inOrder;
        last = { found, papers };
      }
      return table.arrange(last.papers, state);
    },
    knows: (facet, value) => rows.some(({ values }) => values[facet].includes(value)),
  };
}
