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
    lengths: counted.map(({ title, abstract }) => ({ title: title.size, abstract: abstract.size })),
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

/** How often a text has each of its terms, by their numbers. */
type TermCounts = ReadonlyMap<number, number>;

function countTerms(
  { sure, pairs, whole }: FieldTerms,
  numbers: TermNumbers,
  isTerm: ClosedFormTest,
): TermCounts {
  const counts = new Map<number, number>();
  const count = (number: number) => counts.set(number, (counts.get(number) ?? 0) + 1);
  sure.forEach(count);
  let hasPair = false;
  for (let i = 0; i < pairs.length; i += 2) {
    const closed = numbers.text(pairs[i]!) + numbers.text(pairs[i + 1]!);
    if (!isTerm(closed)) continue;
    count(numbers.of(closed));
    hasPair = true;
  }
  if (whole !== null && !hasPair) count(numbers.of(whole));
  return counts;
}

type CountedPaper<P> = { readonly paper: P } & Readonly<Record<SearchField, TermCounts>>;

/** By the number of different terms, so that run-length encoded lengths are short. */
const byLength = (a: CountedPaper<PaperText>, b: CountedPaper<PaperText>) =>
  a.abstract.size - b.abstract.size || a.title.size - b.title.size || compareText(a.paper.id, b.paper.id);

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
  for (const counts of papers) for (const term of counts.keys()) ends[term + 1]! += 1;
  for (let term = 0; term < terms; term++) ends[term + 1]! += ends[term]!;
  const holders = new Int32Array(ends[terms]!);
  const frequencies = new Int32Array(ends[terms]!);
  for (const [paper, counts] of papers.entries()) {
    for (const [term, count] of counts) {
      const place = ends[term]!++;
      holders[place] = paper;
      frequencies[place] = count;
    }
  }
  return (term) => {
    const pairs: [number: number, frequency: number][] = [];
    for (let place = ends[term - 1] ?? 0; place < ends[term]!; place++)
      pairs.push([holders[place]!, frequencies[place]!]);
    return encodePostings(pairs);
  };
}
