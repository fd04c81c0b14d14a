import type { Topic } from './topic.ts';

/** A topic and the area that holds it, as slugs. */
type Placed = Pick<Topic, 'slug'> & { readonly parent?: string | null };

/** The places of topics in their list, by slug. */
export function placesOfTopics(topics: readonly Placed[]): Map<string, number> {
  return new Map(topics.map(({ slug }, place) => [slug, place]));
}

/** The area of each topic that is in one, both as slugs. */
export function parentsOf(topics: readonly Placed[]): ReadonlyMap<string, string> {
  return new Map(topics.flatMap(({ slug, parent }) => (parent ? [[slug, parent] as const] : [])));
}

/**
 * The slugs of a paper's topics, in their order, and then those of the areas that hold them, each once. `parents` has
 * the area of each topic that is in one.
 * @example withAreas(['cats', 'dogs'], new Map([['cats', 'animals'], ['dogs', 'animals']])) // => ['cats', 'dogs', 'animals']
 */
export function withAreas(slugs: readonly string[], parents: ReadonlyMap<string, string>): string[] {
  return [...new Set([...slugs, ...slugs.flatMap((slug) => parents.get(slug) ?? [])])];
}

/**
 * The slugs of a paper's topics without areas of which it has a topic as well: the first of these takes the place of
 * its area. `parents` has the area of each topic that is in one.
 * @example withoutAreas(['animals', 'trees', 'cats'], new Map([['cats', 'animals']])) // => ['cats', 'trees']
 */
export function withoutAreas(slugs: readonly string[], parents: ReadonlyMap<string, string>): string[] {
  return [...new Set(slugs.map((slug) => slugs.find((other) => parents.get(other) === slug) ?? slug))];
}

/**
 * Topics in the order of pages: those of the upper level as given, each before the topics that it holds. Each `parent`
 * must be the slug of a topic of the upper level.
 */
export function inTreeOrder<T extends Placed>(topics: readonly T[]): T[] {
  const upper = topics.filter(({ parent }) => !parent);
  return upper.flatMap((area) => [area, ...topics.filter(({ parent }) => parent === area.slug)]);
}
