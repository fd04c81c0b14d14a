/** A file of the built site that is no page. `address` is its path from the server root. */
export interface SiteFile {
  readonly address: string;
  readonly mediaType: string;
  readonly text: () => string;
}
