/** What the address of the search page says. */
export interface SearchState {
  /** The query, trimmed. */
  readonly query: string;
  /** Words are taken as typed, misspelt or not. */
  readonly literal: boolean;
}

export function parseSearchState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  return { query: (parameters.get('q') ?? '').trim(), literal: parameters.get('literal') === '1' };
}

/** The query part of the address, with its question mark; empty for the empty state. */
export function searchStateUrl({ query, literal }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  if (literal && query !== '') parameters.set('literal', '1');
  return parameters.size > 0 ? `?${parameters}` : '';
}
