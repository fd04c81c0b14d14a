/** Stands for the address of a page that is not known until it is served. */
export const UNKNOWN_ADDRESS = 'https://address.invalid/';

/** A line of a citation without its line end; `around` is what stands before and after the page's own address in it. */
export type CitationLine =
  | { readonly text: string }
  | { readonly around: readonly [before: string, after: string] };

/** The lines of a citation that was made with `UNKNOWN_ADDRESS` as the address. */
export function citationLines(citation: string): CitationLine[] {
  return citation
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((text) => {
      const [before, after] = text.split(UNKNOWN_ADDRESS);
      return before === undefined || after === undefined ? { text } : { around: [before, after] as const };
    });
}
