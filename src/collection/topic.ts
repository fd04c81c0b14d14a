import { z } from 'zod';
import { paperIdSchema, topicSlugSchema } from './paper.ts';
import { MOST_CHARACTERS, settingsList, settingsText } from './settings/settings-text.ts';
import { topicPhrasesSchema } from './settings/topic-phrases.ts';

/** The slug of the topic that holds papers which fit no other. */
export const UNSORTED = 'unsorted';

/** Files with these names, whatever their ending, cannot be on a disk of Windows. */
const DEVICE_NAME = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
const LONGEST_SLUG = 60;

const ownSlugSchema = topicSlugSchema
  .max(LONGEST_SLUG, { error: `Expected a slug of at most ${LONGEST_SLUG} characters` })
  .refine((slug) => slug !== UNSORTED, {
    error: `"${UNSORTED}" is kept for papers that fit no topic; choose another slug`,
  })
  .refine((slug) => !DEVICE_NAME.test(slug), {
    error: ({ input }) =>
      `"${input}" is the name of a device on Windows, where no file can be called so; choose another slug, such as "about-${input}"`,
  });

/** One entry of `content/topics.yaml`. */
export const topicSettingsSchema = z.strictObject({
  slug: ownSlugSchema,
  name: settingsText('the name of the topic', MOST_CHARACTERS.name),
  description: settingsText('a sentence on what belongs here', MOST_CHARACTERS.description),
  /** How readily it comes first where a paper fits several topics; 1 where not given. */
  lead: z.number().positive().max(3).exactOptional(),
  phrases: topicPhrasesSchema,
  aliases: settingsList(ownSlugSchema, 200, 'former slugs').default([]),
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
