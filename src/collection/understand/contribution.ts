import type { Kind } from '../paper.ts';
import type { SentenceReading } from './corpus.ts';
import { findKeySentences, type KeySentences } from './gist/gist.ts';
import { classifyKind } from './kind/kind.ts';

/** What a paper contributes: which kind of paper it is, the sentence that says so, and the one with its main finding. */
export interface Contribution extends KeySentences {
  readonly kind: Kind;
}

/** Finds the contribution of a paper, which depends on no other paper. */
export function findContribution(
  paper: Pick<SentenceReading, 'title' | 'sentences' | 'statements'>,
): Contribution {
  const kind = classifyKind(paper);
  return { kind, ...findKeySentences(paper.title, paper.sentences, kind) };
}

/** Finds the contributions of papers, by id. */
export const findContributions = (papers: readonly SentenceReading[]): Map<string, Contribution> =>
  new Map(papers.map((paper) => [paper.id, findContribution(paper)]));
