import { bibtexPieces, formatBibtex } from './citation/bibtex.ts';
import type { CitablePaper, ExportContext } from './citation/citable-paper.ts';
import { cslJsonPieces, formatCslJson } from './citation/csl-json.ts';
import { formatRis, risPieces } from './citation/ris.ts';
import { csvPieces, formatCsv } from './csv.ts';
import { formatMarkdown } from './markdown/markdown.ts';
import { formatPlainText } from './plain-text.ts';

/** An export format. `extension` comes without its first dot; text is UTF-8. */
export interface ExportFormat {
  readonly id: 'bibtex' | 'ris' | 'csl' | 'csv' | 'markdown' | 'text';
  readonly name: string;
  readonly extension: string;
  readonly mediaType: string;
  readonly format: (papers: readonly CitablePaper[], context: ExportContext) => string;
  /** The text of `format` in pieces, where files of the site have this format. */
  readonly pieces?: (papers: readonly CitablePaper[], context: ExportContext) => Iterable<string>;
}

/** All formats in the order in which they are offered. */
export const exportFormats: readonly ExportFormat[] = [
  {
    id: 'bibtex',
    name: 'BibTeX',
    extension: 'bib',
    mediaType: 'application/x-bibtex',
    format: formatBibtex,
    pieces: bibtexPieces,
  },
  {
    id: 'ris',
    name: 'RIS',
    extension: 'ris',
    mediaType: 'application/x-research-info-systems',
    format: formatRis,
    pieces: risPieces,
  },
  {
    id: 'csl',
    name: 'CSL-JSON',
    extension: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    format: formatCslJson,
    pieces: cslJsonPieces,
  },
  {
    id: 'csv',
    name: 'CSV',
    extension: 'csv',
    mediaType: 'text/csv',
    format: formatCsv,
    pieces: csvPieces,
  },
  { id: 'markdown', name: 'Markdown', extension: 'md', mediaType: 'text/markdown', format: formatMarkdown },
  { id: 'text', name: 'Plain text', extension: 'txt', mediaType: 'text/plain', format: formatPlainText },
];
