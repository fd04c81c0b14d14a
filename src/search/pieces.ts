import type { Kind, Paper } from '../collection/paper.ts';
import { readableSlug } from '../collection/readable-slug.ts';
import type { AbstractSpan } from './abstract-spans.ts';

/** The format of the published search index; a page refuses another one. */
export const INDEX_VERSION = 4;

/**
 * Postings of one term in one field: gaps between search numbers (the first one counted from -1), each
 * gap followed by the negative of the frequency when the term occurs more than once. `[4, 2, -3]` is: once in
 * paper 3, three times in paper 5.
 */
export type Postings = readonly number[];

/** A term with its postings by field (title, abstract). */
export type TermEntry = readonly [term: string, title: Postings, abstract: Postings];

/** One shard: a run of the sorted terms, and other ways of writing the terms and phrases that are looked up here. */
export interface TermShard {
  readonly terms: readonly TermEntry[];
  /** From an acronym to its long forms and back, as papers write them; keyed by the terms joined by a space. */
  readonly synonyms: Readonly<Record<string, readonly string[]>>;
  /** From a word to terms that are this word and a neighbour written as one. */
  readonly closedForms: Readonly<Record<string, readonly string[]>>;
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

/** A result as published: of an address only what its title does not say already. */
export interface StoredRecord extends Omit<ResultRecord, 'slug'> {
  /** Absent where it is made of title and id. */
  readonly slug?: string;
}

/** In characters. */
export const ID_LENGTH = 10;

const usualSlug = ({ title, id }: Pick<ResultRecord, 'title' | 'id'>) => `${readableSlug(title)}-${id}`;

/** The record as it is published. */
export function storeRecord({ slug, ...record }: ResultRecord): StoredRecord {
  return slug === usualSlug(record) ? record : { ...record, slug };
}

/** The inverse of `storeRecord`. */
export function readRecord({ slug, ...record }: StoredRecord): ResultRecord {
  return { ...record, slug: slug ?? usualSlug(record) };
}

/** A paper's whole text, for excerpts and phrases. */
export interface TextRecord extends Partial<Pick<Paper, 'keyphrases' | 'doi' | 'arxivId' | 'sourceUrl'>> {
  readonly abstract: string;
  /** Absent where no other paper would have the same. */
  readonly citationKey?: string;
  /** Its marked sentences and its links. */
  readonly spans?: readonly AbstractSpan[];
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
