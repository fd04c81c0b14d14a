import { phraseKey } from '../../../language/phrases.ts';
import type { PaperReading } from '../../corpus.ts';

/** In papers: what fewer introduce may have another meaning elsewhere. */
const FEWEST_INTRODUCTIONS = 2;

/**
 * Writes out the acronyms in the key of a phrase as the papers introduce them, so that "RL algorithm" is seen to be
 * about reinforcement learning; of several meanings the most common one counts.
 */
export function buildLongForms(papers: readonly PaperReading[]): (key: string) => string {
  const counts = new Map<string, Map<string, number>>();
  for (const { short, long } of papers.flatMap(({ introduced }) => introduced)) {
    const key = phraseKey(short);
    if (key.includes(' ')) continue;
    const known = counts.get(key) ?? new Map<string, number>();
    const meaning = phraseKey(long);
    known.set(meaning, (known.get(meaning) ?? 0) + 1);
    counts.set(key, known);
  }
  const longForms = new Map<string, string>();
  for (const [short, meanings] of counts) {
    const [[long, count]] = [...meanings].sort((a, b) => b[1] - a[1]) as [[string, number]];
    if (count >= FEWEST_INTRODUCTIONS && long !== '') longForms.set(short, long);
  }
  return (key) =>
    key
      .split(' ')
      .map((word) => longForms.get(word) ?? word)
      .join(' ');
}
