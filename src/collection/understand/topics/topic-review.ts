import { z } from 'zod';
import { compareText } from '../../language/compare-text.ts';
import { paperIdSchema, topicSlugSchema } from '../../paper.ts';
import { type TopicSettings, UNSORTED } from '../../topic.ts';
import { parentsOf } from '../../topic-tree.ts';
import { inThousandths } from '../thousandths.ts';
import type { TopicAssignment } from './topics.ts';

const share = z.number().min(0).max(1);

/** What a curator should look at: topics that separate papers badly, and papers between two topics. */
export const topicReviewSchema = z.strictObject({
  /** Topics with a larger share of the papers than one topic should have, the largest first. */
  broad: z.array(z.strictObject({ slug: topicSlugSchema, share })),
  /** Topics without a paper. An area has the papers of its topics. */
  empty: z.array(topicSlugSchema),
  /** Pairs of topics with mostly the same papers, with the share of the smaller one, the highest first. */
  overlapping: z.array(z.strictObject({ slugs: z.tuple([topicSlugSchema, topicSlugSchema]), share })),
  /** Papers with the least certain primary topic and the topic that came second, the least certain first. */
  unsure: z.array(
    z.strictObject({
      id: paperIdSchema,
      topic: topicSlugSchema,
      runnerUp: topicSlugSchema.nullable(),
      confidence: share,
    }),
  ),
});
export type TopicReview = z.infer<typeof topicReviewSchema>;

/** In a smaller collection no topic is reported as broad. */
const FEW_PAPERS = 20;
const BROAD = 0.3;
/** A pair overlaps when the larger topic contains this share of the smaller one's papers. */
const OVERLAP = 0.75;
const FEWEST_SHARED = 4;
/** Below this confidence the second topic is nearly as likely. */
const UNSURE = 0.1;
const MOST_UNSURE = 12;

/**
 * Reviews the assignments of papers (parallel to `ids`) to these topics, in their order. Of an area only the papers
 * count that are in none of its topics. The lists do not depend on the order of the papers; `unsure` holds at most
 * twelve.
 */
export function reviewTopics(
  ids: readonly string[],
  assignments: readonly Pick<TopicAssignment, 'topics' | 'confidence' | 'runnerUp'>[],
  topics: readonly Pick<TopicSettings, 'slug' | 'parent'>[],
): TopicReview {
  const papers = new Map(topics.map(({ slug }) => [slug, new Set<string>()]));
  const areas = new Set(parentsOf(topics).values());
  assignments.forEach((assignment, i) => {
    for (const slug of assignment.topics) papers.get(slug)?.add(ids[i]!);
  });
  return {
    broad: findBroad(papers, ids.length),
    empty: [...papers].flatMap(([slug, { size }]) => (size === 0 && !areas.has(slug) ? [slug] : [])),
    overlapping: findOverlaps(papers),
    unsure: findUnsure(ids, assignments),
  };
}

function findBroad(papers: ReadonlyMap<string, ReadonlySet<string>>, total: number): TopicReview['broad'] {
  if (total < FEW_PAPERS) return [];
  return [...papers]
    .map(([slug, { size }]) => ({ slug, share: inThousandths(size / total) }))
    .filter((topic) => topic.share > BROAD)
    .sort((a, b) => b.share - a.share);
}

function findOverlaps(papers: ReadonlyMap<string, ReadonlySet<string>>): TopicReview['overlapping'] {
  const shelves = [...papers];
  const pairs = shelves.flatMap(([one, its], i) =>
    shelves.slice(i + 1).flatMap(([other, theirs]) => {
      const common = its.intersection(theirs).size;
      const part = inThousandths(common / Math.max(1, Math.min(its.size, theirs.size)));
      const slugs: [string, string] = its.size <= theirs.size ? [one, other] : [other, one];
      return common >= FEWEST_SHARED && part >= OVERLAP ? [{ slugs, share: part }] : [];
    }),
  );
  return pairs.sort((a, b) => b.share - a.share);
}

/** Whether a paper is in its primary topic with so little certainty that a curator should look at it. */
export const isUnsure = ({ topics, confidence }: Pick<TopicAssignment, 'topics' | 'confidence'>): boolean =>
  topics[0] !== UNSORTED && confidence < UNSURE;

function findUnsure(
  ids: readonly string[],
  assignments: readonly Pick<TopicAssignment, 'topics' | 'confidence' | 'runnerUp'>[],
): TopicReview['unsure'] {
  return assignments
    .flatMap((assignment, i) => {
      const { topics, confidence, runnerUp } = assignment;
      return isUnsure(assignment) ? [{ id: ids[i]!, topic: topics[0]!, runnerUp, confidence }] : [];
    })
    .sort((a, b) => a.confidence - b.confidence || compareText(a.id, b.id))
    .slice(0, MOST_UNSURE);
}
