import { compareText } from '../../collection/language/compare-text.ts';
import type { PaperText } from '../../collection/understand/paper-text.ts';
import type { TermEntry } from '../index/index-files.ts';
import type { ClosedFormTest, SearchField } from '../index/options.ts';
import { encodePostings, type Postings } from '../index/postings.ts';
import { closedFormTest } from '../rare/closed-forms.ts';
import { buildFieldReader, type FieldTerms } from './field-reader.ts';
import { type CollectionWords, TermNumbers } from './term-numbers.ts';

/** How many different terms each field of a paper has. */
export type FieldLengths = Readonly<Record<SearchField, number>>;

/** The index before it is split into files, and the papers in search-number order. */
export interface WholeIndex<P> {
  readonly ordered: readonly P[];
  /** Parallel to the papers. */
  readonly lengths: readonly FieldLengths[];
  /** All terms of titles and abstracts, sorted. */
  readonly entries: readonly TermEntry[];
  readonly words: CollectionWords;
}

/**
 * Builds the index that is then split into the published files; it does not depend on the order of the papers. Every
 * text is read once: from then on its terms are numbers.
 */
export function buildWholeIndex<P extends PaperText>(papers: readonly P[]): WholeIndex<P> {
  const numbers = new TermNumbers();
  const read = readFields(papers, numbers);
  const words = numbers.words();
  const isTerm = closedFormTest(words.terms);
  const counted = read.map(
    ({ paper, title, abstract }): CountedPaper<P> => ({
      paper,
      title: countTerms(title, numbers, isTerm),
      abstract: countTerms(abstract, numbers, isTerm),
    }),
  );
  counted.sort(byLength);
  return {
    ordered: counted.map(({ paper }) => paper),
    lengths: counted.map(({ title, abstract }) => ({
      title: title.terms.length,
      abstract: abstract.terms.length,
    })),
    entries: buildEntries(counted, numbers),
    words,
  };
}

/** Apart, so that what is known of words by how they are written is forgotten when all are read. */
function readFields<P extends PaperText>(papers: readonly P[], numbers: TermNumbers) {
  const read = buildFieldReader(numbers);
  return papers.map((paper) => ({
    paper,
    title: read(paper.title, 'title'),
    abstract: read(paper.abstract ?? '', 'abstract'),
  }));
}

/** The terms of a text by their numbers, ascending, and parallel to them how often it has each. */
interface TermCounts {
  readonly terms: Int32Array;
  readonly times: Int32Array;
}

/** Sorted numbers are counted faster than a map of them is filled, and take a fifth of the memory. */
function countTerms(
  { sure, pairs, whole }: FieldTerms,
  numbers: TermNumbers,
  isTerm: ClosedFormTest,
): TermCounts {
  const all = new Int32Array(sure.length + pairs.length / 2 + 1);
  all.set(sure);
  let size = sure.length;
  for (let i = 0; i < pairs.length; i += 2) {
    const closed = numbers.text(pairs[i]!) + numbers.text(pairs[i + 1]!);
    if (isTerm(closed)) all[size++] = numbers.of(closed);
  }
  if (whole !== null && size === sure.length) all[size++] = numbers.of(whole);
  const sorted = all.subarray(0, size).sort();
  const times = new Int32Array(size);
  let different = 0;
  for (const term of sorted) {
    if (different === 0 || term !== sorted[different - 1]) sorted[different++] = term;
    times[different - 1]! += 1;
  }
  return { terms: sorted.slice(0, different), times: times.slice(0, different) };
}

type CountedPaper<P> = { readonly paper: P } & Readonly<Record<SearchField, TermCounts>>;

/** By the number of different terms, so that run-length encoded lengths are short. */
const byLength = (a: CountedPaper<PaperText>, b: CountedPaper<PaperText>) =>
  a.abstract.terms.length - b.abstract.terms.length ||
  a.title.terms.length - b.title.terms.length ||
  compareText(a.paper.id, b.paper.id);

/** The terms that some paper has, with their posting lists; papers are numbered in their order. */
function buildEntries(papers: readonly CountedPaper<PaperText>[], numbers: TermNumbers): TermEntry[] {
  const titles = buildPostings(
    papers.map(({ title }) => title),
    numbers.size,
  );
  const abstracts = buildPostings(
    papers.map(({ abstract }) => abstract),
    numbers.size,
  );
  const entries: TermEntry[] = [];
  for (let number = 0; number < numbers.size; number++) {
    const [title, abstract] = [titles(number), abstracts(number)];
    if (title !== '' || abstract !== '') entries.push([numbers.text(number), title, abstract]);
  }
  return entries.sort((a, b) => compareText(a[0], b[0]));
}

/** The posting list of each of so many terms in one field, empty where no paper has it. */
function buildPostings(papers: readonly TermCounts[], terms: number): (term: number) => Postings {
  // The papers with term t, and how often they have it, are at the places ends[t - 1] to ends[t], when all are filled in.
  const ends = new Int32Array(terms + 1);
  for (const paper of papers) for (const term of paper.terms) ends[term + 1]! += 1;
  for (let term = 0; term < terms; term++) ends[term + 1]! += ends[term]!;
  const holders = new Int32Array(ends[terms]!);
  const frequencies = new Int32Array(ends[terms]!);
  for (const [paper, { terms: own, times }] of papers.entries()) {
    for (let i = 0; i < own.length; i++) {
      const place = ends[own[i]!]!++;
      holders[place] = paper;
      frequencies[place] = times[i]!;
    }
  }
  return (term) => {
    const pairs: [number: number, frequency: number][] = [];
    for (let place = ends[term - 1] ?? 0; place < ends[term]!; place++)
      pairs.push([holders[place]!, frequencies[place]!]);
    return encodePostings(pairs);
  };
}
