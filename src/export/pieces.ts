/**
 * The text of each item in turn, with a separator between two of them.
 * @example [...separatedPieces([1, 2], ', ', String)] // => ['1', ', ', '2']
 */
export function* separatedPieces<T>(
  items: Iterable<T>,
  separator: string,
  textOf: (item: T) => string,
): Generator<string> {
  let isFirst = true;
  for (const item of items) {
    if (!isFirst) yield separator;
    isFirst = false;
    yield textOf(item);
  }
}

/** The whole of a text that comes in pieces. */
export function joinPieces(pieces: Iterable<string>): string {
  return [...pieces].join('');
}
