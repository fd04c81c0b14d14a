/** In characters; longer queries are cut. */
export const LONGEST_QUERY = 2000;
/** In characters of an encoded address (up to nine a letter): servers reject much more than 8,000. */
const LONGEST_IN_ADDRESS = 6000;

/**
 * Normalises a query so that a search field and an address can hold it: on one line, trimmed, well-formed,
 * and short enough for servers. Idempotent.
 * @example searchText('  model\nmerging ') // => 'model merging'
 */
export function searchText(text: string): string {
  // A byte order mark counts as white space, but may be inside a word.
  const line = text
    .toWellFormed()
    .replace(/[^\S\ufeff]+/g, ' ')
    .trim();
  let [end, length] = [0, 0];
  for (const character of line) {
    length += encodeURIComponent(character).length;
    if (end + character.length > LONGEST_QUERY || length > LONGEST_IN_ADDRESS)
      return line.slice(0, end).trim();
    end += character.length;
  }
  return line;
}
