import type { AuthorLink } from '../../collection/authors/authors.ts';
import type { Kind, Paper } from '../../collection/paper.ts';
import { readableSlug } from '../../collection/readable-slug.ts';
import type { AbstractSpan } from '../abstract-spans.ts';
import type { ColumnName } from '../columns.ts';
import type { Postings } from './postings.ts';
import { packSeparators, unpackSeparators } from './separators.ts';

/** The format version of the published index; pages reject any other. */
export const INDEX_VERSION = 7;

/** A term with its posting lists by field; those of authors and venue are absent where they have none. */
export type TermEntry = readonly [
  term: string,
  title: Postings,
  abstract: Postings,
  author?: Postings,
  venue?: Postings,
];

/**
 * The papers that have several terms, as posting lists: those with all of them in the title, those with all of them in
 * the abstract, and the others. They add up to the frequency of the rarest term, see `TITLE_FACTOR`.
 */
export type JointPostings = readonly [title: Postings, abstract: Postings, apart: Postings];

/**
 * Another form of an acronym or long form, as papers write it. Few papers stand beside it: the three lists of
 * `JointPostings` for each of the ways in which it is searched, in order, without empty ones at the end. Of many papers,
 * the terms have to be looked up.
 */
export type Synonym = string | readonly [written: string, ...lists: Postings[]];

/** One shard: a range of the sorted terms, and other forms of the terms and phrases looked up in it. */
export interface TermShard {
  readonly terms: readonly TermEntry[];
  /** From an acronym to its long forms and back; keys are terms joined by spaces. */
  readonly synonyms: Readonly<Record<string, readonly Synonym[]>>;
  /** From a word to the terms that consist of this word and a neighbour without a space. */
  readonly closedForms: Readonly<Record<string, readonly string[]>>;
}

/**
 * All that a result shows, and the text of the paper, from which excerpts and phrase checks are made. What the
 * input does not say of a publication is absent.
 */
export interface ResultRecord extends Pick<Paper, 'year' | 'venue' | 'doi' | 'arxivId' | 'sourceUrl'> {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  /** Null without an abstract, as in the paper. */
  readonly gist: string | null;
  /** The slug of the primary topic. */
  readonly topic: string;
  readonly kind: Kind;
  readonly abstract: string | null;
  /** The spans of the abstract: contribution, finding and links; none without one. */
  readonly spans: readonly AbstractSpan[];
  readonly authors?: readonly AuthorLink[];
  /** The day on which the paper was listed, YYYY-MM-DD. */
  readonly listed?: string;
}

/** A record as published, without what can be derived from the rest of it. */
export interface StoredRecord extends Omit<ResultRecord, 'slug' | 'gist'> {
  /** Absent where it equals the slug made from title and id. */
  readonly slug?: string;
  /** Absent where the spans give its position in the abstract, and where there is none. */
  readonly gist?: string;
}

/** Further fields for exports, which results do not show. */
export interface CitationDetails extends Partial<Pick<Paper, 'keyphrases' | 'keywords' | 'publicationType'>> {
  /** Only present where another paper would have the same key. */
  readonly citationKey?: string;
  /** Title and abstract with their formulas in TeX; only present where they have some. */
  readonly texTitle?: string;
  readonly texAbstract?: string | null;
}

const usualSlug = ({ title, id }: Pick<ResultRecord, 'title' | 'id'>) => `${readableSlug(title)}-${id}`;

function gistIn({ abstract, spans }: Pick<ResultRecord, 'abstract' | 'spans'>): string | null {
  const span = spans.find(([, , what]) => what === 'gist');
  return span && abstract !== null ? abstract.slice(span[0], span[1]) : null;
}

/** The record as it is published. */
export function storeRecord({ slug, gist, ...record }: ResultRecord): StoredRecord {
  return {
    ...record,
    ...(slug !== usualSlug(record) && { slug }),
    ...(gist !== null && gist !== gistIn(record) && { gist }),
  };
}

/** The inverse of `storeRecord`; further fields of a record are kept. */
export function readRecord<R extends StoredRecord>({
  slug,
  gist,
  ...record
}: R): Omit<R, 'slug' | 'gist'> & ResultRecord {
  const whole = { ...record, slug: slug ?? usualSlug(record), gist: gist ?? gistIn(record) };
  return whole as Omit<R, 'slug' | 'gist'> & ResultRecord;
}

/** DOIs, arXiv ids and addresses of publications with the search numbers of their papers, sorted. */
export type Identifiers = readonly (readonly [identifier: string, number: number])[];

/** Topics and areas with the papers that have them, without frequencies, sorted by slug. */
export type TopicPapers = readonly (readonly [topic: string, papers: Postings])[];

/** Known words of four letters or more with their document frequencies, sorted. */
export type Spellings = readonly (readonly [word: string, papers: number])[];

/**
 * The base of the index, which the engine loads first. All files are in one folder named after the hash of
 * all contents, so a page of one build never loads files of another.
 */
export interface IndexBase {
  readonly version: typeof INDEX_VERSION;
  readonly papers: number;
  /** The average number of words by field: title, abstract. */
  readonly averageLengths: readonly [title: number, abstract: number];
  /**
   * The number of words by paper, in groups of equal abstracts: the abstract's length minus that of the group
   * before, the shortest title, and the numbers of papers with a title of this length, of one word more, and so on.
   */
  readonly lengths: readonly (readonly number[])[];
  /** Where each shard begins: its terms are not less than this, and less than the next one. */
  readonly shards: readonly string[];
  /** The size of each shard in KiB, rounded up. */
  readonly shardSizes: readonly number[];
  /** Where each spelling file begins. */
  readonly spellings: readonly string[];
  /** Where each file of identifiers begins; none where no paper has one. */
  readonly identifiers: readonly string[];
  /** Where each file of topics with their papers begins; none where the column of topics is as small. */
  readonly topicPapers: readonly string[];
  /** The columns of this collection. */
  readonly columns: readonly ColumnName[];
  readonly recordsPerFile: number;
  readonly recordsPerBundle: number;
}

type Separators = 'shards' | 'spellings' | 'identifiers' | 'topicPapers';

/** The base as published, with its separators packed. */
export type StoredBase = Omit<IndexBase, Separators> & Readonly<Record<Separators, string>>;

/** The base as it is published. */
export const storeBase = (base: IndexBase): StoredBase => ({
  ...base,
  shards: packSeparators(base.shards),
  spellings: packSeparators(base.spellings),
  identifiers: packSeparators(base.identifiers),
  topicPapers: packSeparators(base.topicPapers),
});

/** The inverse of `storeBase`. */
export const readBase = (base: StoredBase): IndexBase => ({
  ...base,
  shards: unpackSeparators(base.shards),
  spellings: unpackSeparators(base.spellings),
  identifiers: unpackSeparators(base.identifiers),
  topicPapers: unpackSeparators(base.topicPapers),
});

/** The names of the files in the folder of their index. */
export const indexFileNames = {
  base: 'base.json',
  column: (name: ColumnName) => `${name}.json`,
  /** A part of the order of the dumps, see `SourceOrder`. */
  source: (index: number) => `source-${index}.json`,
  shard: (index: number) => `terms-${index}.json`,
  spelling: (index: number) => `words-${index}.json`,
  identifiers: (index: number) => `identifiers-${index}.json`,
  topicPapers: (index: number) => `topic-papers-${index}.json`,
  records: (index: number) => `records-${index}.json`,
  /** The records of several papers with their citation details. */
  bundle: (index: number) => `bundle-${index}.json`,
} as const;
