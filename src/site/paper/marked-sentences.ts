import type { Paper } from '../../collection/paper.ts';
import { labels } from '../labels.ts';

/** A marked sentence of an abstract, and its role. */
export interface MarkedSentence {
  readonly mark: 'gist' | 'result';
  readonly name: string;
  readonly sentence: string;
}

/** The marked sentences of a paper: contribution and main finding; one if both are the same sentence, none without an abstract. */
export function markedSentences({ gist, result }: Pick<Paper, 'gist' | 'result'>): MarkedSentence[] {
  if (gist === null) return [];
  if (result === gist)
    return [{ mark: 'gist', name: `Contribution and ${labels.mainFinding.toLowerCase()}`, sentence: gist }];
  const contribution: MarkedSentence = { mark: 'gist', name: 'Contribution', sentence: gist };
  if (result === null) return [contribution];
  return [contribution, { mark: 'result', name: labels.mainFinding, sentence: result }];
}
