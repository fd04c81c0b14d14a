/** A person's name in its two parts, or a name that cannot be divided. */
export type AuthorName = { readonly family: string; readonly given: string } | { readonly literal: string };

/**
 * Parses an author's name. Only `Family, Given` is unambiguous; any other form stays as it is.
 * @example parseAuthor('Doe, Jane') // => { family: 'Doe', given: 'Jane' }
 */
export function parseAuthor(author: string): AuthorName {
  const name = author.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  const [family, given, ...rest] = name.split(/\s?,\s?/);
  return family && given && rest.length === 0 ? { family, given } : { literal: name };
}

/**
 * A person's name with the given name first, where the parts are known.
 * @example authorName('Doe, Jane') // => 'Jane Doe'
 */
export function authorName(author: string): string {
  const name = parseAuthor(author);
  return 'literal' in name ? name.literal : `${name.given} ${name.family}`;
}
