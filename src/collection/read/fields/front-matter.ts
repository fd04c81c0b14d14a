/** Titles of pages that list the papers of an issue, in the languages that exports come in. */
const CONTENTS =
  /^(?:(?:table of )?contents|inhaltsverzeichnis|sommaire|table des matières)$|\b(?:volume|vol\.?|issue|no\.?)\b.*\btable of contents$/i;

/**
 * Whether a title is that of the table of contents of an issue or volume, which sources list among its papers.
 * @example isContentsPage('Journal of Maps, Volume 3, Issue 1: Table of Contents') // => true
 * @example isContentsPage('Generating a Table of Contents') // => false
 */
export function isContentsPage(title: string): boolean {
  return CONTENTS.test(title.trim());
}
