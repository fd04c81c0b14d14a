import { STRENGTH_WEIGHTS, type TopicPhrase } from '../../../settings/topic-phrases.ts';
import type { RankedPhrase } from './phrase-ranking.ts';
import type { PhraseTable } from './phrase-table.ts';

const MOST_PHRASES = 24;
/** The share of a phrase's papers that are in the topic: above it the phrase is strong, or at least plain. */
const STRONG_SHARE = 0.7;
const PLAIN_SHARE = 0.4;

/**
 * The best phrases of a topic as a topics file has them: strong where nearly all papers with it are in the topic and
 * it has several words, weak where most are not. `write` spells a phrase.
 */
export function buildSignals(
  phrases: readonly RankedPhrase[],
  { keys, holders }: PhraseTable,
  write: (key: string) => string,
): TopicPhrase[] {
  return phrases.slice(0, MOST_PHRASES).map(({ number, held }) => {
    const key = keys[number]!;
    return { phrase: write(key), weight: STRENGTH_WEIGHTS[strengthOf(held / holders[number]!, key)] };
  });
}

function strengthOf(share: number, key: string): keyof typeof STRENGTH_WEIGHTS {
  if (share < PLAIN_SHARE) return 'weak';
  return share >= STRONG_SHARE && key.includes(' ') ? 'strong' : 'plain';
}
