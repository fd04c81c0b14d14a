import { hasLetter } from '../letter-widths.ts';

/** What is no space and no sign for control, with the marks on it. */
const LETTER = /([^\p{ASCII}\p{Z}\p{C}\p{M}])[\p{M}\p{Cf}]*/gu;

/** A text in letters of the site's sans serif alone. */
export interface DrawableText {
  readonly text: string;
  /** The letters that it lacks, each once. */
  readonly missing: readonly string[];
}

/**
 * A text with “…” for whatever letters the site's sans serif lacks: its PNG files would have boxes instead.
 * @example drawableText('Deep learning 深度 学习') // => { text: 'Deep learning …', missing: ['深', '度', '学', '习'] }
 */
export function drawableText(text: string): DrawableText {
  const missing = new Set<string>();
  const replaced = text.replaceAll(LETTER, (whole, letter: string) => {
    if (hasLetter(letter)) return whole;
    missing.add(letter);
    return '…';
  });
  if (missing.size === 0) return { text, missing: [] };
  return { text: replaced.replaceAll(/…(?: *…)+/g, '…'), missing: [...missing] };
}
