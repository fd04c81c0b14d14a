/**
 * Splits a list into parts of about `bytes` of JSON; no part is empty, and an entry larger than that is a part alone.
 * @example cutByBytes(['ab', 'cd', 'ef'], 10) // => [['ab', 'cd'], ['ef']]
 */
export function cutByBytes<T>(entries: readonly T[], bytes: number): T[][] {
  const parts: T[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const entry of entries) {
    const length = JSON.stringify(entry).length + 1;
    if (size + length > bytes) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)!.push(entry);
    size += length;
  }
  return parts;
}
