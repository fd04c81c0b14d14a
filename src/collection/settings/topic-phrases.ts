import { z } from 'zod';
import {
  MOST_CHARACTERS,
  quotesNeeded,
  settingsList,
  settingsObject,
  settingsText,
} from './settings-text.ts';

/**
 * The weight of a phrase by its strength. A paper gets a further topic at a support of about 3, to which its
 * words and its nearest papers add (`topicWeights`), and a mention in an abstract counts the weight once: a strong
 * phrase is mostly enough anywhere, a plain one in the title or beside another phrase, and a weak one only adds
 * to others.
 */
export const STRENGTH_WEIGHTS = { strong: 2.5, plain: 1.2, weak: 0.4 } as const;

const textSchema = settingsText('a phrase', MOST_CHARACTERS.phrase);
const conditionSchema = settingsList(textSchema, 200, 'phrases').min(1);
const conditions = {
  /** The phrase counts only in papers that use one of these as well. */
  with: conditionSchema.exactOptional(),
  /** The phrase does not count in papers that use one of these. */
  unless: conditionSchema.exactOptional(),
};
const MOST_PHRASES = 2000;
const LENGTH = `each phrase of at most ${MOST_CHARACTERS.phrase} characters`;

const phraseSchema = z
  .union([textSchema, z.strictObject({ phrase: textSchema, ...conditions })], {
    error: ({ input }) =>
      `Expected a phrase, or { phrase: …, with: […], unless: […] }, ${LENGTH}${quotesNeeded(input)}`,
  })
  .transform((entry) => (typeof entry === 'string' ? { phrase: entry } : entry));

/** The phrases of one strength, with their weight. */
const strengthSchema = (strength: keyof typeof STRENGTH_WEIGHTS) =>
  settingsList(
    phraseSchema.transform((entry) => ({ ...entry, weight: STRENGTH_WEIGHTS[strength] })),
    MOST_PHRASES,
    'phrases',
  ).default([]);

const NO_PHRASES = { error: 'Expected phrases; the lists here are empty' };
const strengthsSchema = settingsObject(
  { strong: strengthSchema('strong'), plain: strengthSchema('plain'), weak: strengthSchema('weak') },
  '{ strong: […], plain: […], weak: […] }',
)
  .transform(({ strong, plain, weak }) => [...strong, ...plain, ...weak])
  .refine((phrases) => phrases.length > 0, NO_PHRASES);

const weighedPhraseSchema = z
  .union(
    [
      textSchema,
      z.strictObject({
        phrase: textSchema,
        weight: z.number().positive().max(5).default(1),
        ...conditions,
      }),
    ],
    {
      error: `Expected a phrase, or { phrase: …, weight: …, with: […], unless: […] } with a weight above 0 and at most 5, ${LENGTH}`,
    },
  )
  .transform((entry) => (typeof entry === 'string' ? { phrase: entry, weight: 1 } : entry));

/** The earlier format: one list, where a phrase may have any weight, 1 by default. */
const weighedSchema = settingsList(weighedPhraseSchema, MOST_PHRASES, 'phrases').min(1, NO_PHRASES);
export type TopicPhrase = z.infer<typeof weighedPhraseSchema>;

/**
 * The phrases of a topic, written as `{ strong, plain, weak }` or in the earlier format, as one list with
 * weights. The schema is chosen by the form of the text, so that an error points to its own line: a union of
 * both schemas would only report that neither fits.
 */
export const topicPhrasesSchema = z.unknown().transform((written, context): TopicPhrase[] => {
  const form = Array.isArray(written) ? weighedSchema : strengthsSchema;
  const { data, error } = form.safeParse(written);
  for (const issue of error?.issues ?? []) context.addIssue({ ...issue });
  return data ?? z.NEVER;
});
