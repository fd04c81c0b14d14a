import type { ExportContext } from '../../export/citation/citable-paper.ts';
import type { ExportFormat } from '../../export/formats.ts';

/** A paper by its id, or by its search number. */
export type PaperRef = string | number;

/** Where the papers of a page are found, and what is said about where they come from. */
export interface PaperPlace {
  /** The address of the search index. */
  readonly index: string;
  /** The path that the site lives under. */
  readonly base: string;
  /** The address of the page, whole. */
  readonly address: string;
  /** Names of topics by slug; others are not named. */
  readonly topicNames: Readonly<Record<string, string>>;
  readonly context: ExportContext;
}

/** Papers written out in one format. `missing` counts those that the collection does not have. */
export interface ExportedText {
  readonly text: string;
  readonly papers: number;
  readonly missing: number;
  readonly format: Pick<ExportFormat, 'name' | 'extension' | 'mediaType'>;
}

/** What the page refers to is gone since the site was built anew. */
export class PageOutdated extends Error {}
