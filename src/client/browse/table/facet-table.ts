import type { FacetId } from '../../../browse/facet-choices.ts';
import { followsSource, neededColumns } from '../../../browse/needed-columns.ts';
import { PaperFacts } from '../../../browse/paper-facts.ts';
import type { BrowseState } from '../../../browse/state.ts';
import { type Arrangement, BrowseTable } from '../../../browse/table.ts';
import type { ColumnName, Columns } from '../../../search/columns.ts';
import type { IndexStore } from '../../../search/index/index-store.ts';
import { loadTopicPapers } from '../../../search/index/topic-papers.ts';
import { loadAll } from '../../../search/load-once.ts';
import { SourceOrder } from '../../../search/source-order.ts';
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
  const base = await store.base();
  const { papers } = base;
  const columns: Partial<Record<ColumnName, Columns[ColumnName] | undefined>> = {};
  const topicPapers = new Map<string, readonly number[]>();
  const source = new SourceOrder(papers, (part) => store.source(part));
  let facts = new PaperFacts({}, papers);
  let table: BrowseTable | null = null;

  /** The table of what has been fetched, with at least what this state and these counts need. */
  async function tableFor(state: BrowseState, counted?: readonly FacetId[]): Promise<BrowseTable> {
    const needed = neededColumns(state, counted, base.topicPapers.length > 0);
    const missing = needed.filter((name) => !(name in columns));
    // The column of topics tells the papers of all of them.
    const isColumnThere = 'facet-topic' in columns || missing.includes('facet-topic');
    const { wanted = [], unwanted = [] } = state.choices.topic ?? {};
    const topics = isColumnThere ? [] : [...wanted, ...unwanted].filter((topic) => !topicPapers.has(topic));
    if (table && missing.length + topics.length === 0) return table;
    const [read, lists] = await loadAll([
      loadAll(missing.map((name) => store.column(name))),
      loadAll(topics.map((topic) => loadTopicPapers(store, topic))),
    ]);
    for (const [place, name] of missing.entries()) columns[name] = read[place];
    for (const [place, topic] of topics.entries()) topicPapers.set(topic, lists[place]!);
    facts = new PaperFacts(columns as Partial<Columns>, papers, topicPapers);
    table = new BrowseTable(facts, source, page && topicsOf(page));
    return table;
  }

  return {
    async arrange(found, state, counted) {
      // The first papers are looked for in it once the columns are there: it comes beside them.
      if (found === null && counted === undefined && papers > 0 && followsSource(state))
        store.source(0).catch(() => {});
      const arranged = await tableFor(state, counted);
      return arranged.arrange(found && Uint32Array.from(found), state);
    },
    knows(facet, value) {
      const { numbers, places } = facts.values(facet);
      return numbers.includes(places.get(value) ?? -1);
    },
  };
}
