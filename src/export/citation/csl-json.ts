import { parseAuthor } from '../../collection/authors/author-name.ts';
import { joinPieces, separatedPieces } from '../pieces.ts';
import {
  type CitablePaper,
  type ExportContext,
  keywordsText,
  oneLine,
  snapshotParts,
  sourceNote,
} from './citable-paper.ts';
import { bareArxivId, bareDoi, type CitedType, citedType, isPublisher, recordUrl } from './publication.ts';

const CSL_TYPES: Record<CitedType, string> = {
  'journal-article': 'article-journal',
  'conference-paper': 'paper-conference',
  preprint: 'article',
  book: 'book',
  chapter: 'chapter',
  thesis: 'thesis',
  report: 'report',
  document: 'document',
};

/** A JSON array of CSL items, one to a line, with slugs as ids; for Zotero, Pandoc and citeproc. */
export function formatCslJson(papers: readonly CitablePaper[], context: ExportContext): string {
  return joinPieces(cslJsonPieces(papers, context));
}

/** The text of `formatCslJson` in pieces. */
export function* cslJsonPieces(papers: readonly CitablePaper[], context: ExportContext): Generator<string> {
  yield '[\n';
  yield* separatedPieces(papers, ',\n', (paper) => JSON.stringify(cslItem(paper, context)));
  yield '\n]\n';
}

/** A paper as a CSL item. Members without a value are undefined, which JSON leaves out. */
export function cslItem(paper: CitablePaper, context: ExportContext): Record<string, unknown> {
  const accessed = snapshotParts(context);
  const arxivId = bareArxivId(paper);
  const type = citedType(paper);
  return {
    id: paper.slug,
    type: CSL_TYPES[type],
    author: paper.authors?.map(parseAuthor),
    title: oneLine(paper.title),
    [isPublisher(type) ? 'publisher' : 'container-title']: paper.venue && oneLine(paper.venue),
    issued: paper.year === undefined ? undefined : { 'date-parts': [[paper.year]] },
    DOI: bareDoi(paper),
    archive: arxivId && 'arXiv',
    archive_location: arxivId,
    abstract: paper.abstract === null ? undefined : oneLine(paper.abstract),
    keyword: keywordsText(paper) || undefined,
    URL: recordUrl(paper) ?? undefined,
    accessed: accessed ? { 'date-parts': [accessed] } : undefined,
    // Not `note`, which styles print: this text is about the export, not the paper.
    annote: sourceNote(paper, context),
  };
}
