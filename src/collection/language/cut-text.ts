/**
 * The beginning of a text, of at most `most` characters, cut between words where it can be; all of a shorter text.
 * A character of two code units is kept whole.
 * @example beginningOf('pruning of heads', 12) // => 'pruning of'
 */
export function beginningOf(text: string, most: number): string {
  if (text.length <= most) return text;
  // One more, so that a word that ends just there stays.
  const head = text.slice(0, most + 1);
  const space = head.search(/\s\S*$/u);
  return space > most / 2
    ? head.slice(0, space).trimEnd()
    : head.slice(0, -1).replace(/[\ud800-\udbff]$/, '');
}
