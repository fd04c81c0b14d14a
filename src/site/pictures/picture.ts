import type { Drawing } from './drawing/drawing.ts';

/** A text of a table, with the address that it leads to. */
export interface TableEntry {
  readonly text: string;
  readonly url: string | null;
}

/** The same as a picture in words and numbers. */
export interface PictureTable {
  readonly columns: readonly string[];
  /** The head of each row, and of each further column what stands there. */
  readonly rows: readonly { readonly head: TableEntry; readonly cells: readonly (readonly TableEntry[])[] }[];
}

/** A drawing, and in sentences what it shows and leaves out; these may be empty. */
export interface DrawnSheet {
  readonly drawing: Drawing;
  readonly note: string;
}

/** A picture of the collection with everything that a page or a file says of it. */
export interface Picture {
  /** As its files are called. */
  readonly name: string;
  readonly title: string;
  readonly wide: DrawnSheet;
  /** The same for a phone, or as much of it as is readable there. */
  readonly narrow: DrawnSheet;
  readonly table: PictureTable;
}
