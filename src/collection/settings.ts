import { z } from 'zod';
import { type Lexicon, lexiconSchema, repeatedNames } from './lexicon.ts';
import { paperSlugSchema, topicSlugSchema } from './paper.ts';
import type { Problem } from './report.ts';
import { type TopicSettings, topicSettingsSchema } from './topic.ts';
import { type LineOf, parseYamlFile, type TextFile } from './yaml-file.ts';

/** `content/collection.yaml`: what a curator says about the whole collection. */
export const collectionSettingsSchema = z.strictObject({
  title: z.string().trim().min(1).default('A shelf of papers'),
  /** Fits a header and a browser tab; the title where none is given. */
  shortTitle: z.string().trim().min(1).exactOptional(),
  description: z
    .string()
    .trim()
    .min(1)
    .default('Papers to browse by topic, from their titles and abstracts.'),
  /** The day the dump was taken or received. */
  snapshot: z.iso
    .date({ error: 'Expected the day the dump was taken as YYYY-MM-DD, such as 2026-01-31' })
    .nullable()
    .default(null),
  /** In one phrase, where the dump came from. */
  origin: z.string().trim().min(1).exactOptional(),
  site: z
    .url({
      protocol: /^https?$/,
      error: 'Expected the address of the published site, such as https://example.org',
    })
    .exactOptional(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, { error: 'Expected a language tag such as en or pt-BR' })
    .default('en'),
});
export type CollectionSettings = z.infer<typeof collectionSettingsSchema>;

const topicsFileSchema = z.strictObject({ topics: z.array(topicSettingsSchema).default([]) });

/** One entry of `content/corrections.yaml`. `paper` is an id, a slug or the title as the dump has it. */
const correctionSchema = z.strictObject({
  paper: z.string().trim().min(1),
  title: z.string().trim().min(1).exactOptional(),
  /** Replaces the derived topics; primary first. */
  topics: z.array(topicSlugSchema).min(1).exactOptional(),
  formerSlugs: z.array(paperSlugSchema).default([]),
});
/** A correction and the 1-based line on which it begins. */
export type Correction = z.infer<typeof correctionSchema> & { readonly line: number };

const correctionsFileSchema = z.strictObject({ papers: z.array(correctionSchema).default([]) });

/** The settings files of a content folder; each may be missing. */
export interface SettingsFiles {
  readonly collection?: TextFile;
  readonly topics?: TextFile;
  readonly corrections?: TextFile;
  readonly lexicon?: TextFile;
}

export interface Settings {
  readonly collection: CollectionSettings;
  readonly topics: readonly TopicSettings[];
  readonly corrections: readonly Correction[];
  readonly lexicon: Lexicon;
}

function repeatedSlugs(topics: readonly TopicSettings[], file: string, lineOf: LineOf): Problem[] {
  const owner = new Map<string, string>();
  const problems: Problem[] = [];
  const claim = (slug: string, name: string, path: (string | number)[]) => {
    const other = owner.get(slug);
    if (other === undefined) owner.set(slug, name);
    else {
      const message = `The slug "${slug}" already belongs to the topic "${other}". Give one of them another slug.`;
      problems.push({ file, line: lineOf(path), code: 'repeated-slug', message });
    }
  };
  topics.forEach(({ slug, name, aliases }, index) => {
    claim(slug, name, ['topics', index, 'slug']);
    aliases.forEach((alias, place) => {
      claim(alias, name, ['topics', index, 'aliases', place]);
    });
  });
  return problems;
}

function unknownTopics(settings: Settings, file: string, lineOf: LineOf): Problem[] {
  const known = new Set(settings.topics.map((topic) => topic.slug));
  return settings.corrections.flatMap(({ topics = [] }, index) =>
    topics.flatMap((slug, place) => {
      if (known.has(slug)) return [];
      const message = `No topic has the slug "${slug}". Use a slug of topics.yaml, or add the topic there.`;
      return [{ file, line: lineOf(['papers', index, 'topics', place]), code: 'unknown-topic', message }];
    }),
  );
}

const missing = (name: string): TextFile => ({ name, text: '' });

/**
 * Reads the settings of a content folder; a missing file means its defaults.
 * `problems` is empty exactly when every file is right; `value` is null otherwise.
 */
export function parseSettings(files: SettingsFiles): { value: Settings | null; problems: Problem[] } {
  const topicsFile = files.topics ?? missing('topics.yaml');
  const correctionsFile = files.corrections ?? missing('corrections.yaml');
  const lexiconFile = files.lexicon ?? missing('lexicon.yaml');
  const collection = parseYamlFile(collectionSettingsSchema, files.collection ?? missing('collection.yaml'));
  const topics = parseYamlFile(topicsFileSchema, topicsFile);
  const corrections = parseYamlFile(correctionsFileSchema, correctionsFile);
  const lexicon = parseYamlFile(lexiconSchema, lexiconFile);
  if (!collection.value || !topics.value || !corrections.value || !lexicon.value) {
    const problems = [collection, topics, corrections, lexicon].flatMap((file) => file.problems as Problem[]);
    return { value: null, problems };
  }
  const value = {
    collection: collection.value,
    topics: topics.value.topics,
    corrections: corrections.value.papers.map((entry, index) => ({
      ...entry,
      line: corrections.lineOf(['papers', index]),
    })),
    lexicon: lexicon.value,
  };
  const problems = [
    ...repeatedSlugs(value.topics, topicsFile.name, topics.lineOf),
    ...unknownTopics(value, correctionsFile.name, corrections.lineOf),
    ...repeatedNames(value.lexicon, lexiconFile.name, lexicon.lineOf),
  ];
  return problems.length > 0 ? { value: null, problems } : { value, problems };
}
