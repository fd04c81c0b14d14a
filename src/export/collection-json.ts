import { z } from 'zod';
import type { Collection } from '../collection/collection.ts';
import { type Paper, paperSchema } from '../collection/paper.ts';
import { type Topic, topicSchema } from '../collection/topic.ts';
import { separatedPieces } from './pieces.ts';

const addressSchema = z.string().regex(/^\//);

const listedTopicSchema = z.strictObject({
  ...topicSchema.pick({ slug: true, name: true, description: true }).shape,
  url: addressSchema,
});

/** What papers get when they are published. */
const publishedPartSchema = z.strictObject({ url: addressSchema });
const publishedPaperSchema = z.strictObject({ ...paperSchema.shape, ...publishedPartSchema.shape });

/** What stands before the papers. */
const papersHeadSchema = z.strictObject({
  version: z.literal(2),
  collection: z.strictObject({
    title: z.string(),
    papers: z.int().positive(),
    snapshot: z.string().nullable(),
  }),
  topic: listedTopicSchema.exactOptional(),
});

/**
 * The contents of `/data/papers.json`, and of the file of one topic, which is named in `topic`; `url` is the
 * path from the server root. Papers are in source order, those of a topic as on its page.
 */
export const papersJsonSchema = z.strictObject({
  ...papersHeadSchema.shape,
  papers: z.array(publishedPaperSchema),
});

/**
 * The contents of `/data/topics.json`; `papers` are the ids on the topic's page, in its order, and `parent` is the slug
 * of the area that holds the topic.
 */
export const topicsJsonSchema = z.strictObject({
  version: z.literal(2),
  topics: z.array(
    z.strictObject({
      ...listedTopicSchema.shape,
      ...topicSchema.pick({ parent: true, papers: true }).shape,
    }),
  ),
});

/** Where pages are. */
interface PageAddresses {
  paper(slug: string): string;
  topic(slug: string): string;
}

/**
 * The published form of papers, as JSON in pieces: those of the collection, a part of them, or those of a topic in
 * the order of its page. Throws where what is added to the papers does not match the schema.
 */
export function* papersJsonPieces(
  { title, snapshot, papers: { length } }: Collection,
  papers: readonly Paper[],
  addresses: PageAddresses,
  topic?: Topic,
): Generator<string> {
  const head = papersHeadSchema.parse({
    version: 2,
    collection: { title, papers: length, snapshot },
    ...(topic && { topic: listedTopic(topic, addresses) }),
  });
  yield `${JSON.stringify(head).slice(0, -1)},"papers":[`;
  // The papers themselves matched their schema when they were read.
  yield* separatedPieces(papers, ',', (paper) =>
    JSON.stringify({ ...paper, ...publishedPartSchema.parse({ url: addresses.paper(paper.slug) }) }),
  );
  yield ']}';
}

function listedTopic({ slug, name, description }: Topic, addresses: PageAddresses) {
  return { slug, name, description, url: addresses.topic(slug) };
}

/** The published form of all topics. */
export function buildTopicsJson(
  collection: Collection,
  addresses: PageAddresses,
): z.infer<typeof topicsJsonSchema> {
  return topicsJsonSchema.parse({
    version: 2,
    topics: collection.topics.map((topic) => ({
      ...listedTopic(topic, addresses),
      parent: topic.parent,
      papers: topic.papers,
    })),
  });
}

/**
 * A JSON Schema (2020-12) of a published file, generated from the schema by which the build validates it.
 * `id` is its absolute address, null where the site has none.
 */
export function buildJsonSchema(schema: z.ZodType, title: string, id: string | null): object {
  const { $schema, ...rest } = z.toJSONSchema(schema);
  return { $schema, ...(id !== null && { $id: id }), title, ...rest };
}
