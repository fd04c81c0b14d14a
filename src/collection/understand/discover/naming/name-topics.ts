import type { TermSpace } from '../../term-space.ts';
import type { FoundTopic } from '../grouping/find-topics.ts';
import { findCentralTerms } from './central-terms.ts';
import {
  countHolders,
  isCommon,
  type RankedPhrase,
  rankPhrases,
  type Surroundings,
} from './phrase-ranking.ts';
import type { PhraseSpelling } from './phrase-spelling.ts';
import type { PhraseTable } from './phrase-table.ts';
import { chooseTerms, nameAndDescribe, type TopicTerm } from './topic-names.ts';
import { hasDebris, stockWords } from './unnamed-words.ts';

/** A found topic with what can be said of it. */
export interface NamedTopic {
  readonly name: string;
  readonly description: string;
  readonly papers: readonly number[];
  /** The phrases that set its papers apart, the best first. */
  readonly phrases: readonly RankedPhrase[];
  readonly parts: readonly NamedTopic[];
}

/** What topics are named from: the phrases of the papers with their spelling, and the words where there are none. */
export interface NameSources {
  readonly table: PhraseTable;
  readonly write: PhraseSpelling;
  readonly space: TermSpace;
}

/** Names are made of the first phrases; the others need no spelling. */
const MOST_READ = 40;

/** Names and describes topics by the phrases of their papers; all names differ. */
export function nameTopics(topics: readonly FoundTopic[], sources: NameSources): NamedTopic[] {
  const { holders, ofPaper } = sources.table;
  return nameSiblings(topics, sources, [{ papers: ofPaper.length, holders }], new Set());
}

function nameSiblings(
  siblings: readonly FoundTopic[],
  sources: NameSources,
  surroundings: readonly Surroundings[],
  taken: Set<string>,
): NamedTopic[] {
  const { table } = sources;
  const ranked = siblings.map(({ papers }) => rankPhrases(table, papers, surroundings));
  const own = withoutShared(ranked);
  // The names of areas are given before those of their topics, which stand in them.
  const named = siblings.map(({ papers, parts }, i) => {
    const names = nameAndDescribe(termsOf(own[i]!, papers, sources), taken);
    taken.add(names.name.toLowerCase());
    return { ...names, papers, phrases: ranked[i]!, parts };
  });
  return named.map((topic) => {
    const area = { papers: topic.papers.length, holders: countHolders(table, topic.papers) };
    return { ...topic, parts: nameSiblings(topic.parts, sources, [area, ...surroundings], taken) };
  });
}

/** Leaves each phrase to the topic that it says most about; a topic without any of its own has all of its phrases. */
function withoutShared(ranked: readonly (readonly RankedPhrase[])[]): RankedPhrase[][] {
  const best = new Map<number, number>();
  for (const { number, score } of ranked.flat()) best.set(number, Math.max(score, best.get(number) ?? 0));
  return ranked.map((phrases) => {
    const own = phrases.filter(({ number, score }) => score === best.get(number));
    return own.length > 0 ? own : [...phrases];
  });
}

function termsOf(
  ranked: readonly RankedPhrase[],
  papers: readonly number[],
  { table, write, space }: NameSources,
): TopicTerm[] {
  const terms = ranked.slice(0, MOST_READ).map(({ number, held, score }) => {
    const key = table.keys[number]!;
    const share = held / papers.length;
    return { key, written: write(key, papers), share, isCommon: isCommon(held, papers.length), score };
  });
  const chosen = chooseTerms(terms.filter(({ written }) => !isOnlyName(written)));
  if (chosen.length > 0) return chosen;
  const words = findCentralTerms(space, papers, MOST_READ)
    .filter((term) => !hasDebris(space.words(term)) && !stockWords.has(space.words(term)))
    .slice(0, 3)
    .map((term) => space.surface(term));
  return (words.length > 0 ? words : ['topic']).map((written) => ({
    key: written,
    written,
    share: 1,
    isCommon: true,
    score: 1,
  }));
}

/** Names of datasets, models and systems, such as "MS-COCO" and "PASCAL VOC", are no subjects. */
function isOnlyName(written: string): boolean {
  return written
    .split(' ')
    .every((word) => /\p{Lu}.*[\p{Lu}\p{N}]|\p{Ll}\p{Lu}|\p{N}.*\p{Lu}{2}/u.test(word));
}
