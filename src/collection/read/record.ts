import type { PublicationType } from '../paper.ts';
import type { Fault } from './fault.ts';

/**
 * What a record says about one paper, as text: markup, entities and TeX commands of the format are resolved,
 * formulas stay as `$…$`. A field that the record lacks is absent; no text is empty or has white space at its ends.
 */
export interface RecordFields {
  readonly title: string;
  readonly abstract?: string;
  /** In the order of the source, each once: `Family, Given` where the source parts them, else as it has them. */
  readonly authors?: readonly string[];
  readonly year?: number;
  readonly venue?: string;
  /** The authors' own keywords, each once. */
  readonly keywords?: readonly string[];
  /** In lower case, without the address of a resolver. */
  readonly doi?: string;
  /** Without prefix and version. */
  readonly arxivId?: string;
  /** The page of the publication: an http(s) address. */
  readonly sourceUrl?: string;
  /** Further addresses that the record gives, such as of code or a PDF. */
  readonly links?: readonly string[];
  readonly publicationType?: PublicationType;
}

/**
 * A record of a file, and what becomes of it: a paper; left out for a reason that is no fault, such as a
 * volume of proceedings; or faulty. `line` is the 1-based line (of a table: row) on which it begins.
 */
export type FoundRecord = { readonly line: number } & (
  | { readonly outcome: 'paper'; readonly fields: RecordFields }
  | { readonly outcome: 'left-out'; readonly reason: string }
  | { readonly outcome: 'faulty'; readonly code: string; readonly message: string }
);

/** What a reader makes of the text of one file. */
export interface FormatReading {
  /** Every record, in the order of the file; a broken one never costs its neighbours. */
  readonly records: readonly FoundRecord[];
  /** Stretches of text that belong to no record, each by its first line, with the reason why that is no fault. */
  readonly outside: readonly { readonly line: number; readonly reason: string }[];
  /** What the curator should know besides, about a line or (`line: null`) once for the whole file. */
  readonly warnings: readonly Fault[];
  /** Of a table or JSON: the names of its columns or keys, as it writes them. */
  readonly columns?: readonly string[];
  /** Of a table or JSON: the fields for which it has the column or key that the curator has named; absent without one. */
  readonly mapped?: readonly (keyof RecordFields)[];
}

/** The columns of a table, or the keys of JSON, that hold the fields, as the curator has named them. */
export type ColumnMapping = Readonly<Partial<Record<keyof RecordFields, string>>>;

/**
 * Reads the text of one file in a known format. Never throws: what is wrong is in the result. `file` is the
 * name of the file, for formats that keep a venue and a year there; `columns` come before the names that the format
 * knows by itself.
 */
export type FormatReader = (text: string, file: string, columns?: ColumnMapping) => FormatReading;
