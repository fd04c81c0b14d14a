import { type CitablePaper, oneLine } from './citation/citable-paper.ts';
import { publicationLine, recordUrl } from './citation/publication.ts';

/** Title, publication, abstract and address of each paper, as far as known a line each, with a blank line between. */
export function formatPlainText(papers: readonly CitablePaper[]): string {
  return papers
    .map((paper) => [
      oneLine(paper.title),
      publicationLine(paper),
      oneLine(paper.abstract ?? ''),
      recordUrl(paper),
    ])
    .map((lines) => `${lines.filter(Boolean).join('\n')}\n`)
    .join('\n');
}
