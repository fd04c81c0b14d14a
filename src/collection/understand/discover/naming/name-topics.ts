import type { Corpus } from '../../corpus.ts';
import type { Candidates } from '../../keyphrases/phrase-candidates.ts';
import type { TermSpace } from '../../term-space.ts';
import type { FoundTopic, TopicJudge } from '../grouping/find-topics.ts';
import { findCentralTerms } from './central-terms.ts';
import { buildLongForms } from './long-forms.ts';
import type { NameTerm } from './name-terms.ts';
import type { RankedPhrase } from './phrase-ranking.ts';
import { buildPhraseSpelling, type PhraseSpelling } from './phrase-spelling.ts';
import type { PhraseTable } from './phrase-table.ts';
import { buildSubjectTable } from './subjects/subject-table.ts';
import { findTerms, liftOf, type TermSources } from './term-candidates.ts';
import { buildPhraseCovers } from './term-cover.ts';
import { describeTopic } from './topic-descriptions.ts';
import { chooseNames, type TopicName } from './topic-names.ts';
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

/** Names groups of papers, and tells how well they could be named. */
export interface TopicNamer extends TopicJudge {
  /** Names and describes topics by the subjects and the phrases of their papers; all names differ. */
  readonly name: (topics: readonly FoundTopic[]) => NamedTopic[];
  /** Spells a phrase as the papers of a topic do. */
  readonly write: PhraseSpelling;
}

/** The least share of the papers of a group that its field holds, and how many times as many as of the others. */
const FIELD_SHARE = 0.5;
const FIELD_LIFT = 2.2;
const MOST_WORDS = 3;
const MOST_CENTRAL = 40;

/** The area of the topics to be named: its papers, how its name is written within a sentence, and the terms in use. */
interface NamedArea {
  readonly papers: readonly number[];
  readonly written: string;
  readonly taken: readonly string[];
}

/**
 * Builds a namer for groups of the papers of a corpus; `candidates` are their phrases, parallel to them, of which
 * `table` has those that can name a topic, and `space` has their words.
 */
export function buildTopicNamer(
  { papers }: Corpus,
  candidates: readonly Candidates[],
  { table, space }: { readonly table: PhraseTable; readonly space: TermSpace },
): TopicNamer {
  const sources: TermSources = {
    table,
    write: buildPhraseSpelling(papers, candidates),
    subjects: buildSubjectTable(papers),
    covers: buildPhraseCovers(table, space),
    writtenOut: buildLongForms(papers),
  };
  return {
    name: (topics) => nameTopics(topics, null, sources, space),
    write: sources.write,
    namedShares: (groups, area) =>
      chooseNames(findTerms(groups, area, sources), []).map((name) => name?.share ?? 0),
    fieldOf: (group) => findField(group, sources, papers.length),
  };
}

function nameTopics(
  topics: readonly FoundTopic[],
  area: NamedArea | null,
  sources: TermSources,
  space: TermSpace,
): NamedTopic[] {
  const taken = area?.taken ?? [];
  const nameless = findTerms(
    topics.map(({ papers }) => papers),
    area?.papers ?? null,
    sources,
  );
  const regular = topics.flatMap(({ isRest }, place) => (isRest ? [] : [place]));
  const chosen = chooseNames(
    regular.map((place) => nameless[place]!),
    taken,
  );
  const names = topics.map(({ papers, isRest }, place): OwnName => {
    if (isRest && area !== null) return { name: `Other topics in ${area.written}`, terms: [] };
    return chosen[regular.indexOf(place)] ?? nameByWords(papers, space);
  });
  const different = withNumbers(names.map(({ name }) => name));
  const used = [...taken, ...names.flatMap(({ terms }) => terms.map(({ key }) => key))];
  return topics.map(({ papers, parts }, place): NamedTopic => {
    const { terms, phrases } = nameless[place]!;
    const own = names[place]!.terms;
    const written = own.map((term) => term.written).join(' and ') || different[place]!;
    return {
      name: different[place]!,
      description: describeTopic(terms, own),
      papers,
      phrases,
      parts: parts.length === 0 ? [] : nameTopics(parts, { papers, written, taken: used }, sources, space),
    };
  });
}

type OwnName = Pick<TopicName, 'name' | 'terms'>;

/** What there is to say of papers without a phrase: their heaviest words. */
function nameByWords(papers: readonly number[], space: TermSpace): OwnName {
  const words = findCentralTerms(space, papers, MOST_CENTRAL)
    .filter((term) => !hasDebris(space.words(term)) && !stockWords.has(space.words(term)))
    .slice(0, MOST_WORDS)
    .map((term) => space.surface(term));
  return { name: words.join(', ') || 'Topic', terms: [] };
}

function withNumbers(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return names.map((name) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name} ${count}`;
  });
}

function findField(group: readonly number[], { subjects }: TermSources, all: number): number | null {
  const whole = new Set(Array.from({ length: all }, (_, place) => place));
  const shelf = { papers: new Set(group), around: [whole] };
  const fields = subjects.flatMap(({ isField, cover }, number) => {
    if (!isField || cover.size === 0) return [];
    const share = group.reduce((sum, paper) => sum + (cover.get(paper) ?? 0), 0) / group.length;
    return share >= FIELD_SHARE && liftOf(cover, shelf) >= FIELD_LIFT ? [{ number, share }] : [];
  });
  const [first] = fields.sort((a, b) => b.share - a.share);
  return first?.number ?? null;
}
