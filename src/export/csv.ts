import { type CitablePaper, oneLine } from './citation/citable-paper.ts';
import { joinPieces } from './pieces.ts';

type Cell = string | number | null | undefined;
type Column = readonly [name: string, cell: (paper: CitablePaper) => Cell];

const LIST_SEPARATOR = '; ';

const COLUMNS: readonly Column[] = [
  ['slug', ({ slug }) => slug],
  ['title', ({ title }) => title],
  ['abstract', ({ abstract }) => abstract],
  ['authors', ({ authors }) => authors?.join(LIST_SEPARATOR)],
  ['year', ({ year }) => year],
  ['venue', ({ venue }) => venue],
  ['type', ({ publicationType }) => publicationType],
  ['keywords', ({ keywords }) => keywords?.join(LIST_SEPARATOR)],
  ['doi', ({ doi }) => doi],
  ['arxiv_id', ({ arxivId }) => arxivId],
  ['source_url', ({ sourceUrl }) => sourceUrl],
  ['derived_kind', ({ kind }) => kind],
  ['derived_topics', ({ topics }) => topics.join(LIST_SEPARATOR)],
  ['derived_keyphrases', ({ keyphrases }) => keyphrases.join(LIST_SEPARATOR)],
  ['url', ({ url }) => url],
];
const ALWAYS = new Set(['slug', 'title', 'abstract', 'derived_kind', 'derived_topics', 'derived_keyphrases']);

/**
 * A table after RFC 4180: CRLF, a header row, one row per paper. Optional columns without any value are left
 * out. It starts with a byte order mark, without which Excel does not read UTF-8; other programs skip it.
 */
export function formatCsv(papers: readonly CitablePaper[]): string {
  return joinPieces(csvPieces(papers));
}

/** The text of `formatCsv` in pieces. */
export function* csvPieces(papers: readonly CitablePaper[]): Generator<string> {
  const columns = COLUMNS.filter(([name, cell]) => ALWAYS.has(name) || papers.some((paper) => cell(paper)));
  yield `\ufeff${formatRow(columns.map(([name]) => name))}`;
  for (const paper of papers) yield formatRow(columns.map(([, cell]) => cell(paper)));
}

function formatRow(cells: readonly Cell[]): string {
  return `${cells.map(formatCell).join(',')}\r\n`;
}

/**
 * Spreadsheets evaluate text that begins like a formula, also full-width; an apostrophe prevents that. Text that begins with
 * one before such a sign has another, so that who reads the table can take one away.
 */
function formatCell(value: Cell): string {
  const text = oneLine(String(value ?? '')).replace(/^'*[=+\-@＝＋－＠]/, "'$&");
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
