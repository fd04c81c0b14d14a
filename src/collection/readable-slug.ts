import { replaceUndecomposed } from './language/undecomposed-letters.ts';

const READABLE_LENGTH = 60;

/**
 * A title as the readable part of an address: at most 60 characters of `[a-z0-9-]`, cut between words where
 * possible; `instead` when no Latin letter or digit remains.
 * @example readableSlug('Łódź: A Naïve Approach?') // => 'lodz-a-naive-approach'
 */
export function readableSlug(title: string, instead = 'paper'): string {
  return cutAtWord(foldToAscii(title)) || instead;
}

function foldToAscii(text: string): string {
  return replaceUndecomposed(
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{M}+/gu, ''),
  )
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function cutAtWord(words: string): string {
  if (words.length <= READABLE_LENGTH) return words;
  const end = words.lastIndexOf('-', READABLE_LENGTH);
  return words.slice(0, end > 0 ? end : READABLE_LENGTH);
}
