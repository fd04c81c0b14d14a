/** A file of the built site that is no page. `address` is its path from the server root. */
export interface SiteFile {
  readonly address: string;
  /** Its text: in pieces where it may be longer than a string should be. */
  readonly text: () => string | Iterable<string>;
}

/** The same of a drawn picture. */
export interface ImageFile {
  readonly address: string;
  readonly bytes: () => Uint8Array;
}
