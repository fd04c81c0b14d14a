import type { Entry } from './collection.ts';
import { normalizeTitle } from './identity.ts';
import type { SettledCorrection } from './redirects.ts';
import type { Problem } from './report.ts';
import type { Correction } from './settings.ts';

/** Entries as corrected, in their order, and what each correction that was used is about. */
export interface Corrected {
  readonly entries: Entry[];
  readonly settled: SettledCorrection[];
  readonly warnings: Problem[];
}

/**
 * Applies what a curator knows better. Ids and slugs stay. A correction that names no paper of the collection
 * becomes a warning about `file`.
 */
export function correctPapers(
  entries: readonly Entry[],
  corrections: readonly Correction[],
  file: string,
): Corrected {
  const indexOf = new Map<string, number>();
  entries.forEach((entry, index) => {
    for (const name of [entry.id, entry.slug, normalizeTitle(entry.title)]) indexOf.set(name, index);
  });
  const corrected: Corrected = { entries: [...entries], settled: [], warnings: [] };
  for (const correction of corrections) {
    const index = indexOf.get(correction.paper) ?? indexOf.get(normalizeTitle(correction.paper));
    const entry = index === undefined ? undefined : corrected.entries[index];
    if (index === undefined || !entry) {
      const message = `No paper is called "${correction.paper}". Use its id, its slug or its title as the dump has it, or delete the entry.`;
      corrected.warnings.push({ file, line: null, code: 'unknown-paper', message });
      continue;
    }
    corrected.settled.push({ slug: entry.slug, correction });
    corrected.entries[index] = {
      ...entry,
      title: correction.title ?? entry.title,
      pinnedTopics: correction.topics ?? entry.pinnedTopics,
    };
  }
  return corrected;
}
