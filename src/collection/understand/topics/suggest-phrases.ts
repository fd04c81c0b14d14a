import { compareText } from '../../language/compare-text.ts';
import { MOST_CHARACTERS } from '../../settings/settings-text.ts';
import { STRENGTH_WEIGHTS, type TopicPhrase } from '../../settings/topic-phrases.ts';
import { hasDebris } from '../discover/naming/unnamed-words.ts';
import type { Candidates } from '../keyphrases/phrase-candidates.ts';
import { buildPhraseCollection, type PhraseCollection } from '../keyphrases/phrase-collection.ts';
import type { StudiedText } from '../paper-text.ts';

const MOST_PHRASES = 30;
const MOST_COMPARED = 300;
/** In characters: half of what a topics file takes. */
const LONGEST_PHRASE = MOST_CHARACTERS.phrase / 2;
/** A phrase is a sign of a topic where its share of the topic's papers is so many times that of the others. */
const LEAST_LIFT = Math.E;
/** The factor for a single word, which says less than a phrase. */
const SINGLE_WORD = 0.8;
/** In papers: what fewer have may be the jargon of one of them. A single word of a title needs no more than a phrase. */
const FEWEST_HOLDERS = { phrase: 2, word: 3 } as const;
/** What a paper adds to the worth of a phrase for each phrase that it has already. */
const FURTHER_PHRASE = 0.5;
/** The least share of the papers with a phrase that are of its topic; below it the phrase is a weak one. */
const LEAST_SHARES = { strong: 0.8, plain: 0.5 } as const;

/** A phrase of a group of papers. */
interface Sign {
  readonly key: string;
  /** The papers of the group that have it. */
  readonly papers: readonly number[];
  /** The share of all papers with the phrase that are of the group. */
  readonly share: number;
  readonly keyness: number;
}

/**
 * Phrases by which papers can be placed in given groups, for each group at most thirty, the most telling first.
 * `groups` has for each paper the number of its group, below `count`, or null; `candidates` are the phrases of each
 * paper. Phrases count by log-likelihood ratio (Dunning, "Accurate methods for the statistics of surprise and
 * coincidence", Computational Linguistics 1993), less for papers that have a chosen phrase already, so that each paper
 * gets one; they are strong, plain or weak by the share of their papers that is of the group.
 */
export function suggestPhrases(
  papers: readonly StudiedText[],
  candidates: readonly Candidates[],
  groups: readonly (number | null)[],
  count: number,
): TopicPhrase[][] {
  const collection = buildPhraseCollection(papers, candidates, []);
  return Array.from({ length: count }, (_, group) => {
    const own = groups.flatMap((of, paper) => (of === group ? [paper] : []));
    return chooseSigns(findSigns(own, candidates, collection)).map(({ key, papers: [first], share }) => ({
      phrase: collection.write(collection.readTerm(candidates[first!]!.get(key)!)!),
      weight: STRENGTH_WEIGHTS[strengthOf(share)],
    }));
  });
}

function findSigns(
  own: readonly number[],
  candidates: readonly Candidates[],
  collection: PhraseCollection,
): Sign[] {
  const signs: Sign[] = [];
  for (const [key, papers] of holdersOf(own, candidates, collection)) {
    const holders = collection.sayers(key);
    if (!isSign(papers.length, holders, own.length, candidates.length)) continue;
    const isWord = !key.includes(' ');
    const isNamed = papers.some((paper) => candidates[paper]!.get(key)!.isInTitle);
    if (papers.length < (isWord && !isNamed ? FEWEST_HOLDERS.word : FEWEST_HOLDERS.phrase)) continue;
    const likelihood = logLikelihood(papers.length, holders, own.length, candidates.length);
    const keyness = Math.sqrt(likelihood) * (isWord ? SINGLE_WORD : 1);
    signs.push({ key, papers, share: papers.length / holders, keyness });
  }
  return signs.sort((a, b) => b.keyness - a.keyness || compareText(a.key, b.key)).slice(0, MOST_COMPARED);
}

/** The papers of a group with each term. */
function holdersOf(
  own: readonly number[],
  candidates: readonly Candidates[],
  { readTerm }: PhraseCollection,
): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  for (const paper of own) {
    for (const candidate of candidates[paper]!.values()) {
      const known = holders.get(candidate.key);
      if (known !== undefined) known.push(paper);
      else if (readTerm(candidate) && isSound(candidate.key)) holders.set(candidate.key, [paper]);
    }
  }
  return holders;
}

const isSound = (key: string): boolean => key.length <= LONGEST_PHRASE && !hasDebris(key);

/** Whether a phrase of `holders` papers is clearly more common among the papers of a group; shares are shrunk. */
function isSign(here: number, holders: number, size: number, all: number): boolean {
  const inside = (here + 0.5) / (size + 1);
  const outside = (holders - here + 0.5) / (all - size + 1);
  return inside >= LEAST_LIFT * outside;
}

function logLikelihood(here: number, holders: number, size: number, all: number): number {
  const term = (observed: number, row: number, column: number) =>
    observed === 0 ? 0 : observed * Math.log((observed * all) / (row * column));
  const others = all - size;
  const without = all - holders;
  const sum =
    term(here, holders, size) +
    term(holders - here, holders, others) +
    term(size - here, without, size) +
    term(others - holders + here, without, others);
  return 2 * Math.max(0, sum);
}

function chooseSigns(signs: readonly Sign[]): Sign[] {
  const had = new Map<number, number>();
  const worth = ({ keyness, papers }: Sign) =>
    (keyness * papers.reduce((sum, paper) => sum + FURTHER_PHRASE ** (had.get(paper) ?? 0), 0)) /
    papers.length;
  const left = new Set(signs);
  const chosen: Sign[] = [];
  while (left.size > 0 && chosen.length < MOST_PHRASES) {
    const best = bestOf(left, worth);
    left.delete(best);
    chosen.push(best);
    for (const paper of best.papers) had.set(paper, (had.get(paper) ?? 0) + 1);
  }
  return chosen;
}

/** The first of those with the highest worth. */
function bestOf(signs: Iterable<Sign>, worth: (sign: Sign) => number): Sign {
  const [best] = [...signs].map((sign) => ({ sign, worth: worth(sign) })).sort((a, b) => b.worth - a.worth);
  return best!.sign;
}

function strengthOf(share: number): keyof typeof STRENGTH_WEIGHTS {
  if (share >= LEAST_SHARES.strong) return 'strong';
  return share >= LEAST_SHARES.plain ? 'plain' : 'weak';
}
