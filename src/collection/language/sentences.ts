import { beginningOf } from '../understand/studied-text.ts';

/** Shortened words after which a sentence goes on, whatever follows. */
const OPEN_ABBREVIATIONS = new Set(
  (
    'e.g i.e eg ie cf vs w.r.t wrt fig figs eq eqs eqn sec sect tab ref refs thm lem prop def cor alg ' +
    'no nos vol pp ch chap app resp approx ca dr prof mr mrs ms st viz incl esp bzw z.b d.h'
  ).split(' '),
);

/** Shortened words that may also end a sentence; the next word decides. */
const CLOSING_ABBREVIATIONS = new Set('al etc inc ltd corp co jr sr i.i.d iid a.k.a'.split(' '));

/** Words that open a sentence and hardly ever stand inside one with a capital. */
const OPENERS = new Set(
  (
    'A Additionally After All Although An And As At Based Because Both But By Code Compared Consequently Despite ' +
    'Each Existing Experiments Extensive Finally First For Furthermore Given Hence Here How However If In ' +
    'Instead It Its Many Moreover Most Nevertheless On Other Our Previous Recent Recently Results Second ' +
    'Several Since Specifically Such That The Their Then There These They This Those Through Thus To Under ' +
    'Unlike Using We What When Where Whether Which While With Yet'
  ).split(' '),
);

const STOP = /[.!?…]+["'”’»)\]}]*|[。！？]+["'”’）」』]*|[।؟۔]+/gu;
const TAIL = /(?:Key ?words|KEYWORDS|Index [Tt]erms)\s*[:—–]/gu;
/** The first number of a list, wherever it stands. */
const LIST_START = /(?:^|[\s(])(?:1|a|i)[.)]/u;
const LINK = /^(?:https?:\/\/|www\.)/iu;

/** In characters: whatever is longer is no sentence, and is cut, so that reading sentences stays cheap. */
const LONGEST_SENTENCE = 2_000;

/**
 * Splits running text into its sentences, in order. Every sentence is a verbatim piece of the text without
 * white space at its ends; nothing but white space is lost. A "Keywords:" tail and a bare link after a full
 * stop are sentences of their own. A stop inside a closed pair of parentheses does not end a sentence. What
 * goes on for more than 2,000 characters is cut between words, where it has any.
 */
export function splitSentences(text: string): string[] {
  const inside = parenthesised(text);
  const cuts = new Set<number>();
  const firstListNumber = endOfFirst(LIST_START, text);
  for (const match of text.matchAll(STOP)) {
    const end = match.index + match[0].length;
    if (!inside(end) && endsSentence(text, match.index, end, firstListNumber)) cuts.add(end);
  }
  for (const match of text.matchAll(TAIL)) cuts.add(match.index);
  const places = [0, ...[...cuts].sort((a, b) => a - b), text.length];
  return places.flatMap((place, i) => {
    const sentence = text.slice(place, places[i + 1] ?? text.length).trim();
    return sentence === '' ? [] : cutLong(sentence);
  });
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

/** The end of the first match in a text, or the text's length where there is none. */
function endOfFirst(pattern: RegExp, text: string): number {
  const match = pattern.exec(text);
  return match === null ? text.length : match.index + match[0].length;
}

/** Tells whether a place lies within a closed pair of parentheses of moderate length. */
function parenthesised(text: string): (place: number) => boolean {
  const longest = 400;
  // How many pairs more are open at a place than at the one before it.
  const steps = new Int32Array(text.length + 2);
  const open: number[] = [];
  for (const match of text.matchAll(/[()]/gu)) {
    if (match[0] === '(') {
      open.push(match.index);
    } else if (!isEnumerator(text, match.index)) {
      const start = open.pop();
      if (start === undefined || match.index - start > longest) continue;
      steps[start + 1]! += 1;
      steps[match.index + 1]! -= 1;
    }
  }
  let pairs = 0;
  const around = steps.map((step) => {
    pairs += step;
    return pairs;
  });
  return (place) => around[place]! > 0;
}

/** "1.)" and "2)" close nothing: their parenthesis belongs to a number. */
function isEnumerator(text: string, place: number): boolean {
  return /(?:^|[\s,;:])(?:\d{1,2}|[a-z]|[ivx]{1,4})\.?$/u.test(text.slice(Math.max(0, place - 8), place));
}

function endsSentence(text: string, start: number, end: number, firstListNumber: number): boolean {
  const stop = text.slice(start, end);
  const after = text.slice(end, end + 60);
  if (/^[。！？।؟۔]/u.test(stop)) return true;
  if (after.trim() === '') return true;
  const word = lastWord(text, start);
  if (!/^\s/u.test(after)) return startsGluedSentence(after, stop, word);
  const isListNumber = () => numbersList(text, start - word.length, word, firstListNumber);
  return startsSentence(after.trimStart(), stop, word, isListNumber);
}

/** The run of characters that are not white space, before a place; opening marks are left out. */
function lastWord(text: string, place: number): string {
  const before = text.slice(Math.max(0, place - 80), place);
  return (/\S*$/u.exec(before)?.[0] ?? '').replace(/^[("'“‘[{«]+/u, '');
}

function startsSentence(after: string, stop: string, word: string, isListNumber: () => boolean): boolean {
  if (LINK.test(after)) return true;
  const next = after.replace(/^["'“‘«([{¿¡`]+/u, '');
  // "mBERT" and "iOS" open sentences although their first letter is small.
  if (/^\p{Ll}/u.test(next) && !/^\p{Ll}{1,2}\p{Lu}/u.test(next)) return false;
  if (!/^[\p{L}\p{N}\\$<>~≈+\-−–—]/u.test(next)) return false;
  if (!stop.startsWith('.') || stop.startsWith('..')) return true;
  const bare = word.toLowerCase();
  const opener = OPENERS.has(/^\p{L}+/u.exec(next)?.[0] ?? '');
  if (OPEN_ABBREVIATIONS.has(bare)) return opener && stop !== '.';
  if (CLOSING_ABBREVIATIONS.has(bare)) return opener;
  if (/^\p{Lu}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return opener;
  return !isListNumber();
}

/** "1." or "1)." at the start of a text or of a clause numbers what follows. */
function numbersList(text: string, start: number, word: string, firstListNumber: number): boolean {
  if (!/^(?:\d{1,2}|[a-z]|[ivx]{1,4})\)?$/u.test(word)) return false;
  const before = text.slice(Math.max(0, start - 40), start).trimEnd();
  if (before === '' || /[:;,.!?]$/u.test(before)) return true;
  // "1. … and 2. …" is a list, "between 0 and 1." is not.
  return /\b(?:and|or)$/u.test(before) && firstListNumber <= start;
}

/** A stop with no space behind it ends a sentence only where names, numbers and addresses are ruled out. */
function startsGluedSentence(after: string, stop: string, word: string): boolean {
  if (/[/@\\]|www\./u.test(word)) return false;
  const next = /^["“‘(]?(\p{L}+)(?=[\s,:’'-])/u.exec(after)?.[1];
  if (next === undefined || !/^\p{Lu}/u.test(next)) return false;
  if (stop[0] !== '.' || stop.length > 1) return true;
  if (!/[\p{Ll}\p{N}%)\]}]$/u.test(word) || OPEN_ABBREVIATIONS.has(word.toLowerCase())) return false;
  if (OPENERS.has(next)) return true;
  return /^\p{Lu}+$/u.test(next) ? next.length > 2 && /^\p{Ll}{3,}$/u.test(word) : !word.includes('.');
}
