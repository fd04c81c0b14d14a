import type { Collection } from '../src/collection/collection.ts';
import { countOf } from '../src/site/shared/wording.ts';

const percent = (share: number) => `${Math.round(share * 100)} %`;

/** The topic review of a build: a line for each kind of finding; empty without findings. */
export function topicReviewText({
  topicReview,
  topics,
}: Pick<Collection, 'topicReview' | 'topics'>): string[] {
  const names = new Map(topics.map(({ slug, name }) => [slug, `“${name}”`]));
  const { broad, empty, overlapping, unsure } = topicReview;
  const list = (label: string, items: readonly string[]) =>
    items.length === 0 ? [] : [`${label}: ${items.join(', ')}`];
  return [
    ...list(
      'broad topics',
      broad.map(({ slug, share }) => `${names.get(slug)} (${percent(share)} of the papers)`),
    ),
    ...list(
      'topics without papers',
      empty.map((slug) => names.get(slug) ?? slug),
    ),
    ...(2 * empty.length > topics.length
      ? [
          'most topics are without papers: if topics.yaml was written for others, delete it, and topics are found',
        ]
      : []),
    ...list(
      'overlapping topics',
      overlapping.map(
        ({ slugs: [less, more], share }) =>
          `${percent(share)} of ${names.get(less)} are in ${names.get(more)}`,
      ),
    ),
    ...(unsure.length === 0
      ? []
      : [`least sure of ${countOf(unsure.length, 'paper')}: see “Topics to review” on the about page`]),
  ];
}
