import { z } from 'zod';
import { ID_PATTERN } from './paper-id.ts';
import { mentionKindSchema } from './settings/lexicon.ts';

/** What sort of contribution a paper makes. */
export const kindSchema = z.enum([
  'method',
  'analysis',
  'benchmark-or-dataset',
  'survey',
  'theory',
  'position',
  'tool',
]);
export type Kind = z.infer<typeof kindSchema>;

/** A web address that stands literally in an abstract. */
export const linkSchema = z.strictObject({
  url: z.url({ protocol: /^https?$/ }),
  host: z.string().min(1),
  kind: z.enum(['code', 'data', 'project', 'other']),
});
export type Link = z.infer<typeof linkSchema>;

/** A model, dataset or benchmark that a text names, whatever the text does with it. */
export const mentionSchema = z.strictObject({ name: z.string().min(1), kind: mentionKindSchema });
export type Mention = z.infer<typeof mentionSchema>;

/** An acronym of a text and its long form, both as people write them. */
export const acronymSchema = z.strictObject({ short: z.string().min(1), long: z.string().min(1) });
export type Acronym = z.infer<typeof acronymSchema>;

/** What sort of publication the input says that a paper is. */
export const publicationTypeSchema = z.enum([
  'journal-article',
  'conference-paper',
  'preprint',
  'book',
  'chapter',
  'thesis',
  'report',
]);
export type PublicationType = z.infer<typeof publicationTypeSchema>;

const PAPER_ID = { error: 'Expected the id of a paper, the last ten characters of its address' };
export const paperIdSchema = z.string(PAPER_ID).regex(new RegExp(`^${ID_PATTERN}$`), PAPER_ID);
const PAPER_SLUG = { error: 'Expected the slug of a paper, such as an-example-of-a-title-abcdefghij' };
export const paperSlugSchema = z
  .string(PAPER_SLUG)
  .regex(new RegExp(`^[a-z0-9-]{1,60}-${ID_PATTERN}$`), PAPER_SLUG);
const TOPIC_SLUG = {
  error: 'Expected a slug: small letters a-z, digits and single hyphens between them, such as task-vectors',
};
export const topicSlugSchema = z.string(TOPIC_SLUG).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, TOPIC_SLUG);

/** Another paper of the collection, its similarity (0 to 1) and the terms that both use. */
export const similarPaperSchema = z.strictObject({
  id: paperIdSchema,
  score: z.number().min(0).max(1),
  shared: z.array(z.string()),
});
export type SimilarPaper = z.infer<typeof similarPaperSchema>;

/** The position of a paper: dump file, 1-based line of its title, 1-based count of papers in that file. */
export const sourceSchema = z.strictObject({
  file: z.string().min(1),
  line: z.int().positive(),
  position: z.int().positive(),
});
export type Source = z.infer<typeof sourceSchema>;

/**
 * One paper as pages, search and exports see it. `title` and `abstract` are cleaned plain text;
 * `gist` and `result` are sentences of `abstract`, verbatim, and like it null where the input has only a title;
 * `topics` has the primary topic first; of `keyphrases`, the most important first, pages show the first
 * `keyphrasesShown`; `keywords` are the authors' own; `listed` is the day of the first dated
 * dump that has the paper. What else the input does not say is absent.
 */
export const paperSchema = z.strictObject({
  id: paperIdSchema,
  slug: paperSlugSchema,
  title: z.string().min(1),
  abstract: z.string().min(1).nullable(),
  topics: z.array(topicSlugSchema).min(1),
  topicReasons: z.record(z.string(), z.array(z.string())),
  kind: kindSchema,
  gist: z.string().min(1).nullable(),
  result: z.string().nullable(),
  keyphrases: z.array(z.string()),
  keyphrasesShown: z.int().nonnegative(),
  mentions: z.array(mentionSchema),
  acronyms: z.array(acronymSchema),
  links: z.array(linkSchema),
  similar: z.array(similarPaperSchema),
  listed: z.iso.date().nullable(),
  source: sourceSchema,
  authors: z.array(z.string()).min(1).readonly().exactOptional(),
  year: z.int().exactOptional(),
  venue: z.string().exactOptional(),
  keywords: z.array(z.string()).min(1).readonly().exactOptional(),
  doi: z.string().exactOptional(),
  arxivId: z.string().exactOptional(),
  sourceUrl: z.url().exactOptional(),
  publicationType: publicationTypeSchema.exactOptional(),
});
export type Paper = z.infer<typeof paperSchema>;
