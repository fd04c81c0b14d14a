/** Loads one JSON file of an engine's index by name: with fetch in the page, from memory elsewhere. */
export type Load = (name: string) => Promise<unknown>;

/** A search engine, ready for queries. */
export interface Engine {
  /** The titles of the hits for a query, best first, at most `count`. */
  find(query: string, count: number): Promise<string[]>;
}

/** Starts an engine, and loads what it needs before the first query. */
export type OpenEngine = (load: Load) => Promise<Engine>;

/** The engines compared, the site's own first. */
export const engineNames = ['papershelf', 'pagefind', 'flexsearch', 'lunr', 'minisearch'] as const;
export type EngineName = (typeof engineNames)[number];

/** The single index file of an engine. */
export const WHOLE_INDEX = 'index.json';

/** The text of a paper that every engine indexes. */
export interface PaperText {
  readonly title: string;
  readonly abstract: string;
}

/** The published files of an engine, by path relative to its page. */
export type Files = Map<string, string | Uint8Array>;
