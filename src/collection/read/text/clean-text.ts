import { decodeEntities } from './html-entities.ts';
import { SPACING, stripInvisible } from './invisible.ts';
import { findLinks } from './links.ts';
import { parseTex } from './tex/tex.ts';
import { findFormulas } from './tex/tex-formula.ts';
import { curlDoubleQuotes, curlSingleQuotes, setDashes, spaceSentences, untie } from './typography.ts';

const KEY = String.raw`[a-z]{3,}(?:19|20)\d\d[a-z]{3,}`;
const BRACKETED_KEYS = new RegExp(String.raw`\s?[([]${KEY}(?:[,;]\s?${KEY})*[)\]]`, 'g');
const BARE_KEY = new RegExp(String.raw`(?<=[\p{L}\p{N})]) ${KEY}(?=[\s.,;:)]|$)`, 'gu');
/** What programs that take text out of PDF files write for a soft hyphen, with the line end that it stood at. */
const PRINTED_SOFT_HYPHEN = /(?<=\p{L})\(cid:173\)\s?(?=\p{L})/gu;
const MOST_ROUNDS = 12;

/**
 * The display form of a title or abstract: plain Unicode text in NFC, on one line, with TeX and scraping
 * residue resolved. Formulas without a plain form stay as `$…$`. Never throws; idempotent; linear in time.
 * @example cleanText('Erd\\H{o}s &amp; $O(n^2)$') // => 'Erdős & O(n²)'
 */
export function cleanText(raw: string): string {
  let text = raw;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = cleanOnce(text);
    if (next === text) break;
    text = next;
  }
  return text;
}

function cleanOnce(raw: string): string {
  const decoded = parseTex(
    dropComments(stripInvisible(decodeEntities(raw)).replace(PRINTED_SOFT_HYPHEN, '')),
  );
  const { text, kept } = setAside(decoded);
  const printed = spaceSentences(
    setDashes(
      curlSingleQuotes(curlDoubleQuotes(untie(text.replace(BRACKETED_KEYS, '').replace(BARE_KEY, '')))),
    ),
  );
  return restore(printed, kept)
    .replace(SPACING, ' ')
    .replace(/(?<=[\p{L}\p{N})]) (?=[,;](?:\s|$)|\.(?:\s|$))/gu, '')
    .trim()
    .normalize('NFC');
}

/**
 * Removes TeX comments whose line end is lost: from a percent sign between two sentences to the start of the
 * next sentence; only the sign where that start cannot be told.
 */
function dropComments(text: string): string {
  return text.replace(
    /(?<=^|[.?!:]["'”’)]{0,2}\s)%+\s*(?=\p{Lu})(?:[^.?!%]{1,120}?(?:,\s(?=\p{Lu}\p{Ll}*\s\p{Ll})|[.?!]\s(?=\p{Lu}))|)/gu,
    '',
  );
}

/** Replaces addresses and formulas by placeholders, which no later step changes. */
function setAside(source: string): { text: string; kept: string[] } {
  const kept: string[] = [];
  const keep = (part: string) => `\ue000${kept.push(part) - 1}\ue001`;
  let text = '';
  let from = 0;
  for (const { start, end } of findLinks(source)) {
    text += keepFormulas(source.slice(from, start).replace(/\{$/, ''), keep) + keep(source.slice(start, end));
    from = end + gluedMarkup(source.slice(end, end + 12));
  }
  return { text: text + keepFormulas(source.slice(from), keep), kept };
}

/** The number of characters after an address that are leftover markup: `{url}`, `}`. */
function gluedMarkup(after: string): number {
  return /^(?:\/?\{(?:url|link|href|here)?\}|\}+)/i.exec(after)?.[0].length ?? 0;
}

function keepFormulas(text: string, keep: (part: string) => string): string {
  let result = '';
  let from = 0;
  for (const { start, end } of findFormulas(text)) {
    result += text.slice(from, start) + keep(text.slice(start, end));
    from = end;
  }
  return result + text.slice(from);
}

function restore(text: string, kept: readonly string[]): string {
  return text.replace(/\ue000(\d+)\ue001/g, (_, index: string) => kept[Number(index)]!);
}
