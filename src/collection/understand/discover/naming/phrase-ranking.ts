import { compareText } from '../../../language/compare-text.ts';
import type { PhraseTable } from './phrase-table.ts';

/** A phrase of a topic: its number in the table, and how many of the topic's papers have it. */
export interface RankedPhrase {
  readonly number: number;
  readonly held: number;
  readonly score: number;
}

/** The exponent of a phrase's share of the topic's papers: common phrases first, but not only the most common. */
const COVERAGE_POWER = 0.7;
/** The factors for phrases of one, two and more words: a single word says little about a topic. */
const LENGTH_FACTORS = [0.6, 1.2, 1.2];
/** A longer phrase with this share of the papers of a shorter one takes its place. */
const REPLACED = 0.75;
const MOST_COMPARED = 200;

/** Papers among which a group stands: how many they are, and in how many of them each phrase of the table is. */
export interface Surroundings {
  readonly papers: number;
  readonly holders: Int32Array;
}

/**
 * The phrases of a group of papers that many of them and few of the others have, the best first, at most 200. Score:
 * the share of the papers with the phrase to the power of .7, times the logarithm of its odds here over those among
 * the other papers of the `surroundings` (its area, and the whole collection; the mean of both), times a factor for
 * its length. All odds are shrunk, so that two papers prove nothing.
 */
export function rankPhrases(
  table: PhraseTable,
  group: readonly number[],
  surroundings: readonly Surroundings[],
): RankedPhrase[] {
  const held = countHolders(table, group);
  const least = fewestHolders(group.length);
  const ranked: RankedPhrase[] = [];
  held.forEach((count, number) => {
    if (count < least) return;
    const here = (count + 0.5) / (group.length + 2);
    const leads = surroundings.map(({ papers, holders }) => {
      const there = (holders[number]! - count + 1) / (papers - group.length + 4);
      return Math.log(here / there);
    });
    if (leads.some((lead) => lead <= 0)) return;
    const lead = leads.reduce((sum, one) => sum + one, 0) / leads.length;
    const words = table.keys[number]!.split(' ').length;
    const factor = LENGTH_FACTORS[Math.min(words, LENGTH_FACTORS.length) - 1]!;
    ranked.push({ number, held: count, score: (count / group.length) ** COVERAGE_POWER * lead * factor });
  });
  ranked.sort((a, b) => b.score - a.score || compareText(table.keys[a.number]!, table.keys[b.number]!));
  return withoutParts(table, ranked.slice(0, MOST_COMPARED));
}

/** In how many of these papers each phrase of the table is. */
export function countHolders({ keys, ofPaper }: PhraseTable, papers: readonly number[]): Int32Array {
  const held = new Int32Array(keys.length);
  for (const paper of papers) for (const number of ofPaper[paper]!) held[number]! += 1;
  return held;
}

/** In papers: what fewer of a topic's papers have may be the jargon of one of them. */
function fewestHolders(papers: number): number {
  return Math.max(papers < 20 ? 2 : 3, 0.35 * usualSpread(papers));
}

/** In papers: so many share a theme of a topic; in a larger topic it is a smaller part of them. */
const usualSpread = (papers: number): number => Math.min(0.2 * papers, Math.sqrt(papers));

function withoutParts({ keys }: PhraseTable, ranked: readonly RankedPhrase[]): RankedPhrase[] {
  const contains = (longer: RankedPhrase, { number }: RankedPhrase) =>
    longer.number !== number && ` ${keys[longer.number]} `.includes(` ${keys[number]} `);
  return ranked.filter(
    (phrase) => !ranked.some((other) => other.held >= REPLACED * phrase.held && contains(other, phrase)),
  );
}
