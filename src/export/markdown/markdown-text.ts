import { oneLine } from '../citation/citable-paper.ts';

/** Characters with a meaning in CommonMark, GitHub's extensions or Markdown mathematics. */
const SPECIALS = /[\\`*_[\]<>&~$]|:(?=\/\/)|(?<=www)\.|^[#+=-]|(?<=^\d{1,9})[.)]/giu;
const ADDRESS = /(https?:\/\/[^\s<>]*[\p{L}\p{N}/])/giu;

/**
 * Escapes text for Markdown; addresses in it become links, unless it is inside a link itself.
 * @example escapeMarkdown('f_1 *and* <b>') // => 'f\\_1 \\*and\\* \\<b\\>'
 */
export function escapeMarkdown(text: string, linked = true): string {
  const escaped = (part: string) => part.replace(SPECIALS, '\\$&');
  const line = oneLine(text);
  if (!linked) return escaped(line);
  // The parts with odd indices are the addresses.
  return line
    .split(ADDRESS)
    .map((part, index) => (index % 2 === 1 ? `<${part}>` : escaped(part)))
    .join('');
}

/**
 * A Markdown link with escaped text.
 * @example markdownLink('[A] title', '/papers/a/') // => '[\\[A\\] title](/papers/a/)'
 */
export function markdownLink(text: string, url: string): string {
  const address = url.replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'));
  return `[${escapeMarkdown(text, false)}](${address})`;
}

/** A Markdown heading with escaped text. */
export function markdownHeading(depth: number, text: string): string {
  // Number signs at the end would count as a closing sequence.
  return `${'#'.repeat(depth)} ${escapeMarkdown(text).replace(/(?<=\s)#+$/, '\\$&')}`;
}
