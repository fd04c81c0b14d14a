import { SPACING } from '../text/invisible.ts';

/**
 * A text with a single space for each run of white space, and none at its ends.
 * @example onOneLine(' a\n\t b ') // => 'a b'
 */
export function onOneLine(text: string): string {
  return text.replace(SPACING, ' ').trim();
}
