import type { Paper } from '../../paper.ts';
import { type Topic, type TopicSettings, UNSORTED } from '../../topic.ts';
import { distinctivePhrases } from './distinctive-phrases.ts';
import { relateTopics } from './related-topics.ts';

const unsortedTopic: TopicSettings = {
  slug: UNSORTED,
  name: 'Unsorted',
  description: 'Papers that fit none of the topics of this collection.',
  phrases: [],
  aliases: [],
};

/**
 * Puts papers on the topics' shelves, in the order of the settings; `papers` must be in source order.
 * "Unsorted" comes last, and only when a paper needs it. `phrases` are, parallel to the papers, what they say in
 * common with others: phrase keys and how each paper writes them.
 */
export function buildTopics(
  papers: readonly Paper[],
  settings: readonly TopicSettings[],
  phrases: readonly ReadonlyMap<string, { readonly written: string }>[] = [],
): Topic[] {
  const primary = new Map<string, string[]>();
  const further = new Map<string, string[]>();
  for (const paper of papers) {
    paper.topics.forEach((slug, rank) => {
      const shelves = rank === 0 ? primary : further;
      const shelf = shelves.get(slug);
      if (shelf) shelf.push(paper.id);
      else shelves.set(slug, [paper.id]);
    });
  }
  const needed = primary.has(UNSORTED) ? [...settings, unsortedTopic] : settings;
  const shelves = new Map(
    needed.map(({ slug }) => [slug, [...(primary.get(slug) ?? []), ...(further.get(slug) ?? [])]]),
  );
  const related = relateTopics(shelves);
  const distinctive = distinctivePhrases(new Map(papers.map(({ id }, i) => [id, phrases[i] ?? new Map()])));
  return needed.map(({ slug, name, description, aliases }) => ({
    slug,
    name,
    description,
    aliases,
    papers: shelves.get(slug) ?? [],
    related: related.get(slug) ?? [],
    phrases: slug === UNSORTED ? [] : distinctive(shelves.get(slug) ?? []),
  }));
}
