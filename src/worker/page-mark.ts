/** What a page says of itself to the service worker and to the list of kept pages. */
export interface PageMark {
  /** Stands for the collection; see `collection-key.ts`. */
  readonly collection: string;
  /** The path of its address. */
  readonly path: string;
  readonly title: string;
}

export const markName = 'papershelf-page';

/** As the content of a `<meta>`: three words in which nothing has to be escaped. */
export function formatPageMark({ collection, path, title }: PageMark): string {
  const word = (text: string) => encodeURIComponent(text.toWellFormed()).replaceAll("'", '%27');
  return [collection, path, title].map(word).join(' ');
}

/** The mark in the text of a page; null where that is no whole page of Papershelf. */
export function parsePageMark(html: string): PageMark | null {
  const content = new RegExp(`<meta name="?${markName}"? content="([^"]*)"`).exec(html)?.[1];
  if (content === undefined || !html.includes('</html>')) return null;
  try {
    const [collection = '', path = '', title = ''] = content.split(' ').map(decodeURIComponent);
    return { collection, path, title };
  } catch {
    return null;
  }
}
