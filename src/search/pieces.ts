import type { Kind, Paper } from '../collection/paper.ts';

/** The format of the published search index; a page refuses another one. */
export const INDEX_VERSION = 1;

/**
 * Postings of one term in one field: gaps between search numbers (the first one counted from -1), each
 * gap followed by the negative of the frequency when the term occurs more than once. `[4, 2, -3]` is: once in
 * paper 3, three times in paper 5.
 */
export type Postings = readonly number[];

/** A term with its postings by field (title, abstract). */
export type TermEntry = readonly [term: string, title: Postings, abstract: Postings];

/** One shard: a run of the sorted terms, and other ways of writing the terms and phrases that begin here. */
export interface TermShard {
  readonly terms: readonly TermEntry[];
  /** From an acronym to its long forms and back, as their terms; keyed by the terms joined by a space. */
  readonly synonyms: Readonly<Record<string, readonly string[]>>;
}

/** What a result shows at once. */
export interface ResultRecord {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly gist: string;
  /** Slug of the primary topic. */
  readonly topic: string;
  readonly kind: Kind;
}

/** A result as published: a slug ends with its paper's id, which need not be fetched twice. */
export type StoredRecord = Omit<ResultRecord, 'id'>;

/** In characters. */
export const ID_LENGTH = 10;

/** The record with its id. */
export function readRecord(stored: StoredRecord): ResultRecord {
  return { ...stored, id: stored.slug.slice(-ID_LENGTH) };
}

/** A paper's whole text, for excerpts and phrases. */
export interface TextRecord extends Partial<Pick<Paper, 'keyphrases' | 'doi' | 'arxivId' | 'sourceUrl'>> {
  readonly abstract: string;
}

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
  /** Tens of words in the abstract, rounded, less those of the paper before. */
  readonly lengthSteps: readonly number[];
  /** Places in alphabetical order of titles, and in the order of the source, from 0; see `packRanks`. */
  readonly titleRanks: string;
  readonly sourceRanks: string;
  readonly years?: readonly (number | null)[];
  readonly venues?: readonly (string | null)[];
  readonly authors?: readonly (readonly string[])[];
}

/** Known words of four letters or more with the number of papers that have them, in order. */
export type Spellings = readonly (readonly [word: string, papers: number])[];

/**
 * What the engine must know before it can ask for anything else. All pieces lie in one folder named after the
 * hash of all their contents, so a page of one build never meets pieces of another.
 */
export interface IndexBase {
  readonly version: typeof INDEX_VERSION;
  readonly papers: number;
  /** In words, by field: title, abstract. */
  readonly averageLengths: readonly [title: number, abstract: number];
  /** Runs of papers of the same lengths, in threes: how many, the abstract's length less that of the run before, the title's. */
  readonly lengthRuns: readonly number[];
  /** The first term of each shard, and how many bytes the shard has. */
  readonly shards: readonly (readonly [first: string, bytes: number])[];
  /** The first word of each spelling file. */
  readonly spellings: readonly string[];
  readonly recordsPerFile: number;
  readonly textsPerFile: number;
}

/** The name of a piece in the folder of its index. */
export const pieceNames = {
  base: 'base.json',
  columns: 'columns.json',
  shard: (index: number) => `terms-${index}.json`,
  spelling: (index: number) => `words-${index}.json`,
  records: (index: number) => `records-${index}.json`,
  texts: (index: number) => `texts-${index}.json`,
} as const;

/** Postings from pairs of search number and frequency, in ascending order of number. */
export function encodePostings(pairs: Iterable<readonly [number: number, frequency: number]>): number[] {
  const encoded: number[] = [];
  let last = -1;
  for (const [number, frequency] of pairs) {
    encoded.push(number - last);
    if (frequency > 1) encoded.push(-frequency);
    last = number;
  }
  return encoded;
}

/** The inverse of `encodePostings`. */
export function decodePostings(postings: Postings): [number: number, frequency: number][] {
  const pairs: [number, number][] = [];
  let number = -1;
  for (const value of postings) {
    if (value < 0) pairs[pairs.length - 1]![1] = -value;
    else {
      number += value;
      pairs.push([number, 1]);
    }
  }
  return pairs;
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
