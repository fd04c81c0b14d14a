/** Stands for the address of a page that is not known until it is served. */
export const UNKNOWN_ADDRESS = 'https://address.invalid/';

/** A piece of a citation; `around` is what comes and goes with the page's own address, before and after it. */
export type CitationPart =
  | { readonly text: string }
  | { readonly around: readonly [before: string, after: string] };

/** What of a citation makes no sense without an address: its whole line, or no more than the address itself. */
export type AddressUnit = 'line' | 'word';

const address = UNKNOWN_ADDRESS.replaceAll('.', '\\.');
const units: Record<AddressUnit, RegExp> = {
  line: new RegExp(`^(.*)${address}(.*\n)`, 'm'),
  word: new RegExp(`( ?)${address}()`),
};

/** The pieces of a citation that was made with `UNKNOWN_ADDRESS` as the address; lines end in a line feed. */
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
