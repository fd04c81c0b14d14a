import { normalizeTitle } from '../identity.ts';
import type { DumpRecord } from '../read/dump-record.ts';
import { lastingTitle } from '../read/lasting-title.ts';
import { cleanText } from '../read/text/clean-text.ts';

/** A record, with what its title is compared by. */
export interface TitledRecord {
  readonly record: DumpRecord;
  /** The normalised title from which a paper has its id; never empty. */
  readonly lasting: string;
  /** The normalised title as readers see it: by it, a plain dump is compared with files of other formats. */
  readonly shown: string;
}

/** Normalises the title of a record; null where nothing is left of it, so that no id can be made. */
export function titleRecord(record: DumpRecord): TitledRecord | null {
  const lasting = normalizeTitle(lastingTitle(record));
  if (lasting === '') return null;
  const shown = record.format === 'plain' ? normalizeTitle(cleanText(record.title)) || lasting : lasting;
  return { record, lasting, shown };
}

/** Whether two records have one title. Titles of plain dumps are the same only if they are so as they stand. */
export function isSameTitle(a: TitledRecord, b: TitledRecord): boolean {
  if (a.lasting === b.lasting) return true;
  const arePlain = a.record.format === 'plain' && b.record.format === 'plain';
  return !arePlain && a.shown === b.shown;
}
