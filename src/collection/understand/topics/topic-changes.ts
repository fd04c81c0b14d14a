import { type TopicSettings, UNSORTED } from '../../topic.ts';
import { parentsOf, withAreas } from '../../topic-tree.ts';

/** Topics, and the slugs of each paper's topics, the primary one first. */
export interface PlacedTopics {
  readonly topics: readonly Pick<TopicSettings, 'slug' | 'name' | 'parent' | 'aliases'>[];
  readonly assignments: readonly { readonly topics: readonly string[] }[];
}

/** A paper that comes to a topic or leaves it. */
export interface MovedPaper {
  readonly id: string;
  readonly title: string;
  /** Slugs of its topics on the other side of the change: where it was before it came, or is after it has left. */
  readonly elsewhere: readonly string[];
}

/** What a change does to a topic. Of an area the papers of all its topics count. */
export interface TopicChange {
  readonly slug: string;
  readonly name: string;
  /** The numbers of papers, those included that have it as a further topic. */
  readonly before: number;
  readonly after: number;
  readonly gained: readonly MovedPaper[];
  readonly lost: readonly MovedPaper[];
}

/** Turns the former slugs of topics into their present ones; every other slug stays. */
export function presentSlugs(topics: PlacedTopics['topics']): (slug: string) => string {
  const current = new Map(topics.flatMap(({ slug, aliases }) => aliases.map((alias) => [alias, slug])));
  return (slug) => current.get(slug) ?? slug;
}

/**
 * What changes for each topic between two placements of the same papers, both parallel to `papers`: the topics of the
 * second in its order, then those of the first that are gone. A former slug (`aliases`) counts as the present one.
 * Papers without a topic belong to none.
 */
export function compareTopics(
  papers: readonly { readonly id: string; readonly title: string }[],
  before: PlacedTopics,
  after: PlacedTopics,
): TopicChange[] {
  const now = presentSlugs(after.topics);
  const then = listTopics(before, now);
  const next = listTopics(after, (slug) => slug);
  const slugs = new Set(after.topics.map(({ slug }) => slug));
  const gone = before.topics.filter(({ slug }) => !slugs.has(now(slug)));
  const count = (lists: readonly PaperTopics[], slug: string) =>
    lists.filter(({ all }) => all.has(slug)).length;
  const newcomers = (slug: string, from: readonly PaperTopics[], to: readonly PaperTopics[]): MovedPaper[] =>
    papers.flatMap(({ id, title }, i) =>
      to[i]!.all.has(slug) && !from[i]!.all.has(slug) ? [{ id, title, elsewhere: from[i]!.own }] : [],
    );
  return [...after.topics, ...gone].map(({ slug, name }) => ({
    slug,
    name,
    before: count(then, slug),
    after: count(next, slug),
    gained: newcomers(slug, then, next),
    lost: newcomers(slug, next, then),
  }));
}

/** The topics of a paper as given, and with their areas. */
interface PaperTopics {
  readonly own: readonly string[];
  readonly all: ReadonlySet<string>;
}

function listTopics({ topics, assignments }: PlacedTopics, now: (slug: string) => string): PaperTopics[] {
  const parents = parentsOf(topics);
  return assignments.map((assignment) => {
    const own = assignment.topics.filter((slug) => slug !== UNSORTED);
    return { own: own.map(now), all: new Set(withAreas(own, parents).map(now)) };
  });
}
