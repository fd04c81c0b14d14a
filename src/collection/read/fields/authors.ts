import { onOneLine } from './one-line.ts';

/** What stands in author fields without naming anybody. */
const NOBODY =
  /^(?:others|et\.? al\.?|and others|\[?no authors? (?:name )?(?:available|listed)\]?|anonymous|n\/?a|none|-)$/i;

/** `Lim SM, Shiau CWC.` and `A. B. Miller, C. Doe`: commas part names where initials stand before them. */
const AFTER_INITIALS = /(?<=\s\p{Lu}{1,4}\.?|\.)\s*,\s+/u;

/** The full stop of PubMed after the last name; where others stand in the text, it belongs to initials. */
const ONLY_STOP = /^([^.]*)\.\s*$/;

/**
 * A name of which the source knows the parts.
 * @example partedName('Doe', 'Jane') // => 'Doe, Jane'
 * @example partedName('World Health Organization', '') // => 'World Health Organization'
 */
export function partedName(family: string, given: string): string {
  return [family, given].map(onOneLine).filter(Boolean).join(', ');
}

/**
 * The people of an author field, in order and each once: sources repeat whole lists, and name "et al." as a
 * person. Undefined where nobody is left.
 * @example distinctAuthors(['Doe, Jane', 'Roe, Max', 'Doe, Jane', 'et al.']) // => ['Doe, Jane', 'Roe, Max']
 */
export function distinctAuthors(names: readonly string[]): string[] | undefined {
  const authors = new Set(names.map(onOneLine).filter((name) => /\p{L}/u.test(name) && !NOBODY.test(name)));
  return authors.size > 0 ? [...authors] : undefined;
}

/**
 * Parts a list of authors in one text by the separator that it uses: `;`, `|`, " and ", or commas. Undefined
 * where nobody is named.
 * @example splitAuthors('Lim SM, Shiau CWC.') // => ['Lim SM', 'Shiau CWC']
 * @example splitAuthors('Doe, Jane; Roe, Max') // => ['Doe, Jane', 'Roe, Max']
 * @example splitAuthors('Jane Doe, Max Roe and Ann Poe') // => ['Jane Doe', 'Max Roe', 'Ann Poe']
 * @example splitAuthors('De Roe, Max Lee and Poe, Ann') // => ['De Roe, Max Lee', 'Poe, Ann']
 */
export function splitAuthors(list: string): string[] | undefined {
  const text = onOneLine(list);
  const parted = [/\s*;+\s*/, /\s*\|+\s*/].find((separator) => separator.test(text));
  if (parted) return distinctAuthors(text.split(parted));
  const parts = text.split(/(?:\s*,)?\s+(?:and|&)\s+/);
  if (parts.length > 1 && parts.every((part) => /^[^,]+,[^,]+$/.test(part))) return distinctAuthors(parts);
  return distinctAuthors(parts.flatMap(splitAtCommas));
}

/** A single comma with one word before it parts family and given name, not two people. */
function splitAtCommas(text: string): string[] {
  const initials = text.replace(ONLY_STOP, '$1').split(AFTER_INITIALS);
  if (initials.length > 1) return initials;
  const names = text.split(/\s*,\s*/);
  const [family = '', given = ''] = names;
  const isOnePerson = names.length === 2 && (!/\s/.test(family) || !/\s/.test(given));
  return isOnePerson || names.some((name) => !/\s/.test(name)) ? [text] : names;
}

/** Where a name is glued to the one before it: a capital after a small letter, unless a prefix ends there. */
const SEAM = /(?<=\p{Ll})(?<!(?:^|\P{L})(?:Mc|Mac|De|Di|Du|La|Le|Lo|Van|Fitz))(?=\p{Lu})/u;
const ACADEMIC_TITLES = /^(?:(?:Prof|Dr|Ph\.\s?D|Dipl|Ing|Mag)\.[\s-]*)+/i;

/**
 * The people of a list of names without anything between them, as Springer writes it, without their titles.
 * @example splitGluedAuthors('Prof. Jane A. DoeMax McRoeAnn Poe') // => ['Jane A. Doe', 'Max McRoe', 'Ann Poe']
 */
export function splitGluedAuthors(text: string): string[] | undefined {
  return distinctAuthors(text.split(SEAM).map((name) => name.replace(ACADEMIC_TITLES, '')));
}
