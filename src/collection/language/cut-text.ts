/**
 * The beginning of a text, at most `most` characters long and cut between words where possible; a shorter
 * text is returned whole. A surrogate pair is never split.
 * @example beginningOf('pruning of heads', 12) // => 'pruning of'
 */
export function beginningOf(text: string, most: number): string {
  if (text.length <= most) return text;
  // One character more than allowed, so that a word that ends exactly at the limit is kept.
  const head = text.slice(0, most + 1);
  const space = head.search(/\s\S*$/u);
  return space > most / 2
    ? head.slice(0, space).trimEnd()
    : head.slice(0, -1).replace(/[\ud800-\udbff]$/, '');
}
