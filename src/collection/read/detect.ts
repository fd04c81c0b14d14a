import type { RecordFormat } from './formats.ts';
import { findJsonFormat } from './json/json-format.ts';
import type { ColumnMapping } from './record.ts';
import { isBibtex } from './signs/bibtex.ts';
import { isMarkdown } from './signs/markdown.ts';
import { findMarkup } from './signs/markup-kind.ts';
import { type Refusal, refusals } from './signs/refusal.ts';
import { findTaggedFormat, isArxivMail } from './signs/tagged-lines.ts';
import { findDelimiter } from './table/delimiter.ts';

/** In characters: what a format looks like shows at the beginning of a file. */
const LOOKED_AT = 300_000;
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
  const marked = start.startsWith('<') ? findMarkup(start, text.slice(-LOOKED_AT)) : findJsonFormat(text);
  if (marked) return marked;
  if (isBibtex(start)) return 'bibtex';
  const lines = start.split(/\r\n|\n|\r/);
  const tagged = findTaggedFormat(lines);
  if (tagged) return tagged;
  if (isArxivMail(lines)) return 'arxiv-mail';
  const header = /^sep=.$/i.test(lines[0]!) ? lines[1] : lines[0];
  if (findDelimiter(header ?? '', Object.values(columns))) return 'csv';
  return isMarkdown(lines) ? refusals.markdown : 'plain';
}
