import type { Corpus } from '../../corpus.ts';
import type { Candidates } from '../../keyphrases/phrase-candidates.ts';
import type { TermSpace } from '../../term-space.ts';
import type { FoundTopic, TopicJudge } from '../grouping/find-topics.ts';
import { findCentralTerms } from './central-terms.ts';
import { buildLongForms } from './long-forms.ts';
import type { RankedPhrase } from './phrase-ranking.ts';
import { buildPhraseSpelling, type PhraseSpelling } from './phrase-spelling.ts';
import type { PhraseTable } from './phrase-table.ts';
import { buildSubjectTable } from './subjects/subject-table.ts';
import { findTerms, liftOf, type NamelessTopic, type TermSources } from './term-candidates.ts';
import { buildPhraseCovers, isAbout } from './term-cover.ts';
import { describeArea, describeRest, describeTopic } from './topic-descriptions.ts';
import {
  chooseNames,
  chooseSubjects,
  joinTerms,
  type NamelessGroup,
  nameOf,
  type TopicName,
} from './topic-names.ts';
import { hasDebris, stockWords } from './unnamed-words.ts';

/** A found topic with what can be said of it. */
export interface NamedTopic {
  readonly name: string;
  readonly description: string;
  readonly papers: readonly number[];
  /** Whether a paper, by its place, is on what the topic is called. */
  readonly isAbout: (paper: number) => boolean;
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
/** The least share of its papers that the name of an area covers, and how many topics it is called by otherwise. */
const LEAST_NAMED_AREA = 0.4;
const MOST_JOINED = 3;
const MOST_WORDS = 3;
const MOST_CENTRAL = 40;

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
    covers: buildPhraseCovers(table, space, candidates),
    writtenOut: buildLongForms(papers),
  };
  return {
    name: (topics) => nameTopics(topics, sources, space),
    write: sources.write,
    namedShares: (groups) =>
      chooseNames(findTerms(groups, null, sources).map((group) => ({ ...group, taken: [] }))).map(
        (name) => name?.share ?? 0,
      ),
    termsOf: (groups, area) =>
      findTerms(groups, area, sources).map(({ terms }) => chooseSubjects(terms, area)),
    fieldOf: (group) => findField(group, sources, papers.length),
  };
}

function nameTopics(areas: readonly FoundTopic[], sources: TermSources, space: TermSpace): NamedTopic[] {
  const wholes = listNameless(areas, { area: null, taken: [] }, sources);
  const wholeNames = chooseOwn(wholes, space);
  const parts = areas.map(({ parts: within, papers }, i) =>
    listNameless(within, { area: papers, taken: wholeNames[i]!.terms.map(({ key }) => key) }, sources),
  );
  // All topics are named together, so that none is named like one of another area.
  const partNames = chooseOwn(parts.flat(), space);
  const named = wholes.map((whole, i) => {
    const within = partNames.splice(0, parts[i]!.length);
    const name = nameByParts(wholeNames[i]!, within);
    const about = within.flatMap(({ terms }) => terms);
    const described = describe(whole, name);
    return {
      ...described,
      description: about.length === 0 ? described.description : describeArea(about),
      parts: parts[i]!.map((part, j) =>
        describe(
          part,
          part.topic.isRest ? { ...within[j]!, name: `Other topics in ${withinSentence(name)}` } : within[j]!,
        ),
      ),
    };
  });
  return withNumbers(named);
}

/** A found topic without a name, and what it may be named by. */
interface Nameless extends NamelessTopic, NamelessGroup {
  readonly topic: FoundTopic;
}

function listNameless(
  topics: readonly FoundTopic[],
  { area, taken }: { readonly area: readonly number[] | null; readonly taken: readonly string[] },
  sources: TermSources,
): Nameless[] {
  const groups = topics.map(({ papers }) => papers);
  return findTerms(groups, area, sources).map((found, i) => ({ ...found, taken, topic: topics[i]! }));
}

/** Names for topics, parallel to them; that of a rest is left to the name of its area. */
function chooseOwn(topics: readonly Nameless[], space: TermSpace): OwnName[] {
  const nameless = topics.filter(({ topic }) => !topic.isRest && topic.term === null);
  const chosen = new Map(chooseNames(nameless).map((name, i) => [nameless[i]!, name]));
  return topics.map((one) => {
    const { term, isRest } = one.topic;
    if (isRest) return { name: '', terms: [], share: 0 };
    if (term !== null) return { name: nameOf([term]), terms: [term], share: 1 };
    return chosen.get(one) ?? nameByWords(one.topic.papers, space);
  });
}

/** An area of which its own name covers little is called by its largest topics. */
function nameByParts(own: OwnName, parts: readonly OwnName[]): OwnName {
  if (own.share >= LEAST_NAMED_AREA) return own;
  const terms = parts
    .flatMap((part) => part.terms)
    .filter(({ written }) => !/ and /u.test(written))
    .slice(0, MOST_JOINED);
  return terms.length < 2 ? own : { name: nameOf(terms), terms, share: own.share };
}

const withinSentence = ({ name, terms }: OwnName): string =>
  terms.length === 0 ? name : joinTerms(terms.map(({ written }) => written));

const describe = ({ topic, terms, phrases }: Nameless, own: OwnName): NamedTopic => ({
  name: own.name,
  description: topic.isRest ? describeRest(terms) : describeTopic(terms, own.terms),
  papers: topic.papers,
  isAbout: (paper) => own.terms.some(({ cover }) => isAbout(cover, paper)),
  phrases,
  parts: [],
});

type OwnName = Pick<TopicName, 'name' | 'terms' | 'share'>;

/** What there is to say of papers without a phrase: their heaviest words. */
function nameByWords(papers: readonly number[], space: TermSpace): OwnName {
  const words = findCentralTerms(space, papers, MOST_CENTRAL)
    .filter((term) => !hasDebris(space.words(term)) && !stockWords.has(space.words(term)))
    .slice(0, MOST_WORDS)
    .map((term) => space.surface(term));
  return { name: words.join(', ') || 'Topic', terms: [], share: 0 };
}

/** Numbers the second and further ones of topics that are called the same. */
function withNumbers(topics: readonly NamedTopic[], counts = new Map<string, number>()): NamedTopic[] {
  return topics.map((topic) => {
    const count = (counts.get(topic.name) ?? 0) + 1;
    counts.set(topic.name, count);
    const name = count === 1 ? topic.name : `${topic.name} ${count}`;
    return { ...topic, name, parts: withNumbers(topic.parts, counts) };
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
