import type { PaperEntry } from './entry.ts';
import { normalizeTitle, paperId } from './identity.ts';
import type { GroupFault } from './join/curated-groups.ts';
import { ID_LENGTH } from './paper-id.ts';
import type { SettledCorrection } from './redirects.ts';
import type { Problem } from './report.ts';
import type { Correction } from './settings/settings.ts';

/** The corrected entries in their order, and for each correction that was applied the paper it is about. */
export interface Corrected {
  readonly entries: PaperEntry[];
  readonly settled: SettledCorrection[];
  readonly warnings: Problem[];
}

/** The warning for a name that is no paper's, on a line of the corrections `file`. */
export function unknownPaper(name: string, file: string, line: number): Problem {
  const message = `No paper is called "${name}". Use its id, its slug or its title as the dump has it, or delete the entry.`;
  return { file, line, code: 'unknown-paper', message };
}

/** The warning for an entry of `same` or `different` that says nothing that can be done. */
export function groupProblem({ line, fault, names }: GroupFault, file: string): Problem {
  if (fault === 'unknown-paper') return unknownPaper(names[0]!, file, line);
  const named = names.map((name) => `"${name}"`).join(', ');
  const message =
    fault === 'no-difference'
      ? `Expected names of different papers, but some of ${named} name the same records. Use their DOIs, or their places such as library.bib:12, as the report of the dumps gives them.`
      : `Expected names of one paper, but "different" says that some of ${named} are not. They stay apart; delete one of the two entries.`;
  return { file, line, code: fault, message };
}

/**
 * Applies a curator's corrections; ids and slugs stay. One that matches no paper becomes a warning. `joined` are the
 * slugs (`from`) of records that were joined to papers: these are found by them too.
 */
export function correctPapers(
  entries: readonly PaperEntry[],
  corrections: readonly Correction[],
  file: string,
  joined: readonly { from: string; to: string }[] = [],
): Corrected {
  const find = buildFinder(entries, joined);
  const corrected: Corrected = { entries: [...entries], settled: [], warnings: [] };
  for (const correction of corrections) {
    const index = find(correction.paper);
    const entry = corrected.entries[index];
    if (!entry) {
      corrected.warnings.push(unknownPaper(correction.paper, file, correction.line));
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

/** Finds the index of a paper by its id, its slug, its title in the dump or its title on the pages; or -1. */
function buildFinder(
  entries: readonly PaperEntry[],
  joined: readonly { from: string; to: string }[],
): (name: string) => number {
  const shown = new Map(entries.map(({ title }, index) => [normalizeTitle(title), index]));
  const current = new Map(
    entries.flatMap(({ id, slug }, index) => [[id, index] as const, [slug, index] as const]),
  );
  const former = new Map(
    joined.flatMap(({ from, to }) =>
      [from, from.slice(-ID_LENGTH)].map((name) => [name, current.get(to)!] as const),
    ),
  );
  const lasting = (name: string) => current.get(name) ?? former.get(name);
  // The id is a hash of the title in the dump, so hashing a name tells whether it is that title.
  return (name) => lasting(name) ?? lasting(paperId(name)) ?? shown.get(normalizeTitle(name)) ?? -1;
}
