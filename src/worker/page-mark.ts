/** Facts that a page states for the service worker and the list of cached pages. */
export interface PageMark {
  /** The key of the collection, see `collection-key.ts`. */
  readonly collection: string;
  /** The path of its address. */
  readonly path: string;
  readonly title: string;
}

export const markName = 'papershelf-page';

/**
 * The mark as the content of a `<meta>`: three words without characters to escape.
 * @example formatPageMark({ collection: '1f', path: '/about/', title: 'About' }) // => '1f %2Fabout%2F About'
 */
export function formatPageMark({ collection, path, title }: PageMark): string {
  const word = (text: string) => encodeURIComponent(text.toWellFormed()).replaceAll("'", '%27');
  return [collection, path, title].map(word).join(' ');
}

/** The mark in the HTML of a page; null if this is no complete page of Papershelf. */
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
