import { paperId, paperSlug } from './identity.ts';
import { cleanText } from './read/clean-text.ts';
import type { DumpRecord } from './read/dumps.ts';
import { spellOutInvisible } from './read/invisible.ts';

/** A paper as the dump has it, with its identity and its text cleaned for display. */
export interface PaperEntry {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly abstract: string;
  readonly source: DumpRecord['source'];
  /** The topics that a curator has set for it, the primary one first; none where that is left to the program. */
  readonly pinnedTopics: readonly string[];
}

/** Gives a record of a dump its lasting id and slug, and cleans its text. */
export function buildEntry(record: DumpRecord): PaperEntry {
  // Text that is nothing but markup is shown as it is: a paper is never left without a title or an abstract.
  const title = cleanText(record.title) || spellOutInvisible(record.title);
  return {
    id: paperId(record.title),
    slug: paperSlug(record.title, title),
    title,
    abstract: cleanText(record.abstract) || spellOutInvisible(record.abstract),
    source: record.source,
    pinnedTopics: [],
  };
}
