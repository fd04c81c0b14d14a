import { z } from 'zod';
import type { Collection } from '../collection/collection.ts';
import { paperSchema } from '../collection/paper.ts';
import { topicSchema } from '../collection/topic.ts';

const addressSchema = z.string().startsWith('/');

/** The contents of `/data/papers.json`; `url` is the path from the server root. Papers are in source order. */
export const papersJsonSchema = z.strictObject({
  version: z.literal(1),
  collection: z.strictObject({
    title: z.string(),
    papers: z.int().positive(),
    snapshot: z.string().nullable(),
  }),
  papers: z.array(z.strictObject({ ...paperSchema.shape, url: addressSchema })),
});

/** The contents of `/data/topics.json`; `papers` are the ids on the topic's page, in its order. */
export const topicsJsonSchema = z.strictObject({
  version: z.literal(1),
  topics: z.array(
    z.strictObject({
      ...topicSchema.pick({ slug: true, name: true, description: true, papers: true }).shape,
      url: addressSchema,
    }),
  ),
});

/** The published form of all papers. `paperUrl` turns a slug into an address. */
export function buildPapersJson(
  collection: Collection,
  paperUrl: (slug: string) => string,
): z.infer<typeof papersJsonSchema> {
  const { title, snapshot, papers } = collection;
  return papersJsonSchema.parse({
    version: 1,
    collection: { title, papers: papers.length, snapshot },
    papers: papers.map(({ id, slug, ...rest }) => ({ id, slug, url: paperUrl(slug), ...rest })),
  });
}

/** The published form of all topics. `topicUrl` turns a slug into an address. */
export function buildTopicsJson(
  collection: Collection,
  topicUrl: (slug: string) => string,
): z.infer<typeof topicsJsonSchema> {
  return topicsJsonSchema.parse({
    version: 1,
    topics: collection.topics.map(({ slug, name, description, papers }) => ({
      slug,
      name,
      description,
      url: topicUrl(slug),
      papers,
    })),
  });
}
