import { paperId, paperSlug } from './identity.ts';
import { formerDistinction } from './join/distinctions.ts';
import type { JoinedRecord } from './join/join-records.ts';
import { firstDay } from './read/dump-day.ts';
import type { DumpRecord } from './read/dump-record.ts';
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
  /** The day of the first dated dump that has the paper, YYYY-MM-DD; null where none is dated. */
  readonly listed: string | null;
  readonly source: DumpRecord['source'];
  /** The topics that a curator has set, the primary one first; empty where the program decides. */
  readonly pinnedTopics: readonly string[];
}

/** Gives a paper its lasting id and slug, and cleans its text. `dayOf` tells the day of a file, as `buildDayOf` does. */
export function buildEntry(
  { format, distinction, others, ...record }: JoinedRecord,
  dayOf: (file: string) => string | null,
): PaperEntry {
  const title = shownText(record.title);
  const lasting = lastingTitle({ title: record.title, format });
  return {
    ...record,
    id: paperId(lasting, distinction),
    slug: paperSlug(lasting, title, distinction),
    title,
    abstract: record.abstract === undefined ? null : shownText(record.abstract),
    listed: firstDay([record, ...others].map(({ source }) => dayOf(source.file))),
    pinnedTopics: [],
  };
}

/** The slugs that the other records of a paper would have, or had, as papers of their own. */
export function slugsOfOthers({ others, ...first }: JoinedRecord): string[] {
  return others.flatMap((other) => {
    const title = lastingTitle(other);
    const told = formerDistinction(first, other);
    const distinctions = told === undefined ? [undefined] : [undefined, told];
    return distinctions.map((distinction) => paperSlug(title, shownText(other.title), distinction));
  });
}

/** A text of nothing but markup is shown as it is, so that no paper loses its title or its abstract. */
const shownText = (text: string): string => cleanText(text) || spellOutInvisible(text);
