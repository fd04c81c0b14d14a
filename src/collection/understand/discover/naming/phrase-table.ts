import type { Candidates } from '../../keyphrases/phrase-candidates.ts';
import { hasDebris, stockPhrases, stockWords } from './unnamed-words.ts';

/** The phrases by which topics can be named, numbered, and those of each paper, parallel to the papers. */
export interface PhraseTable {
  readonly keys: readonly string[];
  /** In how many papers each phrase is. */
  readonly holders: Int32Array;
  readonly ofPaper: readonly Int32Array[];
}

/** A phrase that stands alone in a smaller share of its papers is part of longer ones: "natural language". */
const LEAST_WHOLE = 0.25;

/** Numbers the phrases of at least two papers that can name a topic, given the candidates of each paper. */
export function buildPhraseTable(papers: readonly Candidates[]): PhraseTable {
  const counts = new Map<string, { papers: number; whole: number }>();
  for (const candidates of papers) {
    for (const { key, whole } of candidates.values()) {
      const known = counts.get(key);
      if (known === undefined) counts.set(key, { papers: 1, whole: whole > 0 ? 1 : 0 });
      else {
        known.papers += 1;
        if (whole > 0) known.whole += 1;
      }
    }
  }
  const named = [...counts].filter(
    ([key, { papers, whole }]) => papers > 1 && whole >= LEAST_WHOLE * papers && canName(key),
  );
  const numbers = new Map(named.map(([key], number) => [key, number]));
  return {
    keys: named.map(([key]) => key),
    holders: Int32Array.from(named, ([, { papers }]) => papers),
    ofPaper: papers.map((candidates) =>
      Int32Array.from([...candidates.keys()].flatMap((key) => numbers.get(key) ?? [])),
    ),
  };
}

function canName(key: string): boolean {
  if (hasDebris(key) || stockPhrases.has(key)) return false;
  return !key.split(' ').every((word) => stockWords.has(word));
}
