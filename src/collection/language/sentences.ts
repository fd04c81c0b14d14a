import { beginningOf } from './cut-text.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Sentence starts that UAX 29 does not see: a list of keywords, a link, a number, a name such as mBERT. */
const BEGINNING =
  /(?:Key ?words|KEYWORDS|Index [Tt]erms)\s*[:—–]|(?<=[.!?]["'”’)\]]{0,3}\s)(?:https?:\/\/|www\.|\(?\d|\p{Ll}{1,2}\p{Lu})/gu;

/** Abbreviations that never end a sentence. */
const OPEN_ABBREVIATION =
  /(?:^|[\s([“‘"'])(?:e\.g|i\.e|eg|ie|cf|v\.?s|w\.r\.t|wrt|[Ff]igs?|[Ee]qs?|[Ee]qn|[Ss]ecs?|[Ss]ect|[Tt]ab|[Rr]efs?|[Tt]hm|[Ll]em|[Pp]rop|[Dd]ef|[Cc]or|[Aa]lg|[Nn]os?|vol|pp|[Cc]h|[Cc]hap|[Aa]pp|resp|approx|ca|Dr|Prof|Mrs?|Ms|St|viz|incl|esp|bzw|z\.B|d\.h)\.$/u;

/** Abbreviations and initials that may end a sentence: the next word decides. */
const CLOSING_ABBREVIATION =
  /(?:^|[\s([“‘"'])(?:al|etc|[Ii]nc|[Ll]td|[Cc]orp|[Cc]o|[JS]r|iid|\p{Lu}|(?:\p{L}\.)+\p{L})\.\)?$/u;

/** Words that open a sentence and are hardly ever capitalised inside one. */
const OPENER = new RegExp(
  `^(?:${
    'A Additionally After All Although An And As At Based Because Both But By Code Compared Consequently Despite ' +
    'Each Existing Experiments Extensive Finally First For Furthermore Given Hence Here How However If In ' +
    'Instead It Its Let Many Moreover Most Nevertheless On Other Our Previous Recent Recently Results Second ' +
    'Several Since Specifically Such That The Their Then There These They This Those Through Thus To Under ' +
    'Unlike Using We What When Where Whether Which While With Yet'
  })\\b`.replaceAll(' ', '|'),
);

/** "1." or "1)." at the start of a sentence or clause, or "and 2." after a first one: a list number. */
const LIST_NUMBER =
  /(?:^|[:;,]\s|(?:^|[\s(])[1ai][.)].*\b(?:and|or)\s)\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})\)?\.\)?$/u;

/** In characters: how far around a full stop to look for the parentheses that enclose it. */
const LONGEST_ASIDE = 400;

/** In characters: anything longer is cut, so that reading sentences stays cheap. */
const LONGEST_SENTENCE = 2_000;

/**
 * Splits cleaned text into its sentences, in order: at the boundaries of UAX 29, except after the
 * abbreviations, numbers and parentheses of papers. Every sentence is a verbatim piece of the text, trimmed;
 * only white space is lost. A "Keywords:" list and a bare link after a full stop are sentences of their own.
 * A sentence of more than 2,000 characters is cut, between words where possible.
 * @example splitSentences('We follow Li et al. (2020). It works.') // => ['We follow Li et al. (2020).', 'It works.']
 */
export function splitSentences(text: string): string[] {
  const starts = [...segmenter.segment(text), ...text.matchAll(BEGINNING)].map(({ index }) => index);
  const sentences: string[] = [];
  let start = 0;
  for (const next of [...starts.sort((a, b) => a - b), text.length]) {
    if (next < text.length && goesOn(text, start, next)) continue;
    const sentence = text.slice(start, next).trim();
    if (sentence !== '') sentences.push(...cutLong(sentence));
    start = next;
  }
  return sentences;
}

/** Whether the sentence that begins at `start` continues at `next`, where a new one seems to begin. */
function goesOn(text: string, start: number, next: number): boolean {
  const before = text.slice(Math.max(start, next - LONGEST_ASIDE), next).trimEnd();
  const after = text.slice(next, next + LONGEST_ASIDE);
  const ending = before.slice(-80);
  if (OPEN_ABBREVIATION.test(ending) || LIST_NUMBER.test(ending)) return true;
  if (CLOSING_ABBREVIATION.test(ending)) return !OPENER.test(after.replace(/^["'“‘([]+/u, ''));
  if (/[!?]["'”’)\]]*$/u.test(ending) && /^["'“‘(]*\p{Ll}/u.test(after)) return true;
  // In TeX, `\!` is a narrow space.
  if (/\\!$/u.test(ending)) return true;
  return /^[^\p{L}\p{N}]*$/u.test(after) || (/\([^()]*$/u.test(before) && /^[^()]*\)/u.test(after));
}

function cutLong(sentence: string): string[] {
  const pieces: string[] = [];
  let rest = sentence;
  while (rest.length > LONGEST_SENTENCE) {
    const piece = beginningOf(rest, LONGEST_SENTENCE);
    pieces.push(piece);
    rest = rest.slice(piece.length).trimStart();
  }
  return [...pieces, rest];
}
