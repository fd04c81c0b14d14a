import { type FacetChoices, type FacetId, facetIds } from './facet-choices.ts';
import { searchText } from './search-text.ts';

/** The table columns that can be hidden. */
export const columnIds = ['author', 'year', 'venue', 'listed', 'topic', 'kind', 'code', 'length'] as const;
export type ColumnId = (typeof columnIds)[number];

/** The sort orders; `relevance` only applies to a search. */
export const sortIds = ['relevance', 'source', 'title', ...columnIds] as const;
export type SortId = (typeof sortIds)[number];

/** The number of papers in a list at first, and added by "show more". */
export const HITS_AT_ONCE = 10;

/** The state of the browse page, all of which its address contains. */
export interface BrowseState {
  /** The query, normalised by `searchText`. */
  readonly query: string;
  /** Whether the words are taken literally, without corrections. */
  readonly literal: boolean;
  readonly choices: FacetChoices;
  /** Whether papers need all wanted topics instead of any. */
  readonly allTopics: boolean;
  /** Null for the default: relevance for a search, else source order. */
  readonly sort: { readonly by: SortId; readonly descending: boolean } | null;
  readonly view: 'list' | 'table';
  /** The 1-based page of the table; lists have no pages. */
  readonly page: number;
  readonly hiddenColumns: readonly ColumnId[];
}

export const startState: BrowseState = {
  query: '',
  literal: false,
  choices: {},
  allTopics: false,
  sort: null,
  view: 'list',
  page: 1,
  hiddenColumns: [],
};

/** The prefix of unwanted values in the address; no value begins with a hyphen. */
const UNWANTED = '-';

/** The current slug of each former slug of a topic. */
export type FormerTopics = ReadonlyMap<string, string>;

function parseChoices(parameters: URLSearchParams, former: FormerTopics): FacetChoices {
  const choices: Partial<Record<FacetId, { wanted: string[]; unwanted: string[] }>> = {};
  for (const facet of facetIds) {
    const values = [...new Set(parameters.getAll(facet))].filter(
      (value) => value !== '' && value !== UNWANTED,
    );
    if (values.length === 0) continue;
    const current = (chosen: readonly string[]) =>
      facet === 'topic' ? [...new Set(chosen.map((slug) => former.get(slug) ?? slug))] : [...chosen];
    choices[facet] = {
      wanted: current(values.filter((value) => !value.startsWith(UNWANTED))),
      unwanted: current(values.filter((value) => value.startsWith(UNWANTED)).map((value) => value.slice(1))),
    };
  }
  return choices;
}

/**
 * An order by its text in addresses and controls; null where it is not offered.
 * @example parseSort('-year') // => { by: 'year', descending: true }
 */
export function parseSort(text: string | null, offered: readonly SortId[] = sortIds): BrowseState['sort'] {
  const by = offered.find((id) => text === id || text === UNWANTED + id);
  return by ? { by, descending: text !== by } : null;
}

/** The text from which `parseSort` makes an order; empty for the default. */
export function sortText(sort: BrowseState['sort']): string {
  return sort ? (sort.descending ? UNWANTED : '') + sort.by : '';
}

/**
 * Parses the query string of an address. Invalid parts, and orders that this collection does not offer, are
 * ignored; `former` slugs of topics are replaced.
 * @example parseBrowseState('?q=merging').query // => 'merging'
 */
export function parseBrowseState(
  search: string,
  offered: readonly SortId[] = sortIds,
  former: FormerTopics = new Map(),
): BrowseState {
  const parameters = new URLSearchParams(search);
  const page = Number(parameters.get('page') ?? 1);
  const hidden = (parameters.get('without') ?? '').split(',');
  return {
    query: searchText(parameters.get('q') ?? ''),
    literal: parameters.get('literal') === '1',
    choices: parseChoices(parameters, former),
    allTopics: parameters.get('topics') === 'all',
    sort: parseSort(parameters.get('sort'), offered),
    view: parameters.get('view') === 'table' ? 'table' : 'list',
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
    hiddenColumns: columnIds.filter((id) => hidden.includes(id)),
  };
}

/**
 * The query string for a state, with its question mark; empty for the initial state.
 * @example browseStateUrl(parseBrowseState('?q=model+merging&page=1')) // => '?q=model+merging'
 */
export function browseStateUrl(state: BrowseState): string {
  const parameters = new URLSearchParams();
  if (state.query !== '') parameters.set('q', state.query);
  if (state.literal && state.query !== '') parameters.set('literal', '1');
  for (const facet of facetIds) {
    for (const value of state.choices[facet]?.wanted ?? []) parameters.append(facet, value);
    for (const value of state.choices[facet]?.unwanted ?? []) parameters.append(facet, UNWANTED + value);
  }
  if (state.allTopics && (state.choices.topic?.wanted.length ?? 0) > 1) parameters.set('topics', 'all');
  if (state.sort) parameters.set('sort', sortText(state.sort));
  if (state.view === 'table') parameters.set('view', 'table');
  if (state.view === 'table' && state.page > 1) parameters.set('page', String(state.page));
  if (state.hiddenColumns.length > 0) parameters.set('without', state.hiddenColumns.join(','));
  return parameters.size > 0 ? `?${parameters}` : '';
}

/** Whether the state asks for papers: a search, a choice, an order or a table. */
export function asksForPapers({ query, choices, sort, view }: BrowseState): boolean {
  return query !== '' || Object.keys(choices).length > 0 || sort !== null || view === 'table';
}
