import type { KeptTopic, TopicSettings } from '../../topic.ts';
import { parentsOf, withAreas } from '../../topic-tree.ts';
import { slugsFor } from '../discover/naming/topic-slugs.ts';

/** Topics, and the slugs of each paper's topics, the primary one first. */
interface Placed<Topic> {
  readonly topics: readonly Topic[];
  readonly assignments: readonly { readonly topics: readonly string[] }[];
}

type FoundTopic = Pick<TopicSettings, 'slug' | 'name' | 'description' | 'parent'>;

/** Two topics are the same where they have this share of all papers of either in common. */
const LEAST_COMMON = 0.3;

/**
 * The topics to keep, given those that were found anew: one that is still there keeps slug, name and description,
 * and a kept topic that is gone becomes a former slug of the one that got most of its papers. `before` are the kept
 * topics as they are now, `found` those found anew, both with the same papers in the same order.
 */
export function renewKept(
  before: Placed<KeptTopic>,
  found: Placed<FoundTopic> & { readonly typicalPapers: readonly (readonly string[])[] },
): KeptTopic[] {
  const then = membersOf(before);
  const now = membersOf(found);
  const same = matchTopics(before.topics, then, found.topics, now);
  const kept = new Set(same.values());
  const taken = before.topics.flatMap(({ slug, aliases }) => [slug, ...aliases]);
  const fresh = found.topics.filter(({ slug }) => !same.has(slug));
  const freshSlugs = slugsFor(
    fresh.map(({ name }) => name),
    taken,
  );
  const slugs = new Map([
    ...fresh.map(({ slug }, i) => [slug, freshSlugs[i]!] as const),
    ...[...same].map(([slug, { slug: lasting }]) => [slug, lasting] as const),
  ]);
  const heirs = new Map<string, string[]>();
  for (const topic of before.topics) {
    const heir = kept.has(topic) ? undefined : heirOf(topic, before.topics, then, found.topics, now);
    if (heir !== undefined) heirs.set(heir, [...(heirs.get(heir) ?? []), topic.slug, ...topic.aliases]);
  }
  return found.topics.map((topic, i) => {
    const { name, description, aliases } = same.get(topic.slug) ?? { ...topic, aliases: [] };
    return {
      slug: slugs.get(topic.slug)!,
      name,
      description,
      ...(topic.parent === undefined ? {} : { parent: slugs.get(topic.parent)! }),
      aliases: [...aliases, ...(heirs.get(topic.slug) ?? [])],
      papers: [...found.typicalPapers[i]!],
    };
  });
}

type Members = ReadonlyMap<string, ReadonlySet<number>>;

/** The places of the papers whose primary topic is a topic, or one of its area. */
function membersOf({ topics, assignments }: Placed<Pick<FoundTopic, 'slug' | 'parent'>>): Members {
  const members = new Map(topics.map(({ slug }) => [slug, new Set<number>()]));
  const parents = parentsOf(topics);
  assignments.forEach((assignment, paper) => {
    for (const slug of withAreas(assignment.topics.slice(0, 1), parents)) members.get(slug)?.add(paper);
  });
  return members;
}

/** The kept topic that each found one is, the most alike first; each is one at most. */
function matchTopics(
  kept: readonly KeptTopic[],
  then: Members,
  found: readonly FoundTopic[],
  now: Members,
): Map<string, KeptTopic> {
  const pairs = found.flatMap(({ slug }) =>
    kept.map((topic) => {
      const [old, young] = [then.get(topic.slug)!, now.get(slug)!];
      const common = old.intersection(young).size;
      return { slug, topic, share: common / Math.max(1, old.size + young.size - common) };
    }),
  );
  const same = new Map<string, KeptTopic>();
  const used = new Set<KeptTopic>();
  for (const { slug, topic, share } of pairs.sort((a, b) => b.share - a.share)) {
    if (share < LEAST_COMMON) break;
    if (same.has(slug) || used.has(topic)) continue;
    same.set(slug, topic);
    used.add(topic);
  }
  return same;
}

/** The slug of the found topic that got most papers of a kept one, on its own level where one got any. */
function heirOf(
  { slug, parent }: KeptTopic,
  kept: readonly KeptTopic[],
  then: Members,
  found: readonly FoundTopic[],
  now: Members,
): string | undefined {
  const own = then.get(slug)!;
  const isArea = kept.some((topic) => topic.parent === slug);
  const areas = new Set(parentsOf(found).values());
  const heirs = found
    .map((topic) => ({
      slug: topic.slug,
      common: own.intersection(now.get(topic.slug)!).size,
      isOfLevel: areas.has(topic.slug) === isArea,
    }))
    .filter(({ common }) => common > 0)
    .sort((a, b) => Number(b.isOfLevel) - Number(a.isOfLevel) || b.common - a.common);
  if (heirs[0] !== undefined) return heirs[0].slug;
  const area = kept.find((topic) => topic.slug === parent);
  return area === undefined ? undefined : heirOf(area, kept, then, found, now);
}
