import { ACCENTS } from './tex-symbols.ts';

/**
 * A letter with its accent and the index after it, when the accent command `name` that starts at `at` is
 * followed by a letter that takes an accent.
 */
export function parseAccent(
  source: string,
  at: number,
  name: string,
): { text: string; end: number } | undefined {
  const combining = ACCENTS.get(name);
  if (combining === undefined) return undefined;
  const isWord = /^[a-zA-Z]$/.test(name);
  const from = at + 1 + name.length;
  const match = /^(?:\s*\{\s*(\\[ij](?![a-zA-Z])|\p{L})?\s*\}|(\s*)(\\[ij](?![a-zA-Z])\s?|\p{L}))/u.exec(
    source.slice(from, from + 12),
  );
  const base = (match?.[1] ?? match?.[3])?.replace(/[\\\s]/g, '');
  if (!match || base === undefined || (isWord && match[1] === undefined && match[2] === '')) return undefined;
  const text = (base + combining).normalize('NFC');
  return [...text].length === 1 ? { text, end: from + match[0].length } : undefined;
}

/** The index after a letter command. As in TeX, a space that ends the command is skipped: `Stra\ss e`. */
export function endOfLetter(source: string, from: number): number {
  if (source.startsWith('{}', from)) return from + 2;
  return /^ \p{Ll}/u.test(source.slice(from, from + 3)) ? from + 1 : from;
}
