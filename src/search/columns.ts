import type { Kind } from '../collection/paper.ts';

/**
 * Facts about every paper besides its text, in search-number order: for filters, facets, sorting and lists. A
 * column without a value in the input is absent.
 */
export interface Columns {
  /** The ids, ten characters each, without separator. */
  readonly ids: string;
  readonly topicNames: readonly string[];
  readonly kindNames: readonly Kind[];
  /** For each paper indices into `topicNames`: its topics, the primary one first, then their areas; see `packLists`. */
  readonly topics: string;
  /** Names that several papers mention, the most frequent first. */
  readonly mentionNames: readonly string[];
  /** For each paper indices into `mentionNames`; see `packLists`. */
  readonly mentions: string;
  /** Indices into `kindNames`. */
  readonly kinds: readonly number[];
  /** 1 where the abstract links to code. */
  readonly code: readonly number[];
  /** Whether the result of a paper has numbers; see `packFlags`. */
  readonly measured: string;
  /** The number of words in the abstract, 0 without one, as the difference from the paper before. */
  readonly lengthSteps: readonly number[];
  /** The 0-based ranks in alphabetical order of titles, and in source order; see `packRanks`. */
  readonly titleRanks: string;
  readonly sourceRanks: string;
  readonly years?: readonly (number | null)[];
  readonly venues?: readonly (string | null)[];
  /** The days of dumps, YYYY-MM-DD, the newest first. */
  readonly listedDays?: readonly string[];
  /** Indices into `listedDays`; -1 for papers of dumps without a date. */
  readonly listed?: readonly number[];
  /** Authors of several papers, those of most papers first. */
  readonly authorNames?: readonly string[];
  /** For each paper indices into `authorNames`; see `packLists`. */
  readonly authors?: string;
  /** The 0-based ranks by first author, see `packRanks`, and how many papers have one: the others come after. */
  readonly authorRanks?: { readonly ranks: string; readonly known: number };
}

/** The number of base-36 digits for numbers below `count`. */
const digitsFor = (count: number) => Math.max(1, (count - 1).toString(36).length);

/** Numbers in base 36, padded to this width and concatenated. */
function packNumbers(numbers: readonly number[], width: number): string {
  return numbers.map((number) => number.toString(36).padStart(width, '0')).join('');
}

function unpackNumbers(packed: string, width: number): number[] {
  return Array.from({ length: packed.length / width }, (_, i) =>
    Number.parseInt(packed.slice(i * width, (i + 1) * width), 36),
  );
}

/**
 * Packs the ranks 0 to n - 1 in fixed width: a shuffled order compresses badly as JSON.
 * @example packRanks([2, 0, 1]) // => '201'
 */
export function packRanks(ranks: readonly number[]): string {
  return packNumbers(ranks, digitsFor(ranks.length));
}

/** The inverse of `packRanks`, for this many ranks. */
export function unpackRanks(packed: string, count: number): number[] {
  return unpackNumbers(packed, digitsFor(count));
}

/**
 * Packs a list of numbers below `count` for each paper, separated by commas.
 * @example packLists([[0, 12], [], [3]], 40) // => '000c,,03'
 */
export function packLists(lists: readonly (readonly number[])[], count: number): string {
  return lists.map((numbers) => packNumbers(numbers, digitsFor(count))).join(',');
}

/** The inverse of `packLists`. */
export function unpackLists(packed: string, count: number): number[][] {
  return packed.split(',').map((list) => unpackNumbers(list, digitsFor(count)));
}

const FLAGS_PER_DIGIT = 5;

/**
 * Packs a boolean for each paper, five to a base-36 digit.
 * @example packFlags([true, false, true, true, false, true]) // => 'd1'
 */
export function packFlags(flags: readonly boolean[]): string {
  const digits = Array.from({ length: Math.ceil(flags.length / FLAGS_PER_DIGIT) }, () => 0);
  flags.forEach((flag, i) => {
    if (flag) digits[Math.floor(i / FLAGS_PER_DIGIT)]! += 2 ** (i % FLAGS_PER_DIGIT);
  });
  return packNumbers(digits, 1);
}

/** The inverse of `packFlags`, for this many papers. */
export function unpackFlags(packed: string, count: number): boolean[] {
  const digits = unpackNumbers(packed, 1);
  return Array.from({ length: count }, (_, i) =>
    Boolean((digits[Math.floor(i / FLAGS_PER_DIGIT)]! >> (i % FLAGS_PER_DIGIT)) & 1),
  );
}
