import { decodeEntities } from '../text/html-entities.ts';
import { onOneLine } from './one-line.ts';
import { texOfFormulas } from './tex-of-formulas.ts';

/** Headings inside abstracts of JATS that repeat what a page says anyway. */
const HEADING = /<(?:jats:)?title\b[^<>]{0,200}>\s*(?:abstract|summary)\s*:?\s*<\/(?:jats:)?title>/gi;
/** Elements that stand on their own: text before and after them is parted. */
const BLOCK = /<\/?(?:jats:)?(?:p|sec|title|list|list-item|li|ul|ol|div|br|h[1-6]|tr|td)\b[^<>]{0,2000}>/gi;
const INLINE =
  /<\/?(?:[a-z][a-z0-9]*(?::[a-z][a-z0-9-]*)?|(?:inline|disp)-(?:formula|graphic)|tex-math|(?:named|styled)-content|ext-link)(?:\s[^<>]{0,2000})?\/?>|<!--[^<>]{0,2000}-->/gis;

/** In characters: what says that there is no abstract is short. */
const LONGEST_ABSENCE = 60;
const NO_ABSTRACT =
  /^\W*(?:no abstract(?: (?:available|provided|found|given))?|abstract (?:not available|unavailable|missing)|n\/?a|none|null|nan|-+)\W*$/i;

/**
 * Text without markup: tags of HTML, JATS and MathML are removed (those of paragraphs and list items become a
 * space), headings such as "Abstract" too, entities are decoded, white space is a single space. Signs such as `<`
 * that begin no tag stay. A formula that has its TeX with it is that, between dollar signs. Nothing is ever
 * interpreted.
 * @example plainText('an <scp>R</scp> package &amp; <jats:p>more</jats:p>') // => 'an R package & more'
 */
export function plainText(markup: string): string {
  // Sources escape markup once more than they should: tags appear when entities are decoded.
  return onOneLine(stripTags(decodeEntities(stripTags(markup))));
}

function stripTags(text: string): string {
  if (!text.includes('<')) return text;
  return texOfFormulas(text).replace(HEADING, ' ').replace(BLOCK, ' ').replace(INLINE, '');
}

/**
 * An abstract as text, see `plainText`; undefined where the field is empty or only says that there is none.
 * @example statedAbstract('[No abstract available]') // => undefined
 */
export function statedAbstract(markup: string | undefined | null): string | undefined {
  return unlessAbsent(plainText(markup ?? ''));
}

/**
 * The text of an abstract; undefined where it is empty or only says that there is none.
 * @example unlessAbsent('N/A') // => undefined
 */
export function unlessAbsent(text: string): string | undefined {
  return text === '' || (text.length < LONGEST_ABSENCE && NO_ABSTRACT.test(text)) ? undefined : text;
}
