/** Loads one JSON file of an engine's index by name: with fetch in the page, from memory elsewhere. */
export type Load = (name: string) => Promise<unknown>;

/** A search engine, ready to be asked. */
export interface Engine {
  /** The titles of the papers that answer the query, best first, at most `count`. */
  find(query: string, count: number): Promise<string[]>;
}

/** Starts an engine; what it needs before it knows a query is loaded here. */
export type OpenEngine = (load: Load) => Promise<Engine>;

/** The engines compared, the site's own first. */
export const engineNames = ['papershelf', 'pagefind', 'flexsearch', 'lunr', 'minisearch'] as const;
export type EngineName = (typeof engineNames)[number];

/** The one file of an engine that is fetched whole. */
export const WHOLE_INDEX = 'index.json';

/** The text of a paper that every engine indexes. */
export interface PaperText {
  readonly title: string;
  readonly abstract: string;
}

/** What an engine publishes, by path relative to its page. */
export type Files = Map<string, string | Uint8Array>;
