import type { PaperEntry } from './entry.ts';
import { normalizeTitle, paperId } from './identity.ts';
import type { SettledCorrection } from './redirects.ts';
import type { Problem } from './report.ts';
import type { Correction } from './settings/settings.ts';

/** Entries as corrected, in their order, and what each correction that was used is about. */
export interface Corrected {
  readonly entries: PaperEntry[];
  readonly settled: SettledCorrection[];
  readonly warnings: Problem[];
}

/**
 * Applies what a curator knows better. Ids and slugs stay. A correction that names no paper of the collection
 * becomes a warning about `file`.
 */
export function correctPapers(
  entries: readonly PaperEntry[],
  corrections: readonly Correction[],
  file: string,
): Corrected {
  const find = buildFinder(entries);
  const corrected: Corrected = { entries: [...entries], settled: [], warnings: [] };
  for (const correction of corrections) {
    const index = find(correction.paper);
    const entry = corrected.entries[index];
    if (!entry) {
      const message = `No paper is called "${correction.paper}". Use its id, its slug or its title as the dump has it, or delete the entry.`;
      corrected.warnings.push({ file, line: correction.line, code: 'unknown-paper', message });
      continue;
    }
    corrected.settled.push({ slug: entry.slug, correction });
    corrected.entries[index] = {
      ...entry,
      title: correction.title ?? entry.title,
      pinnedTopics: correction.topics ? [...new Set(correction.topics)] : entry.pinnedTopics,
    };
  }
  return corrected;
}

/**
 * Finds the place of the paper that a curator means by an id, a slug, or a title as the dump has it or as the
 * pages show it; -1 when there is none.
 */
function buildFinder(entries: readonly PaperEntry[]): (name: string) => number {
  const shown = new Map(entries.map(({ title }, index) => [normalizeTitle(title), index]));
  const lasting = new Map(
    entries.flatMap(({ id, slug }, index) => [[id, index] as const, [slug, index] as const]),
  );
  // The id is made from the title of the dump, so that it tells whether a name is that title.
  return (name) => lasting.get(name) ?? lasting.get(paperId(name)) ?? shown.get(normalizeTitle(name)) ?? -1;
}
