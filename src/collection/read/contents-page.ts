import type { FoundRecord } from './record.ts';

/** Titles of pages that list the papers of an issue, in the languages that exports come in. */
const CONTENTS =
  /^(?:(?:table of )?contents|inhaltsverzeichnis|sommaire|table des matières)$|\b(?:volume|vol\.?|issue|no\.?)\b.*\btable of contents$/i;

/** In characters. */
const LONGEST_TITLE = 300;

/** A record as it is, but left out where it is the table of contents of an issue, which sources list as a paper. */
export function leaveOutContentsPage(record: FoundRecord): FoundRecord {
  if (record.outcome !== 'paper' || !isContentsPage(record.fields.title)) return record;
  return { line: record.line, outcome: 'left-out', reason: 'a table of contents is no paper' };
}

/**
 * Whether a title is that of a table of contents.
 * @example isContentsPage('Journal of Maps, Volume 3, Issue 1: Table of Contents') // => true
 * @example isContentsPage('Generating a Table of Contents') // => false
 */
export function isContentsPage(title: string): boolean {
  return title.length < LONGEST_TITLE && CONTENTS.test(title);
}
