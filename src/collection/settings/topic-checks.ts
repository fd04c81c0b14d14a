import type { Problem } from '../report.ts';
import { type KeptTopic, type TopicSettings, UNSORTED } from '../topic.ts';
import type { LineOf } from './yaml-file.ts';

/** What written and kept topics have in common. */
type NamedTopic = Pick<TopicSettings, 'slug' | 'name' | 'aliases' | 'parent'>;

/** Problems of a list of topics that stands under `topics` in a file: slugs that are not theirs alone. */
export function repeatedSlugs(topics: readonly NamedTopic[], file: string, lineOf: LineOf): Problem[] {
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

/** Problems of the same list: a `parent` that is no topic of the file, or lies in an area itself. */
export function wrongParents(topics: readonly NamedTopic[], file: string, lineOf: LineOf): Problem[] {
  const bySlug = new Map(topics.map((topic) => [topic.slug, topic]));
  return topics.flatMap(({ slug, name, parent }, index) => {
    if (parent === undefined) return [];
    const problem = (code: string, message: string) => [
      { file, line: lineOf(['topics', index, 'parent']), code, message },
    ];
    const area = bySlug.get(parent);
    if (area === undefined) {
      return problem(
        'unknown-parent',
        `No topic of this file has the slug "${parent}", the parent of "${name}". Correct it, add that topic, or remove the parent.`,
      );
    }
    if (parent === slug) {
      return problem('own-parent', `The topic "${name}" names itself as its parent. Remove the parent.`);
    }
    if (area.parent === undefined) return [];
    return problem(
      'third-level',
      `The parent of "${name}", "${area.name}", has a parent itself, but topics have two levels. Name the slug "${area.parent}" here, or remove one of the two parents.`,
    );
  });
}

/** Problems of a list of written topics: topics without phrases that no other names as its parent. */
export function missingPhrases(
  topics: readonly Pick<TopicSettings, 'slug' | 'name' | 'parent' | 'phrases'>[],
  file: string,
  lineOf: LineOf,
): Problem[] {
  const areas = new Set(topics.map(({ parent }) => parent));
  return topics.flatMap(({ slug, name, phrases }, index) => {
    if (phrases.length > 0 || areas.has(slug)) return [];
    const message = `The topic "${name}" has no phrases, which only a parent of other topics can do without. Write some, such as { strong: [${slug.replaceAll('-', ' ')}] }.`;
    return [{ file, line: lineOf(['topics', index, 'phrases']), code: 'missing-phrases', message }];
  });
}

/** What corrections say of topics, and where topics come from: null where the curator has written them. */
interface PinnedTopics {
  readonly topics: readonly NamedTopic[];
  readonly keptTopics: readonly KeptTopic[] | null;
  readonly corrections: readonly { readonly topics?: readonly string[] | undefined }[];
}

/** Problems of a file of corrections that pins papers to topics which no file names. */
export function unknownTopics(
  { topics, keptTopics, corrections }: PinnedTopics,
  file: string,
  lineOf: LineOf,
): Problem[] {
  const known = new Set([...(keptTopics ?? topics).map(({ slug }) => slug), UNSORTED]);
  const remedy = remedyOfUnknown(keptTopics);
  return corrections.flatMap(({ topics: pinned = [] }, index) =>
    pinned.flatMap((slug, place) => {
      if (known.has(slug)) return [];
      const message = `No topic has the slug "${slug}". ${remedy}`;
      return [{ file, line: lineOf(['papers', index, 'topics', place]), code: 'unknown-topic', message }];
    }),
  );
}

function remedyOfUnknown(keptTopics: readonly KeptTopic[] | null): string {
  if (keptTopics === null) return 'Use a slug of topics.yaml, or add the topic there.';
  if (keptTopics.length > 0) return 'Use a slug of kept-topics.yaml.';
  return 'Topics are found anew in every build until they are kept: remove the slug here, run "npm run topics -- keep --content DIR" for this folder, and then use a slug of kept-topics.yaml.';
}
