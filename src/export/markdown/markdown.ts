import { kindInWords, NO_ABSTRACT } from '../../collection/paper-facts.ts';
import type { CitablePaper, ExportContext } from '../citation/citable-paper.ts';
import { publicationLine, recordUrl } from '../citation/publication.ts';
import { escapeMarkdown, markdownLink } from './markdown-text.ts';

/** A list in CommonMark, with a last line on its source. */
export function formatMarkdown(papers: readonly CitablePaper[], context: ExportContext): string {
  if (papers.length === 0) return '';
  const { collectionTitle, snapshot } = context;
  const source = `Titles and abstracts as listed in “${escapeMarkdown(collectionTitle)}”${snapshot ? `, ${snapshot}` : ''}; paper types and topics derived from them.`;
  return `${papers.map(formatItem).join('\n')}\n${source}\n`;
}

function formatItem(paper: CitablePaper): string {
  const url = recordUrl(paper);
  const derived = [kindInWords(paper.kind), ...paper.topics].map((name) => escapeMarkdown(name));
  const blocks = [
    `**${url ? markdownLink(paper.title, url) : escapeMarkdown(paper.title, false)}**`,
    escapeMarkdown(publicationLine(paper)),
    paper.abstract === null ? NO_ABSTRACT : `> ${escapeMarkdown(paper.abstract)}`,
    derived.join(' · '),
  ];
  return `- ${blocks.filter(Boolean).join('\n\n  ')}\n`;
}
