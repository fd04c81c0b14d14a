import { compareText } from '../../language/compare-text.ts';
import { phraseKey } from '../../language/phrases.ts';
import type { Acronym } from '../../paper.ts';
import type { TopicSettings } from '../../topic.ts';
import type { PaperReading } from '../corpus.ts';
import { type Candidate, type Candidates, isSubject, readCandidates } from './phrase-candidates.ts';
import { buildPhraseCollection, type PhraseCollection } from './phrase-collection.ts';
import { areAlike } from './phrase-roots.ts';

const MOST_PHRASES = 8;
const FEWEST_PHRASES = 4;
/** Beyond the fewest, a phrase that weighs less than this share of the heaviest one is left out. */
const LEAST_SHARE = 0.28;
/** What counts a phrase that only its paper's title or gist says, and only once: it may be a turn of speech. */
const SINGLE_MENTION = 0.45;
/** A single word says less than its frequency suggests, and little where many papers say it. */
const SINGLE_WORD = 0.6;
const COMMON_SHARE = 0.05;
/** What counts a phrase that leads to other papers, and one that a topic is known by. */
const SHARED = 1.5;
const OF_TOPIC = 1.3;

/** What the phrases of a paper are read from: its text, its gist, and what its acronyms stand for. */
export interface PhraseSource {
  readonly paper: PaperReading;
  readonly gist: string;
  readonly acronyms: readonly Acronym[];
}

/** What was found in the papers, parallel to them. */
export interface Phrases {
  readonly keyphrases: readonly string[][];
  /** By paper the phrases that others say too, by their keys. */
  readonly common: readonly ReadonlyMap<string, CommonPhrase>[];
  /** Takes the capital of a title or of the beginning of a sentence from a word. */
  readonly writeWord: (word: string) => string;
}

/** A phrase of several papers: how one of them writes it, and how much it tells of that paper. */
export interface CommonPhrase {
  readonly written: string;
  /** The key of the acronym that the paper uses for it; empty where there is none. */
  readonly short: string;
  readonly weight: number;
}

/** Weaker phrases speak for a topic only in company. */
const isTelling = ({ weight }: { readonly weight: number }) => weight >= 1;

/**
 * Reads the phrases of all papers. Those by which a curator knows one of the topics count more. The order of papers
 * has no influence.
 */
export function findKeyphrases(
  sources: readonly PhraseSource[],
  topics: readonly Pick<TopicSettings, 'phrases'>[] = [],
): Phrases {
  const candidates = sources.map(({ paper, gist }) => readCandidates(paper, gist));
  const collection = buildPhraseCollection(
    sources.map(({ paper }) => paper),
    candidates,
    topics.flatMap(({ phrases }) => phrases.filter(isTelling).map(({ phrase }) => phrase)),
  );
  return {
    keyphrases: candidates.map((own, i) => chooseKeyphrases(own, collection, sources[i]!.acronyms)),
    writeWord: collection.writeWord,
    common: candidates.map((own, i) => commonPhrases(own, collection, sources[i]!.acronyms)),
  };
}

function commonPhrases(
  candidates: Candidates,
  collection: PhraseCollection,
  acronyms: readonly Acronym[],
): Map<string, CommonPhrase> {
  const shorts = new Map(acronyms.map(({ short, long }) => [phraseKey(long), phraseKey(short)]));
  const common = new Map<string, CommonPhrase>();
  for (const candidate of candidates.values()) {
    const { key, count } = candidate;
    // Of "Mixture-of-Experts" and "self-attention" every part counts as a word.
    const words = key.split(' ').length;
    if (words < 2 || collection.sayers(key) < 2 || !collection.isTerm(candidate)) continue;
    const weight = Math.log2(1 + count) * Math.log2(words) * collection.rarity(key);
    common.set(key, { written: collection.write(candidate), short: shorts.get(key) ?? '', weight });
  }
  return common;
}

/**
 * The keyphrases of a paper, the most telling first: up to eight of its candidate phrases. Phrases of the title
 * that the abstract says again come before all others. Weight: C-value (Frantzi, Ananiadou and Mima, "Automatic
 * recognition of multi-word terms", IJDL 2000: mentions less those within longer phrases, times the logarithm of
 * the length), with title and gist counting more, times the root of the logarithm of the inverse share of papers
 * that say it. Part of a longer phrase is a candidate only where it also stands for itself, in any paper. Of
 * phrases that say nearly the same the weightiest is kept.
 */
function chooseKeyphrases(
  candidates: Candidates,
  collection: PhraseCollection,
  acronyms: readonly Acronym[],
): string[] {
  const sound = [...candidates.values()].filter((candidate) => isKeyphrase(candidate, collection));
  const nested = countNested(sound);
  const weighed = sound
    .map((candidate) => ({
      candidate,
      isSubject: isSubject(candidate) && !isOutdone(candidate, sound, collection),
      weight: weigh(candidate, nested.get(candidate.key)!, collection),
    }))
    .sort(
      (a, b) =>
        Number(b.isSubject) - Number(a.isSubject) ||
        b.weight - a.weight ||
        compareText(a.candidate.key, b.candidate.key),
    );
  const spellOut = buildSpellingOut(acronyms);
  const least = LEAST_SHARE * weighed.reduce((most, { weight }) => Math.max(most, weight), 0);
  const chosen: { candidate: Candidate; meaning: string }[] = [];
  for (const { candidate, weight, isSubject } of weighed) {
    if (chosen.length === MOST_PHRASES) break;
    if (chosen.length >= FEWEST_PHRASES && !isSubject && weight < least) break;
    const meaning = spellOut(candidate.key);
    if (chosen.every((other) => !areAlike(other.meaning, meaning))) chosen.push({ candidate, meaning });
  }
  return chosen.map(({ candidate }) => collection.write(candidate));
}

/** A longer phrase of the title that others use as well says more: "treatment effect estimation". */
function isOutdone(
  { key }: Candidate,
  candidates: readonly Candidate[],
  collection: PhraseCollection,
): boolean {
  return candidates.some(
    (other) =>
      other.isInTitle &&
      other.said > 1 &&
      other.key !== key &&
      ` ${other.key} `.includes(` ${key} `) &&
      collection.sayers(other.key) > 1,
  );
}

function isKeyphrase(candidate: Candidate, collection: PhraseCollection): boolean {
  const { key, words, said, whole, isInTitle, isInGist, isLoose } = candidate;
  if (!collection.isTerm(candidate)) return false;
  const sayers = collection.sayers(key);
  if (words > 1) return sayers > 1 || said > 1 || isInTitle || (isInGist && !isLoose);
  if (whole < 2 || said < 2 || !(isInTitle || collection.isOfTopic(key))) return false;
  // A name that no other paper uses is the paper's own, and leads nowhere.
  const isOwnName = sayers === 1 && /^.+\p{Lu}/u.test(candidate.written);
  return !isOwnName && sayers <= Math.max(2, collection.papers * COMMON_SHARE);
}

/** Writes the acronyms of a key in full, so that "OOD data" is seen to be "out-of-distribution data". */
function buildSpellingOut(acronyms: readonly Acronym[]): (key: string) => string {
  if (acronyms.length === 0) return (key) => key;
  const long = new Map(acronyms.map(({ short, long }) => [phraseKey(short), phraseKey(long)]));
  return (key) =>
    key
      .split(' ')
      .map((word) => long.get(word) ?? word)
      .join(' ');
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

function weigh(
  { key, words, count, said, whole }: Candidate,
  nested: Nesting,
  collection: PhraseCollection,
): number {
  const own = nested.count === 0 ? count : count - nested.mentions / nested.count;
  const sayers = collection.sayers(key);
  const trust = sayers > 1 ? SHARED : said > 1 ? 1 : SINGLE_MENTION;
  const company = trust * (collection.isOfTopic(key) ? OF_TOPIC : 1) * (words === 1 ? SINGLE_WORD : 1);
  return Math.max(own, whole) * Math.log2(1 + words) * Math.sqrt(collection.rarity(key)) * company;
}
