import type { Format } from './format.ts';
import { cleanText } from './text/clean-text.ts';

/**
 * The title from which a paper has its id. In a plain dump that is the title as it stands there. In formats of
 * records it is the title as readers see it, so that a paper has one id in all of them, however each writes its
 * accents and formulas.
 */
export function lastingTitle({ title, format }: { readonly title: string; readonly format: Format }): string {
  return format === 'plain' ? title : cleanText(title) || title;
}
