import type { JointPostings, TermEntry } from '../index/index-files.ts';
import type { NamedField } from '../index/options.ts';
import { type Postings, readPostings } from '../index/postings.ts';

/** One way to match a word of the query: terms that must all occur, and the weight of the match. */
export interface Alternative {
  readonly terms: readonly string[];
  readonly weight: number;
  /** The first term matches every term that begins with it. */
  readonly prefix?: boolean;
  /** The papers that match, where they are known without looking up the terms. */
  readonly papers?: JointPostings;
}

/** One word of the query and the alternatives by which a paper matches it. */
export interface Unit {
  readonly text: string;
  readonly field: NamedField | null;
  /** Papers without it are no hits, whatever else they match: it is part of a phrase. */
  readonly isRequired: boolean;
  /** A guess at what was meant: it only affects the order of papers that match other words. */
  readonly isGuess?: boolean;
  /** How often the word is in the query; 1 when absent. */
  readonly times?: number;
  readonly alternatives: readonly Alternative[];
}

/** The terms in which the alternatives of a unit are looked up. */
export interface TermSource {
  entry(term: string): TermEntry | undefined;
  withPrefix(prefix: string): string[];
}

/** A word in the title counts as this many in the abstract. */
export const TITLE_FACTOR = 4;

/** The bits of `Occurrences.fields`; the last is for names, and for words that are in different fields. */
export const IN_TITLE = 1;
export const IN_ABSTRACT = 2;
const ELSEWHERE = 4;

/**
 * How often something occurs in each paper, by search number. There may be tens of thousands of papers, and each
 * key asks anew: arrays of numbers take a tenth of the time of an object for each paper.
 */
export class Occurrences {
  readonly frequencies: Float64Array;
  /** The fields that match, as a sum of bits; 0 where a paper does not match. */
  readonly fields: Uint8Array;

  constructor(papers: number) {
    this.frequencies = new Float64Array(papers);
    this.fields = new Uint8Array(papers);
  }

  /** Adds a posting list of a field; each occurrence counts as `factor`. */
  addPostings(postings: Postings, factor: number, field: number): void {
    const { frequencies, fields } = this;
    readPostings(postings, (number, occurrences) => {
      frequencies[number]! += factor * occurrences;
      fields[number]! |= field;
    });
  }

  add(other: Occurrences, weight: number): void {
    for (let number = 0; number < this.fields.length; number++) {
      this.frequencies[number]! += weight * other.frequencies[number]!;
      this.fields[number]! |= other.fields[number]!;
    }
  }

  /** Keeps the papers that match the other as well, with the lower frequency, and the fields of both. */
  intersect(other: Occurrences): void {
    for (let number = 0; number < this.fields.length; number++) {
      const [one, two] = [this.fields[number]!, other.fields[number]!];
      this.fields[number] = one && two && (one & two) | ELSEWHERE;
      this.frequencies[number] = Math.min(this.frequencies[number]!, other.frequencies[number]!);
    }
  }
}

/** Adds the papers with a term in a field, or in any. */
function addTerm(to: Occurrences, term: string, source: TermSource, field: NamedField | null): void {
  const [, title = '', abstract = '', author = '', venue = ''] = source.entry(term) ?? [];
  const isAny = field === null;
  if (isAny || field === 'title') to.addPostings(title, TITLE_FACTOR, IN_TITLE);
  if (isAny) to.addPostings(abstract, 1, IN_ABSTRACT);
  if (isAny || field === 'author') to.addPostings(author, 1, ELSEWHERE);
  if (isAny || field === 'venue') to.addPostings(venue, 1, ELSEWHERE);
}

/** The papers of posting lists of several terms, in a field or in any; in a name such terms are looked up. */
function jointOccurrences(
  [title, abstract, apart]: JointPostings,
  field: NamedField | null,
  papers: number,
): Occurrences {
  const found = new Occurrences(papers);
  found.addPostings(title, TITLE_FACTOR, IN_TITLE);
  if (field !== null) return found;
  found.addPostings(abstract, 1, IN_ABSTRACT);
  found.addPostings(apart, 1, ELSEWHERE);
  return found;
}

/** The papers with all terms of an alternative; its frequency is that of its rarest term. */
function occurrencesOfWay(
  { terms, prefix = false, papers: joint }: Alternative,
  source: TermSource,
  field: NamedField | null,
  papers: number,
): Occurrences {
  if (joint) return jointOccurrences(joint, field, papers);
  const [first, ...others] = terms.map((term, place) => {
    const found = new Occurrences(papers);
    const longer = prefix && place === 0 ? source.withPrefix(term) : [];
    for (const one of [term, ...longer]) addTerm(found, one, source, field);
    return found;
  });
  for (const other of others) first!.intersect(other);
  return first ?? new Occurrences(papers);
}

/**
 * The papers, of so many, that match a unit by any alternative. The weighted frequencies of all alternatives are
 * added up before scoring, so that a rare spelling of a common word does not get the IDF of a rare word.
 */
export function findOccurrences(unit: Unit, source: TermSource, papers: number): Occurrences {
  const found = new Occurrences(papers);
  for (const way of unit.alternatives)
    found.add(occurrencesOfWay(way, source, unit.field, papers), way.weight);
  return found;
}
