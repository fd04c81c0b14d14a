import type { Topic } from '../../../src/collection/topic.ts';

/** A topic with the ids of its papers, named as its slug. */
export function makeTopic(slug: string, papers: readonly string[], parent: string | null = null): Topic {
  const none = { aliases: [], related: [], phrases: [] };
  return { slug, name: slug.toUpperCase(), description: `On ${slug}.`, parent, papers: [...papers], ...none };
}
