import { type Candidates, ownSpelling } from '../../keyphrases/phrase-candidates.ts';
import { areAlike } from '../../keyphrases/phrase-roots.ts';
import type { TermSpace } from '../../term-space.ts';
import { MOST_REASONS } from '../../topics/topics.ts';
import { findCentralTerms } from './central-terms.ts';
import type { RankedPhrase } from './phrase-ranking.ts';
import type { PhraseTable } from './phrase-table.ts';

/** What reasons are taken from: the phrases of each paper, and its words where it has none of the topic's phrases. */
export interface ReasonSources {
  readonly table: PhraseTable;
  readonly candidates: readonly Candidates[];
  readonly space: TermSpace;
}

/**
 * Finds the terms of a paper that speak for a topic, given the phrases of the topic: those that the paper has, as it
 * writes them, the topic's best first, at most six and none nearly another. Without any, the paper's heaviest words.
 */
export function buildReasonFinder(
  phrases: readonly RankedPhrase[],
  { table, candidates, space }: ReasonSources,
): (paper: number) => string[] {
  const scores = new Map(phrases.map(({ number, score }) => [number, score]));
  return (paper) => {
    const held = [...table.ofPaper[paper]!]
      .filter((number) => scores.has(number))
      .sort((a, b) => scores.get(b)! - scores.get(a)! || a - b);
    const keys: string[] = [];
    for (const number of held) {
      if (keys.length === MOST_REASONS) break;
      const key = table.keys[number]!;
      if (keys.every((other) => !areAlike(other, key))) keys.push(key);
    }
    if (keys.length === 0) return findCentralTerms(space, [paper], 3).map((term) => space.surface(term));
    return keys.map((key) => ownSpelling(candidates[paper]!.get(key)!));
  };
}
