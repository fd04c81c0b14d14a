import { Cite, logger } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { parse as parseBibliography } from '@retorquere/bibtex-parser';
import { parse as parseTable } from 'csv-parse/sync';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** What Citation.js makes of a file of the type that it calls so. Throws when it had anything to remark. */
export function readCitations(
  text: string,
  forceType: '@biblatex/text' | '@ris/file' | '@else/json',
): Record<string, unknown>[] {
  const before = logger._log.length;
  const { data } = new Cite(text, { forceType, generateGraph: false });
  const remarks = logger._log.slice(before);
  if (remarks.length > 0) throw new Error(`Citation.js remarks: ${JSON.stringify(remarks)}`);
  return data;
}

/** The bibliography that citeproc sets from CSL-JSON. */
export function printBibliography(text: string): string {
  return new Cite(text, { generateGraph: false }).format('bibliography', { template: 'apa', format: 'text' });
}

/** What the parser of Better BibTeX for Zotero makes of a file. Throws when it had anything to remark. */
export function readBibliography(text: string) {
  const { entries, errors, comments } = parseBibliography(text, { sentenceCase: false });
  if (errors.length + comments.length > 0) throw new Error(JSON.stringify({ errors, comments }));
  return entries;
}

/** The rows of a table by column name; strict about quotes, delimiters, line ends and column counts. */
export function readTable(text: string): Record<string, string>[] {
  return parseTable(text, { bom: true, columns: true, record_delimiter: '\r\n' });
}

/** The syntax tree of GitHub's Markdown. */
export function readMarkdown(text: string) {
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}
