import { type CitablePaper, type ExportContext, oneLine } from './citable-paper.ts';
import { publicationLine, recordUrl } from './publication.ts';

/** A readable list in CommonMark, and a last line that says where it comes from. */
export function formatMarkdown(papers: readonly CitablePaper[], context: ExportContext): string {
  if (papers.length === 0) return '';
  const { collectionTitle, snapshot } = context;
  const source = `Titles and abstracts as listed in “${escapeMarkdown(collectionTitle)}”${snapshot ? `, ${snapshot}` : ''}; kinds and topics derived from them.`;
  return `${papers.map(formatItem).join('\n')}\n${source}\n`;
}

function formatItem(paper: CitablePaper): string {
  const url = recordUrl(paper);
  const title = escapeMarkdown(paper.title, false);
  const derived = [paper.kind.replaceAll('-', ' '), ...paper.topics].map((name) => escapeMarkdown(name));
  const blocks = [
    `**${url ? `[${title}](${url.replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'))})` : title}**`,
    escapeMarkdown(publicationLine(paper)),
    `> ${escapeMarkdown(paper.abstract)}`,
    derived.join(' · '),
  ];
  return `- ${blocks.filter(Boolean).join('\n\n  ')}\n`;
}

/** Everything that means something to CommonMark, to the extensions of GitHub and to mathematics in Markdown. */
const SPECIALS = /[\\`*_[\]<>&~$]|:(?=\/\/)|(?<=www)\.|^[#+=-]|(?<=^\d{1,9})[.)]/giu;
const ADDRESS = /(https?:\/\/[^\s<>]*[\p{L}\p{N}/])/giu;

/** Text that shows literally; addresses in it become links, unless it stands in one. */
function escapeMarkdown(text: string, linked = true): string {
  const escaped = (part: string) => part.replace(SPECIALS, '\\$&');
  const line = oneLine(text);
  if (!linked) return escaped(line);
  // The parts at odd places are the addresses.
  return line
    .split(ADDRESS)
    .map((part, index) => (index % 2 === 1 ? `<${part}>` : escaped(part)))
    .join('');
}
