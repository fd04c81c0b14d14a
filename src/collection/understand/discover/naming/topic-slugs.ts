import { readableSlug } from '../../../readable-slug.ts';
import { LONGEST_SLUG, ownSlugSchema } from '../../../topic.ts';

/**
 * An address for each name, unlike each other and those `taken`: the words of the name, with a number where two
 * are alike.
 * @example slugsFor(['Pose estimation', 'Pose-estimation', 'Unsorted']) // => ['pose-estimation', 'pose-estimation-2', 'topic-unsorted']
 */
export function slugsFor(names: readonly string[], taken: Iterable<string> = []): string[] {
  const used = new Set(taken);
  return names.map((name) => {
    const words = readableSlug(name, 'topic');
    const own = ownSlugSchema.safeParse(words).success ? words : `topic-${words}`;
    let slug = own;
    for (let number = 2; used.has(slug); number++) slug = numbered(own, `-${number}`);
    used.add(slug);
    return slug;
  });
}

const numbered = (slug: string, ending: string): string =>
  slug.slice(0, LONGEST_SLUG - ending.length).replace(/-$/, '') + ending;
