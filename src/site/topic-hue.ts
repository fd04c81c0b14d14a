import type { Topic } from '../collection/topic.ts';

/** The number of hues in `styles/hues.css`; consecutive ones are far apart on the colour wheel. */
const HUES = 24;
const STRIDE = 7;

/** The class name of the hue for the topic at this index of the upper level. */
export function hueOf(index: number): string {
  return `hue-${(index * STRIDE) % HUES}`;
}

/**
 * The class names of the hues of topics, by slug. The topics of an area have its hue, so that a colour says where a
 * topic belongs.
 */
export function huesOf(topics: readonly Pick<Topic, 'slug' | 'parent'>[]): ReadonlyMap<string, string> {
  const upper = topics.filter(({ parent }) => parent === null).map(({ slug }) => slug);
  const hues = new Map(upper.map((slug, index) => [slug, hueOf(index)]));
  return new Map(topics.map(({ slug, parent }) => [slug, hues.get(parent ?? slug)!]));
}
