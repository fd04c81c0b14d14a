import { compareText } from '../../collection/language/compare-text.ts';
import { singularOf } from '../../collection/language/words/singular.ts';
import type { Paper } from '../../collection/paper.ts';
import { type Topic, UNSORTED } from '../../collection/topic.ts';
import { findWords } from '../query/words.ts';
import type { TopicPhrases } from '../topic-phrases.ts';

const MOST_PHRASES = 24;
/** A phrase speaks for a topic when this share of the papers that have it are the topic's. */
const LEAST_SHARE = 0.2;
/** What the name of a topic lists speaks for it, however common its words are; less so a word that no other name has. */
const LEAST_SHARE_OF_NAME = 0.5;
const LEAST_SHARE_OF_NAME_WORD = 0.3;

/** The words of a text as the search takes them, in the singular, each once; the parts of compounds are words. */
function wordsOf(text: string): string[] {
  const words = findWords(text.replace(/[-\u2010\u2011]/gu, ' '));
  return [...new Set(words.flatMap(({ parts }) => parts).map(singularOf))];
}

/** The papers that have a word, by their places. */
function placesByWord(papers: readonly Paper[]): Map<string, Set<number>> {
  const places = new Map<string, Set<number>>();
  for (const [place, { title, abstract }] of papers.entries()) {
    for (const word of wordsOf(`${title}\n${abstract}`)) {
      places.set(word, (places.get(word) ?? new Set()).add(place));
    }
  }
  return places;
}

/** The name of a topic, what it lists, and the words of it that no other name has, with the least share of each. */
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

/** A phrase is worth more, the more of its papers are the topic's, and the more papers of the topic have it. */
const worth = ({ share, own }: { share: number; own: number }) => share * Math.sqrt(own + 1);

/**
 * Phrases that tell of a query which topics it is about: names of topics, and what placed papers in them, as far as
 * those who use it are mostly papers of the topic.
 */
export function topicPhrasesOf(papers: readonly Paper[], topics: readonly Topic[]): TopicPhrases {
  const places = placesByWord(papers);
  const having = (phrase: string) =>
    phrase
      .split(' ')
      .map((word) => places.get(word) ?? new Set<number>())
      .reduce((common, next) => common.intersection(next));
  const phrasesOf = (topic: Topic) => {
    const named = phrasesOfName(topic, topics);
    const reasons = papers.flatMap((paper) => paper.topicReasons[topic.slug] ?? []);
    const phrases = new Set([...named.keys(), ...reasons.map((reason) => wordsOf(reason).join(' '))]);
    phrases.delete('');
    const weighed = [...phrases].map((phrase) => {
      const users = [...having(phrase)];
      const own = users.filter((place) => papers[place]!.topics.includes(topic.slug)).length;
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
  const sorted = topics.filter(({ slug }) => slug !== UNSORTED);
  return Object.fromEntries(sorted.map((topic) => [topic.slug, Object.fromEntries(phrasesOf(topic))]));
}
