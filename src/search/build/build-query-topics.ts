import { compareText } from '../../collection/language/compare-text.ts';
import { singularOf } from '../../collection/language/words/singular.ts';
import type { Paper } from '../../collection/paper.ts';
import { type Topic, UNSORTED } from '../../collection/topic.ts';
import type { TopicPhrases } from '../columns.ts';
import { findWords, type Word } from '../query/words.ts';
import { buildWordReader } from './word-reader.ts';

const MOST_PHRASES = 24;
/** A phrase indicates a topic when at least this share of the papers with the phrase are in the topic. */
const LEAST_SHARE = 0.2;
/** The minimum share counted for the name of a topic and its parts, and for a word that no other name has. */
const LEAST_SHARE_OF_NAME = 0.5;
const LEAST_SHARE_OF_NAME_WORD = 0.3;

/** A text whose compounds are split. */
const withoutHyphens = (text: string) => text.replace(/[-\u2010\u2011]/gu, ' ');

/** The searchable parts of words, singular and distinct. */
const partsOf = (words: readonly Word[]) => [...new Set(words.flatMap(({ parts }) => parts).map(singularOf))];

/** The searchable words of a text, singular and distinct, with compounds split. */
const wordsOf = (text: string) => partsOf(findWords(withoutHyphens(text)));

/** The indices of the papers with each of some words. */
function placesByWord(wanted: Iterable<string>, papers: readonly Paper[]): Map<string, Set<number>> {
  const places = new Map(Array.from(wanted, (word) => [word, [] as number[]]));
  const readWords = buildWordReader((word) =>
    partsOf([word])
      .map((part) => places.get(part))
      .filter((having) => having !== undefined),
  );
  for (const [place, { title, abstract }] of papers.entries()) {
    for (const text of [title, abstract ?? '']) {
      readWords(withoutHyphens(text), (found) => {
        for (const having of found) if (having.at(-1) !== place) having.push(place);
      });
    }
  }
  return new Map(Array.from(places, ([word, having]) => [word, new Set(having)]));
}

/** The reasons for which papers were placed in each topic, by its slug. */
function reasonsByTopic(papers: readonly Paper[]): Map<string, Set<string>> {
  const reasons = new Map<string, Set<string>>();
  for (const { topicReasons } of papers) {
    for (const [slug, given] of Object.entries(topicReasons)) {
      const known = reasons.get(slug) ?? new Set();
      for (const reason of given) known.add(reason);
      reasons.set(slug, known);
    }
  }
  return reasons;
}

/** The name of a topic, its parts, and its words that no other name has, with the least share of each. */
function phrasesOfName({ name }: Topic, topics: readonly Topic[]): Map<string, number> {
  const others = new Set(
    topics.filter((other) => other.name !== name).flatMap((other) => wordsOf(other.name)),
  );
  const own = wordsOf(name).filter((word) => !others.has(word));
  const listed = [name, ...name.split(/[,;:/]|\band\b/u)].map((part) => wordsOf(part).join(' '));
  return new Map([
    ...own.map((word) => [word, LEAST_SHARE_OF_NAME_WORD] as const),
    ...listed.map((part) => [part, LEAST_SHARE_OF_NAME] as const),
  ]);
}

/** Combines the share of a phrase's papers that are in the topic and their number. */
const worth = ({ share, own }: { share: number; own: number }) => share * Math.sqrt(own + 1);

/**
 * Phrases that tell which topics a query is about: names of topics and phrases by which papers were assigned
 * to them, if enough of the papers with a phrase are in the topic (`LEAST_SHARE`).
 */
export function topicPhrasesOf(papers: readonly Paper[], topics: readonly Topic[]): TopicPhrases {
  const reasons = reasonsByTopic(papers);
  const sorted = topics
    .filter(({ slug }) => slug !== UNSORTED)
    .map((topic) => {
      const named = phrasesOfName(topic, topics);
      const given = Array.from(reasons.get(topic.slug) ?? [], (reason) => wordsOf(reason).join(' '));
      const phrases = new Set([...named.keys(), ...given].filter((phrase) => phrase !== ''));
      return { topic, named, phrases };
    });
  const words = sorted.flatMap(({ phrases }) => [...phrases].flatMap((phrase) => phrase.split(' ')));
  const places = placesByWord(words, papers);
  const having = (phrase: string) =>
    phrase
      .split(' ')
      .map((word) => places.get(word)!)
      .reduce((common, next) => common.intersection(next));
  const phrasesOf = ({ topic, named, phrases }: (typeof sorted)[number]) => {
    const listed = new Set(topic.papers);
    const weighed = [...phrases].map((phrase) => {
      const users = [...having(phrase)];
      const own = users.filter((place) => listed.has(papers[place]!.id)).length;
      const share = own / (users.length + 1);
      const isNamed = Number(named.has(phrase));
      return { phrase, isNamed, own, share: Math.max(share, named.get(phrase) ?? 0) };
    });
    return weighed
      .filter(({ share }) => share >= LEAST_SHARE)
      .sort((a, b) => b.isNamed - a.isNamed || worth(b) - worth(a) || compareText(a.phrase, b.phrase))
      .slice(0, MOST_PHRASES)
      .map(({ phrase, share }) => [phrase, Math.round(share * 10)] as const);
  };
  return Object.fromEntries(sorted.map((found) => [found.topic.slug, Object.fromEntries(phrasesOf(found))]));
}
