import MiniSearch from 'minisearch';
import { compareText } from '../../collection/language/compare-text.ts';
import type { PaperText } from '../../collection/understand/paper-text.ts';
import { fieldTerms, indexOptionsFor, type SearchDocument, type SearchField } from '../index/options.ts';
import { findWords, termsOfWord } from '../query/words.ts';
import { closedFormTest } from '../rare/closed-forms.ts';

/** The vocabulary of a collection: all terms, and those that some text writes as one word. */
export interface CollectionWords {
  readonly terms: ReadonlySet<string>;
  readonly solid: ReadonlySet<string>;
}

/** The index before it is split into files, and the papers in search-number order. */
export interface WholeIndex<P> {
  readonly ordered: readonly P[];
  readonly index: MiniSearch<SearchDocument>;
  readonly words: CollectionWords;
}

/** The terms of a paper, with repetitions, and how many different ones each field has. */
interface ReadPaper<P> {
  readonly paper: P;
  readonly terms: Readonly<Record<SearchField, readonly string[]>>;
  readonly lengths: Readonly<Record<SearchField, number>>;
}

/** Builds the index that is then split into the published files; it does not depend on the order of the papers. */
export function buildWholeIndex<P extends PaperText>(papers: readonly P[]): WholeIndex<P> {
  const words = wordsOfPapers(papers);
  const read = readTerms(papers, words.terms).sort(byLength);
  const index = new MiniSearch<SearchDocument>({
    ...indexOptionsFor(),
    // The terms were found for the order: instead of a text, each field has the number under which they are kept.
    tokenize: (number, field) => [...read[Number(number)]!.terms[field as SearchField]],
  });
  index.addAll(read.map((_, number) => ({ number, title: String(number), abstract: String(number) })));
  return { ordered: read.map(({ paper }) => paper), index, words };
}

function wordsOfPapers(papers: readonly PaperText[]): CollectionWords {
  const [terms, solid] = [new Set<string>(), new Set<string>()];
  for (const { title, abstract } of papers) {
    for (const text of [title, abstract ?? '']) {
      for (const word of findWords(text)) {
        for (const term of termsOfWord(word)) terms.add(term);
        if (word.pieces.length === 1) for (const term of word.parts) solid.add(term);
      }
    }
  }
  return { terms, solid };
}

function readTerms<P extends PaperText>(papers: readonly P[], known: ReadonlySet<string>): ReadPaper<P>[] {
  const isTerm = closedFormTest(known);
  // One string for each term, however many papers have it: the lists are kept until all papers are indexed.
  const shared = new Map(Array.from(known, (term) => [term, term]));
  const share = (term: string) => {
    const first = shared.get(term);
    if (first !== undefined) return first;
    shared.set(term, term);
    return term;
  };
  return papers.map((paper) => {
    const termsOf = (field: SearchField) => fieldTerms(paper[field] ?? '', field, isTerm).map(share);
    const terms = { title: termsOf('title'), abstract: termsOf('abstract') };
    const lengths = { title: new Set(terms.title).size, abstract: new Set(terms.abstract).size };
    return { paper, terms, lengths };
  });
}

/** By the number of different terms, so that run-length encoded lengths are short. */
const byLength = (a: ReadPaper<PaperText>, b: ReadPaper<PaperText>) =>
  a.lengths.abstract - b.lengths.abstract ||
  a.lengths.title - b.lengths.title ||
  compareText(a.paper.id, b.paper.id);
