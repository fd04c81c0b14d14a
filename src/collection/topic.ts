import { z } from 'zod';
import { paperIdSchema, topicSlugSchema } from './paper.ts';
import { MOST_CHARACTERS, settingsList, settingsObject, settingsText } from './settings/settings-text.ts';
import { topicPhrasesSchema } from './settings/topic-phrases.ts';

/** The slug of the topic for papers that fit no other topic. */
export const UNSORTED = 'unsorted';

/** The agreement of found topics (see `discoverTopics`) below which they are loose groups. */
export const LEAST_AGREEMENT = 0.6;

/** Windows allows no file with one of these names, whatever its extension. */
const DEVICE_NAME = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
/** In characters. */
export const LONGEST_SLUG = 60;

/** The slug of a topic that is not the one for papers without a topic. */
export const ownSlugSchema = topicSlugSchema
  .max(LONGEST_SLUG, { error: `Expected a slug of at most ${LONGEST_SLUG} characters` })
  .refine((slug) => slug !== UNSORTED, {
    error: `"${UNSORTED}" is kept for papers that fit no topic; choose another slug`,
  })
  .refine((slug) => !DEVICE_NAME.test(slug), {
    error: ({ input }) =>
      `"${input}" is the name of a device on Windows, where no file can be called so; choose another slug, such as "about-${input}"`,
  });

const LEAD = { error: 'Expected a number above 0 and at most 3' };
const leadSchema = z.number(LEAD).positive(LEAD).max(3, LEAD);

/** One entry of `content/topics.yaml`. */
export const topicSettingsSchema = settingsObject(
  {
    slug: ownSlugSchema,
    name: settingsText('the name of the topic', MOST_CHARACTERS.name),
    description: settingsText('a sentence on what belongs here', MOST_CHARACTERS.description),
    /** How much the topic is favoured as the primary one where a paper fits several; 1 by default. */
    lead: leadSchema.exactOptional(),
    /** The slug of the area that holds this topic. */
    parent: ownSlugSchema.exactOptional(),
    /** Only an area may have none: its papers are those of its topics, and those that its own phrases place there. */
    phrases: topicPhrasesSchema.default([]),
    aliases: settingsList(ownSlugSchema, 200, 'former slugs').default([]),
  },
  'a topic with its slug, name, description and phrases',
);
export type TopicSettings = z.infer<typeof topicSettingsSchema>;

/**
 * One entry of `content/kept-topics.yaml`: a topic that was found in the papers, as it was called then. `papers` are
 * the ids of its most typical papers, by which it is found again; an area has none of its own.
 */
export const keptTopicSchema = settingsObject(
  {
    slug: ownSlugSchema,
    name: settingsText('the name of the topic', MOST_CHARACTERS.name),
    description: settingsText('a sentence on what belongs here', MOST_CHARACTERS.description),
    parent: ownSlugSchema.exactOptional(),
    aliases: settingsList(ownSlugSchema, 200, 'former slugs').default([]),
    papers: settingsList(paperIdSchema, 1000, 'ids of papers').default([]),
  },
  'a topic with its slug, name, description and papers',
);
export type KeptTopic = z.infer<typeof keptTopicSchema>;

/** Another topic and the number of papers that are in both. */
const relatedTopicSchema = z.strictObject({ slug: topicSlugSchema, papers: z.int().positive() });
export type RelatedTopic = z.infer<typeof relatedTopicSchema>;

/**
 * One topic as pages see it. `papers` is the list on its page, in order: first the papers whose primary topic
 * it is, then the others, each group in source order; an area has the papers of all its topics, first those whose
 * primary topic is one of them. `related` has the closest topic first, `phrases` the phrases that distinguish its
 * papers from the others, the most distinctive first.
 */
export const topicSchema = z.strictObject({
  slug: topicSlugSchema,
  name: z.string(),
  description: z.string(),
  /** The slug of its area; null for a topic of the upper level. */
  parent: topicSlugSchema.nullable(),
  aliases: z.array(topicSlugSchema),
  papers: z.array(paperIdSchema),
  related: z.array(relatedTopicSchema),
  phrases: z.array(z.string()),
});
export type Topic = z.infer<typeof topicSchema>;
