import { z } from 'zod';
import { MOST_CHARACTERS, settingsList, settingsText } from './settings-text.ts';

/**
 * What phrases of each strength weigh. A paper gets a topic for a support of 2 and a bit (`topicWeights`), and a
 * mention in an abstract counts a phrase's weight once: a strong phrase places a paper wherever it stands, a plain
 * one where it stands in the title or beside another, and a weak one only adds to others.
 */
const STRENGTH_WEIGHTS = { strong: 2.5, plain: 1.2, weak: 0.4 } as const;

const textSchema = settingsText('a phrase', MOST_CHARACTERS.phrase);
const conditionSchema = settingsList(textSchema, 200, 'phrases').min(1);
const conditions = {
  /** It counts only in papers that use one of these as well. */
  with: conditionSchema.exactOptional(),
  /** It does not count in papers that use one of these. */
  unless: conditionSchema.exactOptional(),
};
const MOST_PHRASES = 2000;
const LENGTH = `each phrase of at most ${MOST_CHARACTERS.phrase} characters`;

const phraseSchema = z
  .union([textSchema, z.strictObject({ phrase: textSchema, ...conditions })], {
    error: `Expected a phrase, or { phrase: …, with: […], unless: […] }, ${LENGTH}`,
  })
  .transform((entry) => (typeof entry === 'string' ? { phrase: entry } : entry));

/** The phrases of one strength, with the weight that it gives them. */
const strengthSchema = (strength: keyof typeof STRENGTH_WEIGHTS) =>
  settingsList(
    phraseSchema.transform((entry) => ({ ...entry, weight: STRENGTH_WEIGHTS[strength] })),
    MOST_PHRASES,
    'phrases',
  ).default([]);

const strengthsSchema = z
  .strictObject(
    { strong: strengthSchema('strong'), plain: strengthSchema('plain'), weak: strengthSchema('weak') },
    {
      error: ({ code }) =>
        code === 'invalid_type' ? 'Expected { strong: […], plain: […], weak: […] }' : undefined,
    },
  )
  .transform(({ strong, plain, weak }) => [...strong, ...plain, ...weak])
  .refine((phrases) => phrases.length > 0, { error: 'Expected phrases; the lists here are empty' });

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

/** The form of earlier files: one list, where a phrase may have any weight, and has 1 if none is given. */
const weighedSchema = settingsList(weighedPhraseSchema, MOST_PHRASES, 'phrases').min(1);
export type TopicPhrase = z.infer<typeof weighedPhraseSchema>;

/**
 * The phrases of a topic, written as `{ strong, plain, weak }` or in the earlier form; out comes one list with
 * weights. The text is held against the form that it has, so that a mistake is named on its own line: a union of
 * both would only say that neither fits.
 */
export const topicPhrasesSchema = z.unknown().transform((written, context): TopicPhrase[] => {
  const form = Array.isArray(written) ? weighedSchema : strengthsSchema;
  const { data, error } = form.safeParse(written);
  for (const issue of error?.issues ?? []) context.addIssue({ ...issue });
  return data ?? z.NEVER;
});
