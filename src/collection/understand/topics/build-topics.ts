import type { Paper } from '../../paper.ts';
import { type Topic, type TopicSettings, UNSORTED } from '../../topic.ts';
import { inTreeOrder, parentsOf, withAreas } from '../../topic-tree.ts';
import { distinctivePhrases } from './distinctive-phrases.ts';
import { relateTopics } from './related-topics.ts';
import type { TopicPlacement } from './topics.ts';

/** The topic of the papers that fit no other: all of them where there is none. */
function unsortedTopic({ topics, agreement }: Pick<TopicPlacement, 'topics' | 'agreement'>): TopicSettings {
  const texts =
    topics.length === 0
      ? { name: 'All papers', description: 'Every paper of this collection, in its original order.' }
      : {
          name: 'Unsorted',
          description: `Papers that fit none of the topics ${agreement === null ? 'of this collection' : 'found here'}.`,
        };
  return { slug: UNSORTED, ...texts, phrases: [], aliases: [] };
}

/**
 * Lists the papers of each topic; those of an area are the papers of its topics and its own. Topics come in the order
 * of the settings, each area before its topics; `papers` must be in source order. "Unsorted" comes last, and only when
 * a paper needs it. `phrases` are, parallel to the papers, the phrases that they share with others: phrase keys and
 * each paper's spelling.
 */
export function buildTopics(
  papers: readonly Paper[],
  placement: Pick<TopicPlacement, 'topics' | 'agreement'>,
  phrases: readonly ReadonlyMap<string, { readonly written: string }>[] = [],
): Topic[] {
  const primary = new Map<string, string[]>();
  const further = new Map<string, string[]>();
  const parents = parentsOf(placement.topics);
  for (const paper of papers) {
    const [main] = paper.topics;
    for (const slug of withAreas(paper.topics, parents)) {
      const lists = slug === main || slug === parents.get(main!) ? primary : further;
      const list = lists.get(slug);
      if (list) list.push(paper.id);
      else lists.set(slug, [paper.id]);
    }
  }
  const ordered = inTreeOrder(placement.topics);
  const needed = primary.has(UNSORTED) ? [...ordered, unsortedTopic(placement)] : ordered;
  const shelves = new Map(
    needed.map(({ slug }) => [slug, [...(primary.get(slug) ?? []), ...(further.get(slug) ?? [])]]),
  );
  const related = relateTopics(shelves, parents);
  const distinctive = distinctivePhrases(new Map(papers.map(({ id }, i) => [id, phrases[i] ?? new Map()])));
  return needed.map(({ slug, name, description, aliases }) => ({
    slug,
    name,
    description,
    parent: parents.get(slug) ?? null,
    aliases,
    papers: shelves.get(slug) ?? [],
    related: related.get(slug) ?? [],
    phrases: slug === UNSORTED ? [] : distinctive(shelves.get(slug) ?? []),
  }));
}
