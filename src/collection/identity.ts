import { createHash } from 'node:crypto';
import { limitStackedMarks } from './language/stacked-marks.ts';
import { ID_LENGTH } from './paper-id.ts';
import { readableSlug } from './readable-slug.ts';

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';

/** A single letter with a sign that makes it another name (C++, C#, A*), lower case, in NFKC. */
const SIGNED_LETTER = /(?<![\p{L}\p{N}])(\p{L})(\+\+|[#♯*])(?!\p{L})/gu;
const SIGN_NAMES: Readonly<Record<string, string>> = {
  '++': 'plus plus',
  '#': 'sharp',
  '♯': 'sharp',
  '*': 'star',
};

/**
 * The form in which two titles are compared: NFKC, lower case, C++, C# and A* as they are spoken (c plus plus,
 * c sharp, a star), every other run of characters that are neither letters nor digits one space, trimmed. Empty
 * when the title has no letter and no digit.
 * @example normalizeTitle('Learning C++: a Primer') // => 'learning c plus plus a primer'
 */
export function normalizeTitle(title: string): string {
  return limitStackedMarks(title)
    .normalize('NFKC')
    .toLowerCase()
    .replace(SIGNED_LETTER, (_, letter: string, sign: string) => `${letter} ${SIGN_NAMES[sign]} `)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * The lasting id of a paper: the first 10 characters of the lower-case base32 (RFC 4648) of SHA-256 of the
 * normalised title in UTF-8. It depends on nothing but the title in the dump; of a later paper with the title of an
 * earlier one also on `distinction`, what tells them apart: its DOI or its year.
 * @example paperId('Attention Is All You Need') // => 'jiojgtj5td'
 * @example paperId('attention is all you need!') === paperId('Attention Is All You Need') // => true
 * @example paperId('Editorial', '2021') === paperId('Editorial') // => false
 */
export function paperId(title: string, distinction?: string): string {
  const normalized = normalizeTitle(title);
  // No normalised title has a line break.
  const identity = distinction === undefined ? normalized : `${normalized}\n${distinction}`;
  const digest = createHash('sha256').update(identity, 'utf8').digest();
  let id = '';
  for (let index = 0; index < ID_LENGTH; index += 1) {
    const bit = index * 5;
    const pair = (digest[bit >> 3]! << 8) | digest[(bit >> 3) + 1]!;
    id += BASE32[(pair >> (11 - (bit & 7))) & 31];
  }
  return id;
}

/**
 * The last part of a paper's address: readable part, `-`, id. The id is that of `title`, the title in the
 * dump, and of `distinction`, see `paperId`; `readable` may be a cleaner form of the title, see `readableSlug`.
 * @example paperSlug('Attention Is All You Need') // => 'attention-is-all-you-need-jiojgtj5td'
 */
export function paperSlug(title: string, readable: string = title, distinction?: string): string {
  return `${readableSlug(readable)}-${paperId(title, distinction)}`;
}
