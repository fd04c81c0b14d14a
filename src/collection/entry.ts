import { paperId, paperSlug } from './identity.ts';
import type { DumpRecord } from './read/dumps.ts';
import { lastingTitle } from './read/lasting-title.ts';
import type { RecordFields } from './read/record.ts';
import { cleanText } from './read/text/clean-text.ts';
import { spellOutInvisible } from './read/text/invisible.ts';

/** A paper as its file has it, with its identity and its text cleaned for display. */
export interface PaperEntry extends Omit<RecordFields, 'abstract'> {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  /** Null where the record has none. */
  readonly abstract: string | null;
  readonly listed: DumpRecord['listed'];
  readonly source: DumpRecord['source'];
  /** The topics that a curator has set, the primary one first; empty where the program decides. */
  readonly pinnedTopics: readonly string[];
}

/** Gives a record its lasting id and slug, and cleans its text. */
export function buildEntry({ format, ...record }: DumpRecord): PaperEntry {
  const title = shownText(record.title);
  const lasting = lastingTitle({ title: record.title, format });
  return {
    ...record,
    id: paperId(lasting),
    slug: paperSlug(lasting, title),
    title,
    abstract: record.abstract === undefined ? null : shownText(record.abstract),
    pinnedTopics: [],
  };
}

/** A text of nothing but markup is shown as it is, so that no paper loses its title or its abstract. */
const shownText = (text: string): string => cleanText(text) || spellOutInvisible(text);
