/** In characters; what stands behind them says nothing that the others do not. */
export const LONGEST_QUERY = 2000;
/** In characters of an address, of which some letters take nine: servers refuse those of much more than 8,000. */
const LONGEST_IN_ADDRESS = 6000;

/**
 * A query as a field and an address can both hold it: on one line, trimmed, well-formed, and no longer than
 * servers take it. Doing it again changes nothing.
 */
export function searchText(text: string): string {
  // A byte order mark counts as white space and yet stands inside words.
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
