import type { RecordFormat } from './formats.ts';
import { findJsonFormat } from './json/json-format.ts';
import type { ColumnMapping } from './record.ts';
import { isBibtex } from './signs/bibtex.ts';
import { hasBylines } from './signs/bylines.ts';
import { isDatabaseText } from './signs/database-text.ts';
import { isMarkdown } from './signs/markdown.ts';
import { findMarkup } from './signs/markup-kind.ts';
import { findPastedList } from './signs/pasted-list.ts';
import { isPubmedText } from './signs/pubmed-text.ts';
import { type Refusal, refusals } from './signs/refusal.ts';
import { findTaggedFormat, isArxivMail } from './signs/tagged-lines.ts';
import { findTable } from './table/delimiter.ts';
import { isFieldRows } from './table/field-rows.ts';
import { isLabelledText } from './table/labelled-text.ts';
import { findUnknownTable } from './table/unknown-table.ts';

/** In characters: what a format looks like shows at the beginning of a file. */
const LOOKED_AT = 300_000;
/** `[{"key":` or `{"key":`; no title of a paper begins so. */
const JSON_RECORDS = /^(?:\[\s*)?\{\s*(?:"[^"\n]{0,200}"\s*:|\})/;
/** A title may begin with "[1]", but its dump does not end with the bracket. */
const JSON_LIST = /^\[\s*["[\]]/;

/**
 * The format of a text by its content, or why it is refused; a text with no sign of another format is a plain
 * dump. `columns` are those that the curator has named. Linear in the length of the text.
 * @example detectFormat('TY  - JOUR\nTI  - A title\nAB  - Text.\nER  - ') // => { format: 'ris' }
 */
export function detectFormat(
  text: string,
  columns: ColumnMapping = {},
): { readonly format: 'plain' | RecordFormat } | Refusal {
  const found = findSign(text, columns);
  return typeof found === 'string' ? { format: found } : found;
}

/** The first sign in an order that matters: RIS has tags of PubMed, and abstracts in BibTeX hold Markdown. */
function findSign(text: string, columns: ColumnMapping): 'plain' | RecordFormat | Refusal {
  const start = text.slice(0, LOOKED_AT).trimStart();
  const end = text.slice(-LOOKED_AT);
  const markup = start.startsWith('<') && findMarkup(start, end);
  if (markup) return markup;
  if (JSON_RECORDS.test(start) || (JSON_LIST.test(start) && end.trimEnd().endsWith(']'))) {
    return findJsonFormat(text) ?? (Object.keys(columns).length > 0 ? 'json' : refusals.json);
  }
  if (isBibtex(start)) return 'bibtex';
  const lines = start.split(/\r\n|\n|\r/);
  const tagged = findTaggedFormat(lines);
  if (tagged) return tagged;
  if (isArxivMail(lines)) return 'arxiv-mail';
  if (findTable(lines, Object.values(columns)) || isFieldRows(lines)) return 'csv';
  if (isPubmedText(lines)) return refusals.pubmedText;
  if (isDatabaseText(lines)) return refusals.databaseText;
  if (isLabelledText(lines)) return 'labelled';
  if (isMarkdown(lines)) return refusals.markdown;
  const list = findUnknownTable(start) ?? findPastedList(lines);
  return list ?? (hasBylines(lines) ? refusals.bylines : 'plain');
}
