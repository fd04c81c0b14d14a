/** A placeholder for the address of a page that is unknown until it is served. */
export const UNKNOWN_ADDRESS = 'https://address.invalid/';

/** A piece of a citation; `around` is text before and after the page's address, shown only with it. */
export type CitationPart =
  | { readonly text: string }
  | { readonly around: readonly [before: string, after: string] };

/** What to hide of a citation without an address: the whole line, or the address alone. */
export type AddressUnit = 'line' | 'word';

const address = UNKNOWN_ADDRESS.replaceAll('.', '\\.');
const units: Record<AddressUnit, RegExp> = {
  line: new RegExp(`^(.*)${address}(.*\n)`, 'm'),
  word: new RegExp(`( ?)${address}()`),
};

/** Splits a citation with `UNKNOWN_ADDRESS` as its address into pieces; lines end in a line feed. */
export function citationParts(citation: string, unit: AddressUnit): CitationPart[] {
  const text = citation.replaceAll('\r\n', '\n');
  const found = units[unit].exec(text);
  if (!found) return [{ text }];
  const [all, before = '', after = ''] = found;
  const parts = [
    { text: text.slice(0, found.index) },
    { around: [before, after] as const },
    { text: text.slice(found.index + all.length) },
  ];
  return parts.filter((part) => 'around' in part || part.text !== '');
}
