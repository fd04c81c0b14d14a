import { oneLine } from '../citation/citable-paper.ts';

/** Everything that means something to CommonMark, to the extensions of GitHub and to mathematics in Markdown. */
const SPECIALS = /[\\`*_[\]<>&~$]|:(?=\/\/)|(?<=www)\.|^[#+=-]|(?<=^\d{1,9})[.)]/giu;
const ADDRESS = /(https?:\/\/[^\s<>]*[\p{L}\p{N}/])/giu;

/** Text that shows literally; addresses in it become links, unless it stands in one. */
export function escapeMarkdown(text: string, linked = true): string {
  const escaped = (part: string) => part.replace(SPECIALS, '\\$&');
  const line = oneLine(text);
  if (!linked) return escaped(line);
  // The parts at odd places are the addresses.
  return line
    .split(ADDRESS)
    .map((part, index) => (index % 2 === 1 ? `<${part}>` : escaped(part)))
    .join('');
}

/** A link whose text shows literally. */
export function markdownLink(text: string, url: string): string {
  const address = url.replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'));
  return `[${escapeMarkdown(text, false)}](${address})`;
}

/** A heading whose text shows literally. */
export function markdownHeading(depth: number, text: string): string {
  // Number signs at the end would be taken for a closing sequence.
  return `${'#'.repeat(depth)} ${escapeMarkdown(text).replace(/(?<=\s)#+$/, '\\$&')}`;
}
