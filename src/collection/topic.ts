import { z } from 'zod';
import { paperIdSchema, topicSlugSchema } from './paper.ts';

/** The slug of the topic that holds papers which fit no other. */
export const UNSORTED = 'unsorted';

const phraseListSchema = z.array(z.string().min(1)).min(1);

const phraseSchema = z
  .union(
    [
      z.string().min(1),
      z.strictObject({
        phrase: z.string().min(1),
        weight: z.number().positive().max(5).default(1),
        /** It counts only in papers that use one of these as well. */
        with: phraseListSchema.exactOptional(),
        /** It does not count in papers that use one of these. */
        unless: phraseListSchema.exactOptional(),
      }),
    ],
    {
      error:
        'Expected a phrase, or { phrase: …, weight: …, with: […], unless: […] } with a weight above 0 and at most 5',
    },
  )
  .transform((entry) => (typeof entry === 'string' ? { phrase: entry, weight: 1 } : entry));

const ownSlugSchema = topicSlugSchema.refine((slug) => slug !== UNSORTED, {
  error: `"${UNSORTED}" is kept for papers that fit no topic; choose another slug`,
});

/** One entry of `content/topics.yaml`. A phrase without a weight weighs 1. */
export const topicSettingsSchema = z.strictObject({
  slug: ownSlugSchema,
  name: z.string().trim().min(1),
  description: z.string().trim().min(1),
  /** How readily it comes first where a paper fits several topics; 1 where not given. */
  lead: z.number().positive().max(3).exactOptional(),
  phrases: z.array(phraseSchema).min(1),
  aliases: z.array(ownSlugSchema).default([]),
});
export type TopicSettings = z.infer<typeof topicSettingsSchema>;

/** Another topic and how many papers are on both pages. */
const relatedTopicSchema = z.strictObject({ slug: topicSlugSchema, papers: z.int().positive() });
export type RelatedTopic = z.infer<typeof relatedTopicSchema>;

/**
 * One topic as pages see it. `papers` is what its page lists, in its order: first the papers whose primary
 * topic it is, then the others, each group in source order. `related` has the closest topic first, `phrases`
 * what sets its papers apart from the others, the most telling first.
 */
export const topicSchema = z.strictObject({
  slug: topicSlugSchema,
  name: z.string(),
  description: z.string(),
  aliases: z.array(topicSlugSchema),
  papers: z.array(paperIdSchema),
  related: z.array(relatedTopicSchema),
  phrases: z.array(z.string()),
});
export type Topic = z.infer<typeof topicSchema>;
