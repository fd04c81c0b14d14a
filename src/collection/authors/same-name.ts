import { foldText } from '../language/fold.ts';
import { authorName } from './author-name.ts';

/** Initials written together, as in `Lim SM`. */
const INITIALS = /(?<![\p{L}\p{M}])\p{Lu}{2,4}(?![\p{L}\p{M}])/gu;
/** A name in capitals has no initials that could be told from it. */
const SMALL_LETTER = /\p{Ll}/u;

/**
 * Whether two spellings may be one person's name: each part of the shorter one, or its initial, is in the other, and
 * one part is there in full. Order, accents, capitals and middle names make no difference.
 * @example isSameName('Doe, Jane A.', 'J Doe') // => true
 * @example isSameName('Lim SM', 'Lim, Su-Min') // => true
 * @example isSameName('Wei Li', 'Wei Zhang') // => false
 */
export function isSameName(a: string, b: string): boolean {
  const [fewer, more] = [partsOf(a), partsOf(b)].sort((one, other) => one.length - other.length);
  const left = new Set(more);
  const initials: string[] = [];
  let whole = 0;
  for (const part of fewer!) {
    if (!left.delete(part)) initials.push(part);
    else if (part.length > 1) whole += 1;
  }
  // Names in scripts without capitals and initials may have a single letter.
  if (whole === 0) return initials.length === 0 && left.size === 0;
  return initials.every((part) => {
    const other = [...left].find((name) => (part.length === 1 || name.length === 1) && name[0] === part[0]);
    return other !== undefined && left.delete(other);
  });
}

/** What is longer, in characters or parts, is no name: its beginning is compared. */
const LONGEST_NAME = 200;
const MOST_PARTS = 12;

function partsOf(author: string): string[] {
  const name = authorName(author.slice(0, LONGEST_NAME));
  const spaced = SMALL_LETTER.test(name) ? name.replace(INITIALS, (letters) => [...letters].join(' ')) : name;
  const parts = foldText(spaced).split(/[^\p{L}\p{N}\p{M}]+/u);
  return [...new Set(parts.filter((part) => part !== ''))].slice(0, MOST_PARTS);
}
