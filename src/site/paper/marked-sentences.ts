import type { Paper } from '../../collection/paper.ts';
import { labels } from '../labels.ts';

/** A sentence that is marked in an abstract, and what it is. */
export interface MarkedSentence {
  readonly mark: 'gist' | 'result';
  readonly name: string;
  readonly sentence: string;
}

/** The marked sentences of a paper: what it contributes, and its main finding where that is another sentence. */
export function markedSentences({ gist, result }: Pick<Paper, 'gist' | 'result'>): MarkedSentence[] {
  if (result === gist)
    return [{ mark: 'gist', name: `Contribution and ${labels.mainFinding.toLowerCase()}`, sentence: gist }];
  const contribution: MarkedSentence = { mark: 'gist', name: 'Contribution', sentence: gist };
  if (result === null) return [contribution];
  return [contribution, { mark: 'result', name: labels.mainFinding, sentence: result }];
}
