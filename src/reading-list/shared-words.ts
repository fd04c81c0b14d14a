import { stripInvisible } from '../collection/read/text/invisible.ts';

/** In characters; longer texts end in an ellipsis. */
export const LONGEST_NAME = 80;
export const LONGEST_NOTE = 2000;

/** The name and notes of a shared list. */
export interface SharedWords {
  /** The name of the list; empty where it has none. */
  readonly name: string;
  /** Notes by paper id; papers without a note are absent. */
  readonly notes: ReadonlyMap<string, string>;
}

export const noWords: SharedWords = { name: '', notes: new Map() };

/** Separates name and notes. Cleaned text contains no control character. */
const SEPARATOR = '\u001f';

function bound(text: string, longest: number): string {
  const characters = [...text];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : text;
}

/**
 * A name on one line, without invisible characters, cut to `LONGEST_NAME`.
 * @example cleanName(' To \n read ') // => 'To read'
 */
export function cleanName(text: string): string {
  return bound(stripInvisible(text).trim(), LONGEST_NAME);
}

/** A note without invisible characters; it keeps its lines, with at most one empty line in a row. */
export function cleanNote(text: string): string {
  const lines = text.split(/\r\n?|\n/).map((line) => stripInvisible(line).trim());
  return bound(
    lines
      .join('\n')
      .trim()
      .replace(/\n{3,}/g, '\n\n'),
    LONGEST_NOTE,
  );
}

/** Encodes text with letters, digits, `-` and `_` only, which mail programs do not break. */
function toLetters(text: string): string {
  const bytes = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte));
  return btoa(bytes.join('')).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The inverse of `toLetters`; null for letters that encode no text. */
function fromLetters(letters: string, isWhole: boolean): string | null {
  const readable = isWhole ? letters : letters.slice(0, letters.length - (letters.length % 4));
  try {
    const bytes = atob(readable.replaceAll('-', '+').replaceAll('_', '/'));
    const codes = Uint8Array.from(bytes, (byte) => byte.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: isWhole }).decode(codes);
  } catch {
    return null;
  }
}

/**
 * Encodes name and notes for the end of a link: the number of letters, and the letters. Empty without any.
 * Notes are in the order of the papers, so that they need no ids.
 */
export function packWords(ids: readonly string[], { name, notes }: SharedWords): string {
  const fields = [cleanName(name), ...ids.map((id) => cleanNote(notes.get(id) ?? ''))];
  while (fields.at(-1) === '') fields.pop();
  if (fields.length === 0) return '';
  const letters = toLetters(fields.join(SEPARATOR));
  return `.${letters.length}.${letters}`;
}

/**
 * Decodes the result of `packWords` for these papers, as far as it is there, and cleans it: anybody may have
 * written the link and any program may have cut it. A link without words is complete.
 */
export function unpackWords(
  packed: string,
  ids: readonly string[],
): { readonly words: SharedWords; readonly isWhole: boolean } {
  const [, length, rest] = /^\.(\d{1,7})\.([\w-]*)/.exec(packed) ?? [];
  if (length === undefined || rest === undefined) return { words: noWords, isWhole: true };
  const letters = rest.slice(0, Number(length));
  const isComplete = letters.length === Number(length);
  const text = fromLetters(letters, isComplete);
  if (text === null) return { words: noWords, isWhole: false };
  const fields = text.split(SEPARATOR);
  // The last field was cut, so it is incomplete.
  if (!isComplete) fields.pop();
  const [name = '', ...noted] = fields;
  const notes = new Map<string, string>();
  for (const [place, id] of ids.entries()) {
    const note = cleanNote(noted[place] ?? '');
    if (note !== '' && !notes.has(id)) notes.set(id, note);
  }
  return { words: { name: cleanName(name), notes }, isWhole: isComplete };
}
