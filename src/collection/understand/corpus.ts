import { compareText } from '../language/compare-text.ts';
import { splitSentences } from '../language/sentences.ts';
import type { Acronym } from '../paper.ts';
import { findAcronyms } from './acronyms/acronyms.ts';
import { withoutAvailability } from './availability.ts';
import { type PaperText, type StudiedText, studiedText } from './paper-text.ts';
import { findNearest } from './similar/nearest-papers.ts';
import type { ScoredPapers } from './similar/scored-papers.ts';
import { buildTermSpace, type TermSpace } from './term-space.ts';

/** The beginning of a paper's title and abstract, see `MOST_STUDIED`, and its sentences. */
export interface SentenceReading extends StudiedText {
  /** The sentences of the abstract, in order; none where there is no abstract. */
  readonly sentences: readonly string[];
  /** The same without statements on the availability of code and data; empty if nothing else is said. */
  readonly statements: readonly string[];
}

/** A paper as all steps of the analysis use it, read once. */
export interface PaperReading extends SentenceReading {
  /** The acronyms that the abstract introduces, in order of appearance. */
  readonly introduced: readonly Acronym[];
}

/** All papers of a collection, ordered by id, so that no result depends on the order of the dumps. */
export interface Corpus {
  readonly papers: readonly PaperReading[];
  /** The vectors of the papers, parallel to them. */
  readonly space: TermSpace;
  /** For each paper those with the nearest vectors, see `findNearest`, parallel to the papers; found at first use. */
  readonly nearest: readonly ScoredPapers[];
}

/** Reads the sentences of a paper, which are all that its contribution is found in. */
export function readSentences(paper: PaperText): SentenceReading {
  const text = studiedText(paper);
  const sentences = splitSentences(text.abstract);
  return { ...text, sentences, statements: sentences.map(withoutAvailability) };
}

/** Reads a paper for all steps. */
export function readPaper(paper: PaperText): PaperReading {
  const reading = readSentences(paper);
  return { ...reading, introduced: findAcronyms(reading.abstract) };
}

/** The order of the papers of a corpus. */
export const byId = (a: Pick<PaperText, 'id'>, b: Pick<PaperText, 'id'>): number => compareText(a.id, b.id);

/** Reads the papers of a collection, given in any order. */
export function readCorpus(papers: readonly PaperText[]): Corpus {
  const sorted = papers.map(readPaper).sort(byId);
  const space = buildTermSpace(sorted);
  let nearest: readonly ScoredPapers[] | undefined;
  return {
    papers: sorted,
    space,
    // Costly in a large collection, and topics are found without.
    get nearest() {
      nearest ??= findNearest(space);
      return nearest;
    },
  };
}
