import type { Paper } from '../../collection/paper.ts';
import { cslItem } from '../../export/citation/csl-json.ts';
import { formatReference } from '../../export/citation/reference.ts';
import { type ExportFormat, exportFormats } from '../../export/formats.ts';
import { type CitationPart, citationParts, UNKNOWN_ADDRESS } from '../paper/citation-parts.ts';
import { citablePaper, exportContext } from './citable.ts';

/** A paper in one citation format. */
export interface Citation {
  readonly id: ExportFormat['id'];
  readonly name: string;
  /** The file name for saving it. */
  readonly file: string;
  readonly mediaType: string;
  readonly parts: readonly CitationPart[];
}

const formatOf = (wanted: ExportFormat['id']) => exportFormats.find(({ id }) => id === wanted)!;

const citationFormats: readonly ExportFormat[] = [
  formatOf('bibtex'),
  formatOf('ris'),
  // People read this item, so it is indented.
  {
    ...formatOf('csl'),
    format: (papers, context) =>
      `${JSON.stringify(
        papers.map((paper) => cslItem(paper, context)),
        null,
        2,
      )}\n`,
  },
  { ...formatOf('text'), format: (papers) => papers.map(formatReference).join('') },
];

/** The citations of a paper in each format, the most popular first. */
export function buildCitations(paper: Paper): Citation[] {
  const known = citablePaper(paper);
  // A citation needs no abstract. Without a site address, the browser fills in the page's own.
  const record = { ...known, abstract: null, keyphrases: [], topics: [], url: known.url ?? UNKNOWN_ADDRESS };
  return citationFormats.map(({ id, name, extension, mediaType, format }) => ({
    id,
    name,
    file: `${paper.slug}.${extension}`,
    mediaType,
    parts: citationParts(format([record], exportContext), id === 'text' ? 'word' : 'line'),
  }));
}
