import { findAcronyms } from './acronyms.ts';
import type { PaperText } from './paper-text.ts';

const NAMED = `(?:called|named|dubbed|termed|coined|denoted|abbreviated as|referred to as|namely|system,|benchmark,|dataset,)`;
const MAKES = `(?:propos|introduc|present|releas|develop|construct|build|creat|design|contribut|curat|unveil)(?:e|es|s|ing)?`;
/** Between the verb and the name no other thing begins. */
const MODIFIER = String.raw`(?!(?:on|for|with|of|to|in|from|and|by|over|that|against)\b)[\p{L}\p{N}-]+,?`;

/**
 * Tells whether a paper itself introduces what it calls by this name: the name opens its title before a
 * colon, follows "we propose", "called" or the like, or is the acronym of what the paper proposes.
 */
export function isOwnName({ title, abstract }: PaperText, name: string): boolean {
  const written = RegExp.escape(name);
  if (new RegExp(String.raw`^(?:the |introducing )?${written}(?:\s?[:–—]|\s-\s)`, 'iu').test(title))
    return true;
  const announced = new RegExp(
    String.raw`(?:\b${NAMED}|\b(?:[Ww]e|[Pp]aper|[Ww]ork) (?:\p{L}+ly )?${MAKES}(?: ${MODIFIER}){0,6}?) (?:the )?["“]?${written}(?![\p{L}\p{N}])`,
    'u',
  );
  if (announced.test(abstract)) return true;
  const isAcronym = findAcronyms(abstract).some(({ short }) => short === name);
  const inBrackets = new RegExp(
    String.raw`\b(?:[Ww]e|[Pp]aper|[Ww]ork)\b (?:\p{L}+ly )?${MAKES}\b[^.]*\(${written}\)`,
    'u',
  );
  return isAcronym && inBrackets.test(abstract);
}
