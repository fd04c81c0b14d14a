import { joinPieces, separatedPieces } from '../pieces.ts';
import {
  type CitablePaper,
  type ExportContext,
  keywordsOf,
  oneLine,
  snapshotParts,
  sourceNote,
} from './citable-paper.ts';
import { bareArxivId, bareDoi, type CitedType, citedType, isPublisher, recordUrl } from './publication.ts';

const RIS_TYPES: Record<CitedType, string> = {
  'journal-article': 'JOUR',
  'conference-paper': 'CPAPER',
  preprint: 'GEN',
  book: 'BOOK',
  chapter: 'CHAP',
  thesis: 'THES',
  report: 'RPRT',
  document: 'GEN',
};

/** One RIS record per paper, with CRLF line ends. */
export function formatRis(papers: readonly CitablePaper[], context: ExportContext): string {
  return joinPieces(risPieces(papers, context));
}

/** The text of `formatRis` in pieces. */
export function risPieces(papers: readonly CitablePaper[], context: ExportContext): Iterable<string> {
  return separatedPieces(papers, '\r\n', (paper) => formatRecord(paper, context));
}

function formatRecord(paper: CitablePaper, context: ExportContext): string {
  const arxivId = bareArxivId(paper);
  const type = citedType(paper);
  const accessed = snapshotParts(context) && `${context.snapshot!.replaceAll('-', '/')}/`;
  const lines: [tag: string, value: string | null | undefined][] = [
    ['TY', RIS_TYPES[type]],
    ...(paper.authors ?? []).map((author): [string, string] => ['AU', author]),
    ['TI', paper.title],
    [isPublisher(type) ? 'PB' : 'T2', paper.venue],
    ['PY', paper.year?.toString()],
    ['DO', bareDoi(paper)],
    ['AN', arxivId && `arXiv:${arxivId}`],
    ['AB', paper.abstract],
    ...keywordsOf(paper).map((keyword): [string, string] => ['KW', keyword]),
    ['UR', recordUrl(paper)],
    ['N1', sourceNote(paper, context)],
    ['DB', context.collectionTitle],
    ['Y2', accessed],
  ];
  const text = lines.flatMap(([tag, value]) => (value ? `${tag}  - ${oneLine(value)}\r\n` : []));
  return `${text.join('')}ER  - \r\n`;
}
