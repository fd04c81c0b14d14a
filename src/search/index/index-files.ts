import type { Kind, Paper } from '../../collection/paper.ts';
import { readableSlug } from '../../collection/readable-slug.ts';
import type { AbstractSpan } from '../abstract-spans.ts';

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

/** All that a result shows: with its text, so that excerpts and phrases need nothing else. */
export interface ResultRecord {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly gist: string;
  /** Slug of the primary topic. */
  readonly topic: string;
  readonly kind: Kind;
  readonly abstract: string;
  /** The marked sentences of the abstract and its links. */
  readonly spans: readonly AbstractSpan[];
}

/** A result as published: nothing that can be told from the rest of it. */
export interface StoredRecord extends Omit<ResultRecord, 'slug' | 'gist'> {
  /** Absent where it is made of title and id. */
  readonly slug?: string;
  /** Absent where the spans say where it stands in the abstract. */
  readonly gist?: string;
}

/** What only those need who take a paper away, besides what a result shows. */
export interface CitationDetails
  extends Partial<Pick<Paper, 'keyphrases' | 'doi' | 'arxivId' | 'sourceUrl'>> {
  /** Absent where no other paper would have the same. */
  readonly citationKey?: string;
}

const usualSlug = ({ title, id }: Pick<ResultRecord, 'title' | 'id'>) => `${readableSlug(title)}-${id}`;

function gistIn({ abstract, spans }: Pick<ResultRecord, 'abstract' | 'spans'>): string | undefined {
  const span = spans.find(([, , what]) => what === 'gist');
  return span && abstract.slice(span[0], span[1]);
}

/** The record as it is published. */
export function storeRecord({ slug, gist, ...record }: ResultRecord): StoredRecord {
  return {
    ...record,
    ...(slug !== usualSlug(record) && { slug }),
    ...(gist !== gistIn(record) && { gist }),
  };
}

/** The inverse of `storeRecord`; what else a record has stays in it. */
export function readRecord<R extends StoredRecord>({
  slug,
  gist,
  ...record
}: R): Omit<R, 'slug' | 'gist'> & ResultRecord {
  return { ...record, slug: slug ?? usualSlug(record), gist: gist ?? gistIn(record) ?? '' };
}

/** Known words of four letters or more with the number of papers that have them, in order. */
export type Spellings = readonly (readonly [word: string, papers: number])[];

/**
 * What the engine must know before it can ask for anything else. All files lie in one folder named after the
 * hash of all their contents, so a page of one build never meets files of another.
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
  readonly recordsPerBundle: number;
}

/** The name of a file in the folder of its index. */
export const indexFileNames = {
  base: 'base.json',
  columns: 'columns.json',
  shard: (index: number) => `terms-${index}.json`,
  spelling: (index: number) => `words-${index}.json`,
  records: (index: number) => `records-${index}.json`,
  /** The records of many papers with their citation details. */
  bundle: (index: number) => `bundle-${index}.json`,
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
