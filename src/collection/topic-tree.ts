import type { Topic } from './topic.ts';

/**
 * The slugs of a paper's topics, in their order, and then those of the areas that hold them, each once. `parents` has
 * the area of each topic that is in one.
 * @example withAreas(['cats', 'dogs'], new Map([['cats', 'animals'], ['dogs', 'animals']])) // => ['cats', 'dogs', 'animals']
 */
export function withAreas(slugs: readonly string[], parents: ReadonlyMap<string, string>): string[] {
  return [...new Set([...slugs, ...slugs.flatMap((slug) => parents.get(slug) ?? [])])];
}

/** The area of each topic that is in one, both as slugs. */
export function parentsOf(
  topics: readonly (Pick<Topic, 'slug'> & { readonly parent?: string | null })[],
): ReadonlyMap<string, string> {
  return new Map(topics.flatMap(({ slug, parent }) => (parent ? [[slug, parent] as const] : [])));
}
