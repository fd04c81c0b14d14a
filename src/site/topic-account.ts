import { LEAST_AGREEMENT, type Topic, UNSORTED } from '../collection/topic.ts';
import { parentsOf } from '../collection/topic-tree.ts';
import { countOf } from './shared/wording.ts';

/** How many topics and areas there are, as phrases; none where all papers stand on one page. */
export function topicCounts(topics: readonly Pick<Topic, 'slug' | 'parent'>[]): string[] {
  const areas = new Set(parentsOf(topics).values());
  if (topics.every(({ slug }) => slug === UNSORTED)) return [];
  return [
    ...(areas.size > 0 ? [countOf(areas.size, 'area')] : []),
    countOf(topics.length - areas.size, 'topic'),
  ];
}

/** What readers should know of topics that were found; null where a curator wrote them. */
export function foundTopicsNote(agreement: number | null): string | null {
  if (agreement === null) return null;
  const found =
    'The topics were found automatically, in the words that papers share; no person has checked them.';
  if (agreement >= LEAST_AGREEMENT) return found;
  return `${found} These papers do not fall into clear groups, so take the topics as loose ones: a few more papers would change them.`;
}
