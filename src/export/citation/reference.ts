import { parseAuthor } from '../../collection/authors/author-name.ts';
import { type CitablePaper, oneLine } from './citable-paper.ts';
import { doiUrl, recordUrl } from './publication.ts';

/** With more authors than this, an ellipsis replaces all between the first ones and the last one. */
const MOST_AUTHORS = 20;

/**
 * A paper as one line of a reference list in APA order: authors, year, title, venue, address. Unknown parts
 * are left out; without authors the title comes first.
 * @example formatReference({ title: 'Why', authors: ['Doe, Jane'], year: 2026, url: null }) // => 'Doe, J. (2026). Why.\n'
 */
export function formatReference(paper: CitablePaper): string {
  const year = paper.year === undefined ? null : `(${paper.year})`;
  const title = oneLine(paper.title);
  const authors = paper.authors?.length ? joinAuthors(paper.authors.map(nameInReference)) : null;
  const said = authors
    ? [[authors, year].filter(Boolean).join(' '), title]
    : [[title, year].filter(Boolean).join(' ')];
  const address = doiUrl(paper) ?? recordUrl(paper);
  const sentences = [...said, paper.venue && oneLine(paper.venue)]
    .filter(Boolean)
    .map((part) => ended(part!));
  return `${[...sentences, address].filter(Boolean).join(' ')}\n`;
}

/** `Doe, Jane-Ann` becomes `Doe, J.-A.`; an undivided name stays as it is. */
function nameInReference(author: string): string {
  const name = parseAuthor(author);
  if ('literal' in name) return name.literal;
  const initials = name.given.replace(/(\p{L})[^\s-]*/gu, '$1.');
  return `${name.family}, ${initials}`;
}

function joinAuthors(names: readonly string[]): string {
  const last = names.at(-1)!;
  if (names.length === 1) return last;
  if (names.length > MOST_AUTHORS) return `${names.slice(0, MOST_AUTHORS - 1).join(', ')}, … ${last}`;
  return `${names.slice(0, -1).join(', ')}, & ${last}`;
}

const ended = (sentence: string) => (/[.?!…]$/u.test(sentence) ? sentence : `${sentence}.`);
