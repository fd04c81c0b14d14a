import { paperId, paperSlug } from './identity.ts';
import type { DumpRecord } from './read/dumps.ts';
import { lastingTitle } from './read/lasting-title.ts';
import type { RecordFields } from './read/record.ts';
import { cleanText } from './read/text/clean-text.ts';
import { spellOutInvisible } from './read/text/invisible.ts';

/** A paper as its file has it, with its identity and its text cleaned for display. */
export interface PaperEntry extends RecordFields {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly abstract: string;
  readonly source: DumpRecord['source'];
  /** The topics that a curator has set, the primary one first; empty where the program decides. */
  readonly pinnedTopics: readonly string[];
}

/** Gives a record its lasting id and slug, and cleans its text. */
export function buildEntry({ format, ...record }: DumpRecord): PaperEntry {
  // A text of nothing but markup is shown as it is, so that no paper is left without a title or an abstract.
  const title = cleanText(record.title) || spellOutInvisible(record.title);
  const lasting = lastingTitle({ title: record.title, format });
  const abstract = record.abstract ?? '';
  return {
    ...record,
    id: paperId(lasting),
    slug: paperSlug(lasting, title),
    title,
    abstract: cleanText(abstract) || spellOutInvisible(abstract),
    pinnedTopics: [],
  };
}
