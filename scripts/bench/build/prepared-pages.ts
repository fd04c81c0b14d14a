import type { SearchLink } from '../../../src/site/external-search.ts';

/** A page that another one links to. */
export interface PageLink {
  readonly title: string;
  readonly url: string;
}

/** What a paper's page shows, found and formatted: all that is left to do is to print it. */
export interface PreparedPaper {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly authors: readonly string[];
  readonly kind: string;
  readonly gist: string | null;
  readonly result: string | null;
  readonly abstract: string;
  /** Of the paper, as JSON-LD; nothing in it ends a script. */
  readonly structuredData: string;
  /** `markup` is the citation's text as HTML. */
  readonly citations: readonly { readonly name: string; readonly markup: string }[];
  /** With the words that placed the paper there, the main topic first. */
  readonly topics: readonly (PageLink & { readonly terms: readonly string[] })[];
  readonly keyphrases: readonly string[];
  readonly searches: readonly SearchLink[];
  readonly source: string;
  readonly similar: readonly (PageLink & { readonly id: string; readonly shared: readonly string[] })[];
  /** Within the main topic; null at its ends. */
  readonly before: PageLink | null;
  readonly after: PageLink | null;
}

/** What all pages of papers have in common, as HTML. */
export interface PageFrame {
  readonly head: string;
  /** From the beginning of the body to the end of the site's header. */
  readonly above: string;
  /** From the end of the main part to that of the body. */
  readonly below: string;
}

/** What another builder needs to render the pages of all papers. */
export interface PreparedPages {
  readonly frame: PageFrame;
  readonly papers: readonly PreparedPaper[];
}
