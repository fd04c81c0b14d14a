/**
 * A function that tells the 1-based line of an index in a text whose lines end with `\n`.
 * @example lineNumbers('a\nbc')(3) // => 2
 */
export function lineNumbers(text: string): (index: number) => number {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return (index) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= index) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}

/**
 * A text with `\n` at the ends of its lines, which may be `\r\n`, `\n` or `\r`, and without byte order marks, which
 * stand inside files that were made of several.
 * @example withLineFeeds('a\r\nb\rc') // => 'a\nb\nc'
 */
export function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/(?<=^|\n)\ufeff/g, '');
}
