import { compareText } from '../../language/compare-text.ts';
import type { RelatedTopic } from '../../topic.ts';

/**
 * For each topic (slug to the ids of its papers) the topics with most common papers relative to their sizes:
 * the cosine of the two sets, closest first, ties by slug, at most `limit`. Topics without a common paper are
 * unrelated, and so are an area and a topic of any area: what they share is said by the topics themselves. `parents`
 * has the area of each topic that is in one.
 * @example relateTopics(new Map([['a', ['x', 'y']], ['b', ['y']]])).get('a') // => [{ slug: 'b', papers: 1 }]
 */
export function relateTopics(
  topicPapers: ReadonlyMap<string, readonly string[]>,
  parents: ReadonlyMap<string, string> = new Map(),
  limit = 6,
): Map<string, RelatedTopic[]> {
  const sets = [...topicPapers].map(([slug, ids]) => ({ slug, ids: new Set(ids) }));
  const areas = new Set(parents.values());
  const areOfTwoLevels = (one: string, other: string) =>
    (areas.has(one) && parents.has(other)) || (areas.has(other) && parents.has(one));
  const related = new Map<string, RelatedTopic[]>();
  for (const { slug, ids } of sets) {
    const others = sets.flatMap((other) => {
      if (other.slug === slug || areOfTwoLevels(slug, other.slug)) return [];
      const papers = ids.intersection(other.ids).size;
      // The size of the topic itself is the same in all its cosines, so it is left out.
      return papers === 0
        ? []
        : [{ slug: other.slug, papers, closeness: papers / Math.sqrt(other.ids.size) }];
    });
    others.sort((a, b) => b.closeness - a.closeness || compareText(a.slug, b.slug));
    related.set(
      slug,
      others.slice(0, limit).map(({ slug, papers }) => ({ slug, papers })),
    );
  }
  return related;
}
