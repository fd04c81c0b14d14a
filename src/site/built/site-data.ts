import type { Paper } from '../../collection/paper.ts';
import { countWithoutAbstract, shownKeyphrases } from '../../collection/paper-facts.ts';
import type { Topic } from '../../collection/topic.ts';
import { parentsOf } from '../../collection/topic-tree.ts';
import { commonMentions } from '../../collection/understand/mentions/common-mentions.ts';
import { findReachingPhrases } from '../../search/build/phrase-reach.ts';
import { collectionKey } from '../collection-key.ts';
import { directionOf } from '../direction.ts';
import { labels } from '../labels.ts';
import type { PaperGroup } from '../list-pages.ts';
import { buildAddresses } from '../shared/addresses.ts';
import { huesOf } from '../topic-hue.ts';
import { loadPreparedCollection, loadSurroundings } from './prepared/prepared-collection.ts';

const folder = process.env.PAPERSHELF_DATA;
if (!folder)
  throw new Error('Papershelf: no prepared collection. Build with "npm run build" or "npm run dev".');

/** The folder with what was prepared for this build. */
export const dataFolder = folder;

/** The collection of this build; read once, shared by all pages. */
export const collection = loadPreparedCollection(folder);

/** The key of the collection, and the direction in which its language is written. */
export const key = collectionKey(collection);
export const direction = directionOf(collection.language);

const { origin, base, isBuilt } = loadSurroundings(folder);

export { isBuilt };

export const addresses = buildAddresses(base);

/** A path as an absolute address; null where the site has no address. */
export function absoluteUrl(path: string): string | null {
  return origin === null ? null : new URL(path, origin).href;
}

/** The number of papers that have no abstract. */
export const withoutAbstract = countWithoutAbstract(collection.papers);

const papers = new Map(collection.papers.map((paper) => [paper.id, paper]));
const hues = huesOf(collection.topics);
const topics = new Map(
  collection.topics.map((topic) => [topic.slug, { topic, hue: hues.get(topic.slug)! }] as const),
);
const parents = parentsOf(collection.topics);

/** The topics of the upper level, in order, each with those that it holds. */
export const topicTree: readonly { readonly topic: Topic; readonly topics: readonly Topic[] }[] =
  collection.topics
    .filter(({ parent }) => parent === null)
    .map((topic) => ({ topic, topics: topicsIn(topic.slug) }));

/** The topics that an area holds; none for another topic. */
export function topicsIn(area: string): readonly Topic[] {
  return collection.topics.filter(({ parent }) => parent === area);
}

/** The names that the search page can filter by. */
export const commonNames: ReadonlySet<string> = new Set(
  commonMentions(collection.papers).map(({ name }) => name),
);

let reaching: ReadonlySet<string> | undefined;

/** Whether a quoted search for a phrase finds at least two papers. */
export function leadsToSeveral(phrase: string): boolean {
  // Computed for all phrases at the first call.
  reaching ??= findReachingPhrases(
    [
      ...collection.papers.flatMap((paper) => [...shownKeyphrases(paper), ...(paper.keywords ?? [])]),
      ...collection.topics.flatMap(({ phrases }) => phrases),
    ],
    collection.papers.map(({ title, abstract }) => [title, abstract ?? '']),
  );
  return reaching.has(phrase);
}

/** The paper with this id; throws for an unknown id. */
export function paperById(id: string): Paper {
  const paper = papers.get(id);
  if (!paper) throw new Error(`Papershelf: no paper has the id ${id}`);
  return paper;
}

/** The topic with this slug and the class name of its hue; throws for an unknown slug. */
export function topicBySlug(slug: string): { topic: Topic; hue: string } {
  const found = topics.get(slug);
  if (!found) throw new Error(`Papershelf: no topic has the slug ${slug}`);
  return found;
}

const placesInTopics = new Map(
  collection.topics.map(({ slug, papers }) => [slug, new Map(papers.map((id, place) => [id, place]))]),
);

/** The papers before and after one on the page of a topic that lists it; null at the ends. */
export function neighboursIn(
  { slug, papers }: Topic,
  { id }: Paper,
): [before: Paper | null, after: Paper | null] {
  const place = placesInTopics.get(slug)!.get(id)!;
  const paperAt = (at: number) => (papers[at] === undefined ? null : paperById(papers[at]));
  return [paperAt(place - 1), paperAt(place + 1)];
}

const groups = new Map<string, PaperGroup<Paper>[]>();

/** The papers of a topic in the groups of its pages, in order; no group is empty. */
export function topicGroups(topic: Topic): readonly PaperGroup<Paper>[] {
  // Found once for all pages of a topic.
  const found = groups.get(topic.slug) ?? groupPapers(topic);
  groups.set(topic.slug, found);
  return found;
}

function groupPapers({ slug, papers: ids }: Topic): PaperGroup<Paper>[] {
  const listed = ids.map(paperById);
  const isMain = ({ topics: [main] }: Paper) => main === slug || parents.get(main!) === slug;
  return [
    { name: labels.mainTopic, papers: listed.filter(isMain) },
    { name: labels.alsoCovers, papers: listed.filter((paper) => !isMain(paper)) },
  ].filter((group) => group.papers.length > 0);
}

/** The pages above the page of a topic, outermost first. */
export function topicTrail({ parent }: Topic): { name: string; url: string }[] {
  return [
    { name: 'Home', url: addresses.home },
    { name: labels.topics, url: addresses.topics },
    ...(parent === null ? [] : [{ name: topicBySlug(parent).topic.name, url: addresses.topic(parent) }]),
  ];
}
