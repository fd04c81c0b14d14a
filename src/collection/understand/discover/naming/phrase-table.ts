import { type Candidates, isSubject } from '../../keyphrases/phrase-candidates.ts';
import { hasDebris, neutralWords, stockPhrases, stockWords } from './unnamed-words.ts';

/** The phrases by which topics can be named, numbered, and those of each paper, parallel to the papers. */
export interface PhraseTable {
  readonly keys: readonly string[];
  /** In how many papers each phrase is. */
  readonly holders: Int32Array;
  readonly ofPaper: readonly Int32Array[];
}

/** A phrase that stands alone in a smaller share of its papers is part of longer ones: "natural language". */
const LEAST_WHOLE = 0.25;
/** In papers: so many must be about a phrase of general words. */
const FEWEST_SUBJECTS = 2;

/** Numbers the phrases of at least two papers that can name a topic, given the candidates of each paper. */
export function buildPhraseTable(papers: readonly Candidates[]): PhraseTable {
  const counts = new Map<string, PhraseUse>();
  for (const candidates of papers) {
    for (const candidate of candidates.values()) {
      const use = counts.get(candidate.key) ?? { papers: 0, whole: 0, subject: 0 };
      use.papers += 1;
      if (candidate.whole > 0) use.whole += 1;
      if (isSubject(candidate)) use.subject += 1;
      counts.set(candidate.key, use);
    }
  }
  const named = [...counts].filter(([key, use]) => canName(key, use));
  const numbers = new Map(named.map(([key], number) => [key, number]));
  return {
    keys: named.map(([key]) => key),
    holders: Int32Array.from(named, ([, { papers }]) => papers),
    ofPaper: papers.map((candidates) =>
      Int32Array.from([...candidates.keys()].flatMap((key) => numbers.get(key) ?? [])),
    ),
  };
}

/** In how many papers a phrase is, stands alone, and is a main subject. */
interface PhraseUse {
  papers: number;
  whole: number;
  subject: number;
}

/** Phrases of general words alone can name a topic where papers are about them: "influence function". */
function canName(key: string, { papers, whole, subject }: PhraseUse): boolean {
  if (papers < 2 || whole < LEAST_WHOLE * papers || stockPhrases.has(key) || hasDebris(key)) return false;
  const words = key.split(' ');
  if (!words.every((word) => stockWords.has(word))) return true;
  return subject >= FEWEST_SUBJECTS && !words.every((word) => neutralWords.has(word));
}
