import { decodeHTMLStrict } from 'entities';

// The names of HTML entities have at most 31 letters and digits.
const REFERENCE = /&(?:amp;)*(#?\w{1,31};)/g;

/**
 * Text with HTML character references decoded, also where an ampersand was itself encoded first. Only what
 * ends in a semicolon is decoded: `&copy=1` belongs to an address. Unknown names and invalid numbers stay.
 * @example decodeEntities('Erd&odblac;s &amp;lt; R&D') // => 'Erdős < R&D'
 */
export function decodeEntities(text: string): string {
  return text.replace(REFERENCE, (_, reference: string) => {
    const decoded = decodeHTMLStrict(`&${reference}`);
    return decoded === '\ufffd' ? `&${reference}` : decoded;
  });
}
