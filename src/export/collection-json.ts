import { z } from 'zod';
import type { Collection } from '../collection/collection.ts';
import { type Paper, paperSchema } from '../collection/paper.ts';
import { type Topic, topicSchema } from '../collection/topic.ts';

const addressSchema = z.string().regex(/^\//);

const listedTopicSchema = z.strictObject({
  ...topicSchema.pick({ slug: true, name: true, description: true }).shape,
  url: addressSchema,
});

/**
 * The contents of `/data/papers.json`, and of the file of one topic, which is named in `topic`; `url` is the
 * path from the server root. Papers are in source order, those of a topic as on its page.
 */
export const papersJsonSchema = z.strictObject({
  version: z.literal(2),
  collection: z.strictObject({
    title: z.string(),
    papers: z.int().positive(),
    snapshot: z.string().nullable(),
  }),
  topic: listedTopicSchema.exactOptional(),
  papers: z.array(z.strictObject({ ...paperSchema.shape, url: addressSchema })),
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

type PapersJson = z.infer<typeof papersJsonSchema>;

function publishedPaper({ id, slug, ...rest }: Paper, paperUrl: (slug: string) => string) {
  return { id, slug, url: paperUrl(slug), ...rest };
}

function collectionFacts({ title, snapshot, papers }: Collection): PapersJson['collection'] {
  return { title, papers: papers.length, snapshot };
}

/** The published form of all papers. `paperUrl` turns a slug into an address. */
export function buildPapersJson(collection: Collection, paperUrl: (slug: string) => string): PapersJson {
  return papersJsonSchema.parse({
    version: 2,
    collection: collectionFacts(collection),
    papers: collection.papers.map((paper) => publishedPaper(paper, paperUrl)),
  });
}

/** The published form of the papers of one topic, given in the order of its page. */
export function buildTopicPapersJson(
  collection: Collection,
  { slug, name, description }: Topic,
  papers: readonly Paper[],
  addresses: { topic(slug: string): string; paper(slug: string): string },
): PapersJson {
  return papersJsonSchema.parse({
    version: 2,
    collection: collectionFacts(collection),
    topic: { slug, name, description, url: addresses.topic(slug) },
    papers: papers.map((paper) => publishedPaper(paper, addresses.paper)),
  });
}

/** The published form of all topics. `topicUrl` turns a slug into an address. */
export function buildTopicsJson(
  collection: Collection,
  topicUrl: (slug: string) => string,
): z.infer<typeof topicsJsonSchema> {
  return topicsJsonSchema.parse({
    version: 2,
    topics: collection.topics.map(({ slug, name, description, parent, papers }) => ({
      slug,
      name,
      description,
      url: topicUrl(slug),
      parent,
      papers,
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
