import { createHash } from 'node:crypto';

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';
const ID_LENGTH = 10;
const READABLE_LENGTH = 60;
/** Latin letters that carry no separable accent, so Unicode decomposition leaves them as they are. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
};

/**
 * The form in which two titles are compared: NFKC, lower case, every run of characters that are neither
 * letters nor digits one space, trimmed. Empty when the title has no letter and no digit.
 */
export function normalizeTitle(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * The lasting id of a paper: the first 10 characters of the lower-case base32 (RFC 4648) of SHA-256 of the
 * normalised title in UTF-8. It depends on nothing but the title as it stands in the dump.
 */
export function paperId(title: string): string {
  const digest = createHash('sha256').update(normalizeTitle(title), 'utf8').digest();
  let id = '';
  for (let index = 0; index < ID_LENGTH; index += 1) {
    const bit = index * 5;
    const pair = (digest[bit >> 3]! << 8) | digest[(bit >> 3) + 1]!;
    id += BASE32[(pair >> (11 - (bit & 7))) & 31];
  }
  return id;
}

/**
 * The last part of a paper's address: readable part, `-`, id. The id is that of `title`, the title as it
 * stands in the dump; `readable` may be a cleaner form of it. The readable part has at most 60 characters
 * of `[a-z0-9-]`, cut between words where possible, and is `paper` when no Latin letter or digit remains.
 */
export function paperSlug(title: string, readable: string = title): string {
  const words = foldToAscii(readable);
  return `${words === '' ? 'paper' : cutAtWord(words)}-${paperId(title)}`;
}

function foldToAscii(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[ßæœøđðþłħı]/g, (letter) => UNDECOMPOSED[letter]!)
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function cutAtWord(words: string): string {
  if (words.length <= READABLE_LENGTH) return words;
  const end = words.lastIndexOf('-', READABLE_LENGTH);
  return words.slice(0, end > 0 ? end : READABLE_LENGTH);
}
