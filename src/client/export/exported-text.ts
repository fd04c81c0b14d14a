import type { ExportContext } from '../../export/citation/citable-paper.ts';
import type { ExportFormat } from '../../export/formats.ts';

/** A paper id, or a search number. */
export type PaperRef = string | number;

/** Where the papers of a page are loaded from, and the facts about their source. */
export interface PaperPlace {
  /** The address of the search index. */
  readonly index: string;
  /** The base path of the site. */
  readonly base: string;
  /** The absolute address of the page. */
  readonly address: string;
  /** Topic names by slug; other topics are left out. */
  readonly topicNames: Readonly<Record<string, string>>;
  readonly context: ExportContext;
}

/** Papers in one format. `missing` is the number of papers that the collection does not have. */
export interface ExportedText {
  readonly text: string;
  readonly papers: number;
  readonly missing: number;
  readonly format: Pick<ExportFormat, 'name' | 'extension' | 'mediaType'>;
}

/** The site was rebuilt, and the index of this page is gone. */
export class PageOutdated extends Error {}
