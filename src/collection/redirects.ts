import { z } from 'zod';
import type { Problem } from './report.ts';
import type { Correction } from './settings/settings.ts';
import type { TopicSettings } from './topic.ts';

/** A former address: the page of `kind` with the slug `from` now has the slug `to`. */
export const redirectSchema = z.strictObject({
  kind: z.enum(['topic', 'paper']),
  from: z.string(),
  to: z.string(),
});
export type Redirect = z.infer<typeof redirectSchema>;

/** A correction together with the slug of the paper it is about. */
export interface SettledCorrection {
  readonly slug: string;
  readonly correction: Correction;
}

/**
 * The former addresses of topics and papers, in the order of the settings. A former slug that belongs to a
 * current page, or is claimed twice, becomes a warning about `file` instead. `joined` come last, and yield to others:
 * the addresses that records have which were joined to papers.
 */
export function findRedirects(
  topics: readonly Pick<TopicSettings, 'slug' | 'aliases'>[],
  corrections: readonly SettledCorrection[],
  paperSlugs: readonly string[],
  file: string,
  joined: readonly { from: string; to: string }[] = [],
): { redirects: Redirect[]; warnings: Problem[] } {
  const redirects: Redirect[] = topics.flatMap(({ slug, aliases }) =>
    aliases.map((from) => ({ kind: 'topic' as const, from, to: slug })),
  );
  const taken = new Set(paperSlugs);
  const warnings: Problem[] = [];
  for (const { slug, correction } of corrections) {
    for (const from of correction.formerSlugs) {
      if (taken.has(from)) {
        const message = `The former slug "${from}" already belongs to another page. Delete it from one of them.`;
        warnings.push({ file, line: correction.line, code: 'taken-slug', message });
      } else redirects.push({ kind: 'paper', from, to: slug });
      taken.add(from);
    }
  }
  for (const { from, to } of joined) {
    if (!taken.has(from)) redirects.push({ kind: 'paper', from, to });
    taken.add(from);
  }
  return { redirects, warnings };
}
