import { compareText } from '../../language/compare-text.ts';
import { phraseKey } from '../../language/phrases.ts';
import type { Acronym } from '../../paper.ts';
import type { TopicSettings } from '../../topic.ts';
import type { PaperReading } from '../corpus.ts';
import { type Candidates, isSubject } from './phrase-candidates.ts';
import { buildPhraseCollection, type PhraseCollection, type Term } from './phrase-collection.ts';
import { haveAlikeRoots, rootsOf } from './phrase-roots.ts';

const MOST_PHRASES = 12;
const MOST_SHOWN = 8;
const FEWEST_SHOWN = 3;
/** In mentions: beyond the first few, a phrase with less evidence is not shown. */
const LEAST_EVIDENCE = 1.5;
/** The factor for a phrase that occurs only once, and not in the title: it may be a turn of speech. */
const SINGLE_MENTION = 0.5;
/** The factors for a single word, which says less than a phrase, and for a single word of many papers. */
const SINGLE_WORD = 0.6;
const COMMON_SHARE = 0.05;
/** The factors for a phrase that other papers use as well, for one of a topic, and for a subject of the paper. */
const SHARED = 1.5;
const OF_TOPIC = 1.3;
const SUBJECT = 1.5;

/** The sources of a paper's phrases: its text, its candidates and its acronyms with their long forms. */
export interface PhraseSource {
  readonly paper: PaperReading;
  readonly candidates: Candidates;
  readonly acronyms: readonly Acronym[];
}

/** The results, parallel to the papers. */
export interface Phrases {
  readonly keyphrases: readonly RankedPhrases[];
  /** For each paper the phrases that other papers use too, by their keys. */
  readonly common: readonly ReadonlyMap<string, CommonPhrase>[];
  /** Lower-cases a word whose capital is only due to a title or the start of a sentence. */
  readonly writeWord: (word: string) => string;
}

/** The phrases of a paper, the most important first, and how many of them are worth showing. */
export interface RankedPhrases {
  readonly phrases: string[];
  readonly shown: number;
}

/** A phrase of several papers: its spelling in one of them, and its weight there. */
export interface CommonPhrase {
  readonly written: string;
  /** The key of the paper's acronym for it; empty where there is none. */
  readonly short: string;
  readonly weight: number;
}

/** Phrases of a lower weight indicate a topic only together with others. */
const isTelling = ({ weight }: { readonly weight: number }) => weight >= 1;

/** Finds the phrases of all papers, in any order. Phrases of a topic's settings get a higher weight. */
export function findKeyphrases(
  sources: readonly PhraseSource[],
  topics: readonly Pick<TopicSettings, 'phrases'>[] = [],
): Phrases {
  const candidates = sources.map((source) => source.candidates);
  const collection = buildPhraseCollection(
    sources.map(({ paper }) => paper),
    candidates,
    topics.flatMap(({ phrases }) => phrases.filter(isTelling).map(({ phrase }) => phrase)),
  );
  const keyphrases: RankedPhrases[] = [];
  const common: ReadonlyMap<string, CommonPhrase>[] = [];
  for (const { candidates: own, acronyms } of sources) {
    const terms = readTerms(own, collection);
    keyphrases.push(chooseKeyphrases(terms, collection, acronyms));
    common.push(commonPhrases(terms, collection, acronyms));
  }
  return { keyphrases, common, writeWord: collection.writeWord };
}

function readTerms(candidates: Candidates, { readTerm }: PhraseCollection): Term[] {
  const terms: Term[] = [];
  for (const candidate of candidates.values()) {
    const term = readTerm(candidate);
    if (term !== undefined) terms.push(term);
  }
  return terms;
}

function commonPhrases(
  terms: readonly Term[],
  collection: PhraseCollection,
  acronyms: readonly Acronym[],
): Map<string, CommonPhrase> {
  const shorts = new Map(acronyms.map(({ short, long }) => [phraseKey(long), phraseKey(short)]));
  const common = new Map<string, CommonPhrase>();
  for (const term of terms) {
    const { key, count } = term.candidate;
    if (term.known.sayers < 2 || !key.includes(' ')) continue;
    // Every part of a hyphenated word such as "Mixture-of-Experts" or "self-attention" counts as a word.
    const words = key.split(' ').length;
    const weight = Math.log2(1 + count) * Math.log2(words) * collection.rarity(term.known);
    common.set(key, { written: collection.write(term), short: shorts.get(key) ?? '', weight });
  }
  return common;
}

/**
 * The keyphrases of a paper, the most important first: up to twelve of its candidate phrases. Weight: C-value
 * (Frantzi, Ananiadou and Mima, "Automatic recognition of multi-word terms", IJDL 2000: mentions minus those
 * within longer phrases, times the logarithm of the length), times the square root of the inverse document
 * frequency's logarithm; mentions in title and gist count more, and so do those of phrases of the title that the
 * abstract repeats, of a topic, and of several papers. Part of a longer phrase is a candidate only if some
 * paper uses it on its own. Of nearly equal phrases the one with the highest weight is kept.
 */
function chooseKeyphrases(
  terms: readonly Term[],
  collection: PhraseCollection,
  acronyms: readonly Acronym[],
): RankedPhrases {
  const sound = terms.filter((term) => isKeyphrase(term, collection));
  const nested = countNested(sound);
  const weighed = sound
    .map((term) => {
      const { key, words } = term.candidate;
      const isMain = isSubject(term.candidate) && !isOutdone(key, sound);
      const evidence = evidenceFor(term, nested.get(key)!) * (isMain ? SUBJECT : 1);
      const weight = evidence * Math.log2(1 + words) * Math.sqrt(collection.rarity(term.known));
      return { term, evidence, weight };
    })
    .sort((a, b) => b.weight - a.weight || compareText(a.term.candidate.key, b.term.candidate.key));
  const spellOut = buildSpellingOut(acronyms);
  const chosen: { term: Term; evidence: number; roots: ReadonlySet<string> }[] = [];
  for (const { term, evidence } of weighed) {
    if (chosen.length === MOST_PHRASES) break;
    const roots = rootsOf(spellOut(term.candidate.key));
    if (chosen.every((other) => !haveAlikeRoots(other.roots, roots))) chosen.push({ term, evidence, roots });
  }
  return {
    phrases: chosen.map(({ term }) => collection.write(term)),
    shown: countShown(chosen.map(({ evidence }) => evidence)),
  };
}

/** How many phrases with this evidence, in the order of their weights, are shown. */
function countShown(evidence: readonly number[]): number {
  const weak = evidence.findIndex((mentions, i) => i >= FEWEST_SHOWN && mentions < LEAST_EVIDENCE);
  return Math.min(MOST_SHOWN, weak < 0 ? evidence.length : weak);
}

/** Whether a longer phrase of the title that others use is more specific: "treatment effect estimation". */
function isOutdone(key: string, terms: readonly Term[]): boolean {
  return terms.some(
    ({ candidate: other, known }) =>
      other.isInTitle &&
      other.said > 1 &&
      known.sayers > 1 &&
      other.key !== key &&
      ` ${other.key} `.includes(` ${key} `),
  );
}

function isKeyphrase({ candidate, known }: Term, { papers }: PhraseCollection): boolean {
  const { words, said, whole, isInTitle, written } = candidate;
  if (words > 1) return true;
  if (whole < 2 || said < 2 || !(isInTitle || known.isOfTopic)) return false;
  // A name that no other paper uses is the paper's own.
  const isOwnName = known.sayers === 1 && /^.+\p{Lu}/u.test(written);
  return !isOwnName && known.sayers <= Math.max(2, papers * COMMON_SHARE);
}

/** Expands the acronyms in a key, so that "OOD data" is recognised as "out-of-distribution data". */
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

/** For each term the longer terms that contain it: their number, and their mentions. */
function countNested(terms: readonly Term[]): Map<string, Nesting> {
  const nested = new Map(terms.map(({ candidate: { key } }) => [key, { count: 0, mentions: 0 }]));
  for (const { candidate } of terms) {
    const words = candidate.key.split(' ');
    for (let from = 0; from < words.length; from++) {
      let part = '';
      for (let to = from + 1; to <= words.length; to++) {
        part = to === from + 1 ? words[from]! : `${part} ${words[to - 1]!}`;
        const inside = to - from < words.length ? nested.get(part) : undefined;
        if (!inside) continue;
        inside.count++;
        inside.mentions += candidate.count;
      }
    }
  }
  return nested;
}

/** The mentions of a phrase that stand for itself, weighted by where they are and what else speaks for it. */
function evidenceFor({ candidate, known }: Term, nested: Nesting): number {
  const { words, count, said, whole, isInTitle } = candidate;
  const own = nested.count === 0 ? count : count - nested.mentions / nested.count;
  const trust = (said > 1 || isInTitle ? 1 : SINGLE_MENTION) * (known.sayers > 1 ? SHARED : 1);
  return Math.max(own, whole) * trust * (known.isOfTopic ? OF_TOPIC : 1) * (words === 1 ? SINGLE_WORD : 1);
}
