import { ID_PATTERN } from '../../paper-id.ts';

const NOTE = /^Title(?: and abstract)? as listed in “/;
const DERIVED_KEYWORDS = /; keywords derived from (?:the )?title\b/;
const PAGE = new RegExp(`/papers/[a-z0-9-]{1,60}-${ID_PATTERN}/$`);

/** What the note on its source says of a record that Papershelf exported: see `sourceNote` of the exports. */
export interface OwnNote {
  /** The keywords are none of the authors. */
  readonly hasDerivedKeywords: boolean;
}

/**
 * The note with which Papershelf marks the records that it exports, among the notes of a record; undefined where
 * another program wrote the record. Texts of a marked record are plain: what looks like a tag in them is none.
 * @example findOwnNote(['Title as listed in “Shelf”; keywords derived from the title, not given by the authors']) // => { hasDerivedKeywords: true }
 * @example findOwnNote(['Read twice']) // => undefined
 */
export function findOwnNote(notes: readonly string[]): OwnNote | undefined {
  const note = notes.find((text) => NOTE.test(text));
  return note === undefined ? undefined : { hasDerivedKeywords: DERIVED_KEYWORDS.test(note) };
}

/**
 * Whether an address in a marked record is that of the page which Papershelf made of the paper, given where the
 * paper has none of its own.
 * @example isOwnPage('https://example.org/shelf/papers/a-title-jiojgtj5td/') // => true
 */
export function isOwnPage(address: string): boolean {
  return PAGE.test(address);
}
