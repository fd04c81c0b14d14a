/** The longest shared beginning that is packed: its length is one base-36 digit. */
const MOST_PACKED = 35;

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < b.length && a[length] === b[length]) length++;
  return length;
}

/**
 * The shortest beginning of a key that is greater than the key before: where a sorted list was cut in two, it says
 * which part has a key as well as the whole first key would.
 * @example separatorBetween('model', 'modern') // => 'moder'
 */
export const separatorBetween = (before: string, first: string): string =>
  first.slice(0, sharedLength(before, first) + 1);

/** Where each part of a sorted list begins, by the keys of its entries; no part is empty. */
export function separatorsOf<T>(parts: readonly (readonly T[])[], keyOf: (entry: T) => string): string[] {
  return parts.map((part, place) => {
    const before = parts[place - 1]?.at(-1);
    return separatorBetween(before === undefined ? '' : keyOf(before), keyOf(part[0]!));
  });
}

/**
 * Packs sorted texts without line breaks: each as the length of the beginning that it shares with the text before,
 * in base 36, and the rest.
 * @example packSeparators(['mo', 'moder']) // => '0mo\n2der'
 */
export function packSeparators(separators: readonly string[]): string {
  return separators
    .map((text, place) => {
      const shared = Math.min(MOST_PACKED, sharedLength(separators[place - 1] ?? '', text));
      return shared.toString(36) + text.slice(shared);
    })
    .join('\n');
}

/** The inverse of `packSeparators`. */
export function unpackSeparators(packed: string): string[] {
  let last = '';
  return packed.split('\n').flatMap((line) => {
    if (line === '') return [];
    last = last.slice(0, Number.parseInt(line[0]!, 36)) + line.slice(1);
    return last;
  });
}
