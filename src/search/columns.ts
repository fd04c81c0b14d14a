import type { Kind } from '../collection/paper.ts';

/**
 * What is known of every paper besides its text, in search-number order: for filters, facets, sorting and
 * lists. A list of which the input said nothing is absent.
 */
export interface Columns {
  /** Ten characters a paper. */
  readonly ids: string;
  readonly topicNames: readonly string[];
  readonly kindNames: readonly Kind[];
  /** For each paper numbers into `topicNames`, the primary topic first; see `packLists`. */
  readonly topics: string;
  /** Names that several papers mention, the most frequent first. */
  readonly mentionNames: readonly string[];
  /** For each paper numbers into `mentionNames`; see `packLists`. */
  readonly mentions: string;
  /** Numbers into `kindNames`. */
  readonly kinds: readonly number[];
  /** 1 where the abstract links to code. */
  readonly code: readonly number[];
  /** Which papers have a result with numbers; see `packFlags`. */
  readonly measured: string;
  /** Words in the abstract, less those of the paper before. */
  readonly lengthSteps: readonly number[];
  /** Places in alphabetical order of titles, and in the order of the source, from 0; see `packRanks`. */
  readonly titleRanks: string;
  readonly sourceRanks: string;
  readonly years?: readonly (number | null)[];
  readonly venues?: readonly (string | null)[];
  readonly authors?: readonly (readonly string[])[];
}

/** How many base-36 digits numbers below `count` need. */
const digitsFor = (count: number) => Math.max(1, (count - 1).toString(36).length);

/** Numbers in base 36, all of this width, written one after the other. */
function packNumbers(numbers: readonly number[], width: number): string {
  return numbers.map((number) => number.toString(36).padStart(width, '0')).join('');
}

function unpackNumbers(packed: string, width: number): number[] {
  return Array.from({ length: packed.length / width }, (_, i) =>
    Number.parseInt(packed.slice(i * width, (i + 1) * width), 36),
  );
}

/** Ranks from 0 to one less than their number. A shuffled order leaves little to compress: they are packed. */
export function packRanks(ranks: readonly number[]): string {
  return packNumbers(ranks, digitsFor(ranks.length));
}

/** The inverse of `packRanks`, for this many ranks. */
export function unpackRanks(packed: string, count: number): number[] {
  return unpackNumbers(packed, digitsFor(count));
}

/** For each paper a list of numbers below `count`; papers are separated by commas. */
export function packLists(lists: readonly (readonly number[])[], count: number): string {
  return lists.map((numbers) => packNumbers(numbers, digitsFor(count))).join(',');
}

/** The inverse of `packLists`. */
export function unpackLists(packed: string, count: number): number[][] {
  return packed.split(',').map((list) => unpackNumbers(list, digitsFor(count)));
}

const FLAGS_PER_DIGIT = 5;

/** For each paper yes or no; five papers share a base-36 digit. */
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
