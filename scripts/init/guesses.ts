import { daysIn, WRITTEN_DAY } from '../../src/collection/read/dump-day.ts';

/** Words with which programs name their exports, and which say nothing about the papers. */
const ABOUT_THE_FILE = new Set(
  (
    'abstract abstracts acm all api articles arxiv bib bibliography bibtex biblatex citation citations collection ' +
    'content crossref csl csv daily data dblp default download dump dumps embase endnote export exported file files hits ' +
    'ieee init input items jabref json jsonl latest lens library list listing mail medline mendeley metadata my nbib new ' +
    'notes openalex openreview ovid papers pubmed query records references refs result results ris savedrecs scholar ' +
    'scopus search selected semantic semanticscholar set snapshot springer table text tsv txt untitled web webofscience ' +
    'works wos xlsx xml zotero'
  ).split(' '),
);

/** In characters; the longest name of a file that common systems allow has 255. */
const LONGEST_NAME = 255;

/** In characters; what is shorter was typed to have a name at all. */
const SHORTEST_TITLE = 3;

/**
 * A title from the names of files, or of the folder where they have none in common; null where names say nothing of
 * the papers.
 * @example guessTitle(['pubmed-sleep-apnea-set.nbib'], 'content') // => 'Sleep apnea'
 * @example guessTitle(['savedrecs.txt', 'export (1).bib'], 'model-merging') // => 'Model merging'
 * @example guessTitle(['My Library.bib'], 'content') // => null
 */
export function guessTitle(files: readonly string[], folder: string): string | null {
  const [first = null, ...others] = new Set(files.map(titleOf));
  return others.length === 0 && first !== null ? first : titleOf(folder);
}

function titleOf(name: string): string | null {
  const stem = name
    .slice(0, LONGEST_NAME)
    .replace(/(?:\.[a-z]{1,8}){1,2}$/i, '')
    .replace(WRITTEN_DAY, ' ')
    .replace(/\(\d{1,3}\)/g, ' ');
  const words = stem.split(/[\s_.+-]+/).filter((word) => word !== '');
  const isTelling = (word: string) => /\p{L}/u.test(word) && !ABOUT_THE_FILE.has(word.toLowerCase());
  const from = words.findIndex(isTelling);
  if (from < 0) return null;
  // A number after a telling word belongs to it, as in "ICLR 2013".
  const to = words.findLastIndex((word) => !ABOUT_THE_FILE.has(word.toLowerCase()));
  const title = words.slice(from, to + 1).join(' ');
  if (title.length < SHORTEST_TITLE) return null;
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/**
 * The newest day that stands in the name of a file, as YYYY-MM-DD; null where none does.
 * @example newestDay(['cs-2026-11-21.txt', '2026-11-22.txt', '2026-99-99.txt']) // => '2026-11-22'
 */
export function newestDay(files: readonly string[]): string | null {
  return files.flatMap(daysIn).sort().at(-1) ?? null;
}
