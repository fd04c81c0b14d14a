import { stripInvisible } from '../collection/read/invisible.ts';

/** In characters; what is longer ends in an ellipsis. */
export const LONGEST_NAME = 80;
export const LONGEST_NOTE = 2000;

/** What the sender of a list says with it. */
export interface SharedWords {
  /** Of the list; empty where it has none. */
  readonly name: string;
  /** By the id of their paper; papers without one are left out. */
  readonly notes: ReadonlyMap<string, string>;
}

export const noWords: SharedWords = { name: '', notes: new Map() };

/** Between name and notes. Cleaned text holds no control character. */
const SEPARATOR = '\u001f';

function bound(text: string, longest: number): string {
  const characters = [...text];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : text;
}

/** A name on one line, without what nobody sees, and no longer than a line should be. */
export function cleanName(text: string): string {
  return bound(stripInvisible(text).trim(), LONGEST_NAME);
}

/** A note without what nobody sees; its lines stay, with no more than one empty line in a row. */
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

/** Letters, digits, `-` and `_` alone: mail programs leave them together. */
function toLetters(text: string): string {
  const bytes = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte));
  return btoa(bytes.join('')).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The inverse of `toLetters`; null where these letters stand for no text. */
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
 * Name and notes as the end of a link: how many letters, and the letters. Empty where nothing is said. Notes stand
 * in the order of the papers, so that they need no ids.
 */
export function packWords(ids: readonly string[], { name, notes }: SharedWords): string {
  const fields = [cleanName(name), ...ids.map((id) => cleanNote(notes.get(id) ?? ''))];
  while (fields.at(-1) === '') fields.pop();
  if (fields.length === 0) return '';
  const letters = toLetters(fields.join(SEPARATOR));
  return `.${letters.length}.${letters}`;
}

/**
 * Reads what `packWords` made for these papers, from a link that anybody may have written and any program may have
 * cut: as much as is there, cleaned. It is whole where nothing is missing; a link without words is.
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
  // What the cut went through is no sentence of the sender's.
  if (!isComplete) fields.pop();
  const [name = '', ...noted] = fields;
  const notes = new Map<string, string>();
  for (const [place, id] of ids.entries()) {
    const note = cleanNote(noted[place] ?? '');
    if (note !== '' && !notes.has(id)) notes.set(id, note);
  }
  return { words: { name: cleanName(name), notes }, isWhole: isComplete };
}
