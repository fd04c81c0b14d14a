import type { PaperText } from './paper-text.ts';
import { buildCandidateReader, type Candidate, type Candidates, countHolders } from './phrase-candidates.ts';

const MOST_PHRASES = 8;
const FEWEST_PHRASES = 4;
/** Beyond the fewest, a phrase that weighs less than this share of the first one is left out. */
const LEAST_SHARE = 0.28;
/** What counts a phrase that is said once in the whole collection: it may be a turn of speech. */
const SINGLE_MENTION = 0.45;
/** A single word says less than its frequency suggests, and little where many papers say it. */
const SINGLE_WORD = 0.6;
const COMMON_SHARE = 0.05;

/** In how many papers each phrase stands for itself, and how many papers there are. */
interface PhraseHolders {
  readonly holders: ReadonlyMap<string, number>;
  readonly papers: number;
}

/** What was found in the papers, parallel to them. */
export interface Phrases {
  readonly keyphrases: readonly string[][];
  /** By paper the phrases that others say too: from their keys to the way this paper writes them. */
  readonly common: readonly ReadonlyMap<string, string>[];
}

/** Reads the phrases of all papers; `gists` stand parallel to them. The order of papers has no influence. */
export function findKeyphrases(papers: readonly PaperText[], gists: readonly string[]): Phrases {
  const read = buildCandidateReader();
  const candidates = papers.map((paper, i) => read(paper, gists[i]!));
  const collection = { holders: countHolders(candidates), papers: papers.length };
  return {
    keyphrases: candidates.map((own) => chooseKeyphrases(own, collection)),
    common: candidates.map((own) => commonPhrases(own, collection)),
  };
}

function commonPhrases(candidates: Candidates, collection: PhraseHolders): Map<string, string> {
  const common = new Map<string, string>();
  for (const { key, words, whole, forms } of candidates.values()) {
    if (words > 1 && whole > 0 && collection.holders.get(key)! > 1) common.set(key, forms.of(key));
  }
  return common;
}

/**
 * The keyphrases of a paper, the most telling first: up to eight of its candidate phrases, as it writes them
 * most often. Weight: C-value (Frantzi, Ananiadou and Mima, "Automatic recognition of multi-word terms", IJDL
 * 2000: mentions less those within longer phrases, times the logarithm of the length), with title and gist
 * counting more, times the root of the logarithm of the inverse share of papers that say it. Part of a longer
 * phrase is a candidate only where it also stands for itself, in any paper. Of phrases that share most of
 * their words the weightiest is kept.
 */
function chooseKeyphrases(candidates: Candidates, collection: PhraseHolders): string[] {
  const sound = [...candidates.values()].filter((candidate) => isTerm(candidate, collection));
  const nested = countNested(sound);
  const weighed = sound
    .map((candidate) => ({ candidate, weight: weigh(candidate, nested.get(candidate.key)!, collection) }))
    .sort((a, b) => b.weight - a.weight || (a.candidate.key < b.candidate.key ? -1 : 1));
  const chosen: typeof weighed = [];
  for (const entry of weighed) {
    if (chosen.length === MOST_PHRASES) break;
    if (chosen.length >= FEWEST_PHRASES && entry.weight < LEAST_SHARE * chosen[0]!.weight) break;
    if (chosen.every(({ candidate }) => !areAlike(candidate.key, entry.candidate.key))) chosen.push(entry);
  }
  return chosen.map(({ candidate }) => candidate.forms.of(candidate.key));
}

function isTerm({ key, words, said, whole, forms }: Candidate, { holders, papers }: PhraseHolders): boolean {
  const held = holders.get(key) ?? 0;
  if (held === 0) return false;
  if (words > 1) return true;
  if (whole < 2 || said < 2) return false;
  // A name that no other paper uses is the paper's own, and leads nowhere.
  const isOwnName = held === 1 && /^.+\p{Lu}/u.test(forms.of(key));
  return !isOwnName && held <= Math.max(2, papers * COMMON_SHARE);
}

interface Nesting {
  count: number;
  mentions: number;
}

/** For each candidate the longer ones that hold it: how many, and how often they are said. */
function countNested(candidates: readonly Candidate[]): Map<string, Nesting> {
  const nested = new Map(candidates.map(({ key }) => [key, { count: 0, mentions: 0 }]));
  for (const { key, count } of candidates) {
    const words = key.split(' ');
    for (let from = 0; from < words.length; from++) {
      for (let to = from + 1; to <= words.length; to++) {
        const inside = to - from < words.length ? nested.get(words.slice(from, to).join(' ')) : undefined;
        if (!inside) continue;
        inside.count++;
        inside.mentions += count;
      }
    }
  }
  return nested;
}

function weigh({ key, words, count, said, whole }: Candidate, nested: Nesting, collection: PhraseHolders) {
  const own = nested.count === 0 ? count : count - nested.mentions / nested.count;
  const held = collection.holders.get(key) ?? 1;
  const rarity = Math.sqrt(Math.log(1 + collection.papers / held));
  const trust = said > 1 || held > 1 ? 1 : SINGLE_MENTION;
  return Math.max(own, whole) * Math.log2(1 + words) * rarity * trust * (words === 1 ? SINGLE_WORD : 1);
}

/** Tells whether two phrase keys say nearly the same: one holds the other, or half of all their words are common. */
export function areAlike(a: string, b: string): boolean {
  const first = new Set(a.split(' '));
  const second = new Set(b.split(' '));
  const common = first.intersection(second).size;
  return common === Math.min(first.size, second.size) || common / (first.size + second.size - common) >= 0.5;
}
