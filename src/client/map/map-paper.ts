import type { SheetPoint } from '../../map/map-data.ts';

/** A paper as the map shows it. */
export interface MapPaper {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly url: string;
  readonly gist: string | null;
}

/** The papers that a search found: their search numbers, best first, and whether they have all its words. */
export interface FoundPapers {
  readonly numbers: readonly number[];
  readonly hasAllWords: boolean;
}

/** The sheets of the page, as they are named there. */
export type SheetName = 'wide' | 'phone';

/** Where a paper lies on each sheet. */
export type SheetPlaces = Readonly<Record<SheetName, SheetPoint>>;

/** The topics and kind of a paper and its places, as the search index has them. */
export interface PaperFacts {
  /** The slugs of its topics, its main one first. */
  readonly topics: readonly string[];
  readonly kind: string;
  readonly places: SheetPlaces;
}
