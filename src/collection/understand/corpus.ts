import { compareText } from '../language/compare-text.ts';
import { splitSentences } from '../language/sentences.ts';
import type { Acronym } from '../paper.ts';
import { findAcronyms } from './acronyms/acronyms.ts';
import { withoutAvailability } from './availability.ts';
import { type PaperText, studiedText } from './paper-text.ts';
import { buildTermSpace, type TermSpace } from './term-space.ts';

/** A paper as every step of understanding finds it: its text as far as it is studied, read once. */
export interface PaperReading extends PaperText {
  /** The sentences of the abstract, in order. */
  readonly sentences: readonly string[];
  /** The same without what they say of where code and data can be had; empty where a sentence says nothing else. */
  readonly statements: readonly string[];
  /** The acronyms that the abstract introduces, in order of appearance. */
  readonly introduced: readonly Acronym[];
}

/**
 * All papers of a collection, read. They are in the order of their ids, so that nothing that is derived from them
 * depends on the order of the dumps.
 */
export interface Corpus {
  readonly papers: readonly PaperReading[];
  /** The vectors of the papers, parallel to them. */
  readonly space: TermSpace;
}

/** Reads a paper: the beginning of title and abstract, see `MOST_STUDIED`. */
export function readPaper(paper: PaperText): PaperReading {
  const text = studiedText(paper);
  const sentences = splitSentences(text.abstract);
  return {
    ...text,
    sentences,
    statements: sentences.map(withoutAvailability),
    introduced: findAcronyms(text.abstract),
  };
}

/** Reads the papers of a collection, given in any order. */
export function readCorpus(papers: readonly PaperText[]): Corpus {
  const sorted = papers.map(readPaper).sort((a, b) => compareText(a.id, b.id));
  return { papers: sorted, space: buildTermSpace(sorted) };
}
