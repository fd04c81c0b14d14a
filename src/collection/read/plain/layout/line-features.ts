import { rememberWords } from '../../../language/word-memo.ts';
import type { DumpLine } from '../dump-lines.ts';

/** What can be seen of a line by itself, without knowing its kind: indices into the tables of `layout.ts`. */
interface TextShape {
  /** In characters; a character of a script without spaces between words counts 2.5. */
  length: number;
  /** 0 lower case, 1 upper case, 2 digit, 3 letter without case, 4 anything else. */
  start: number;
  /** Of the longer words, how many are capitalised: 0 few, 1 some, 2 most, 3 no cased words. */
  capitals: number;
  /** Signs of running prose (verbs, first person, web addresses; ends of sentences where no letter has case): 0 none, 1 one, 2 several. */
  prose: number;
  /** Sentence ends inside the line: 0 none, 1 one, 2 several. */
  sentences: number;
  /** How the line begins: 0 neutral, 1 like a later sentence of an abstract, 2 with a function word. */
  opening: number;
  /** How the line ends: 0 full stop or web address, 1 question or exclamation mark, 2 mid-phrase, 3 other. */
  end: number;
}

/** What can be seen of a line among its neighbours. */
export interface LineShape extends TextShape {
  /** In a hard-wrapped dump: 1 when the first word of the next line would not have fitted on this line. */
  full: number | undefined;
  /** 1 when there is a blank line before it. */
  blank: number;
  /** True when the line is the same as the one before. */
  repeats: boolean;
  /** True when it is known to begin a title. */
  isTitle: boolean;
}

/** The features of a line by itself; the others depend on its neighbours. */
export const HEAD_FEATURES = ['start', 'capitals', 'prose', 'sentences', 'opening'] as const;

/** Letters of scripts that put no spaces between words. */
const UNSPACED = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}';
const WIDE = new RegExp(`[${UNSPACED}\\p{Script=Hangul}]`, 'gu');
const WIDE_WEIGHT = 2.5;
/** What cannot be broken at the beginning of a line; without spaces it can be anywhere. */
const FIRST_WORD = new RegExp(`^(?:[${UNSPACED}]|[^\\s${UNSPACED}]*)`, 'u');
const LONG_WORD = /(?<![\p{L}\p{N}])[\p{Lu}\p{Lt}\p{Ll}][\p{L}\p{N}]{3,}/gu;
const PROSE =
  /\b(?:we|our|us|this paper|this work|is|are|was|were|be|been|has|have|can|may|which|that|these|it|its)\b|https?:\/\//gi;
const SENTENCE_END = /[.?!]["'”’)\]]*\s+(?=["'“‘([]*[\p{Lu}\p{Lo}\p{N}])|[。！？]/gu;
/** The signs of prose in words are English. */
const CASED = /[\p{Lu}\p{Ll}]{3}/u;
const CASELESS_SENTENCE_END = /[。！？।]|[.?!](?=\s|$)/gu;
const LATER_SENTENCE =
  /^(?:however|furthermore|moreover|in addition|additionally|finally|specifically|in particular|experiment(?:s|al)|extensive|our|to (?:address|this|overcome|solve|tackle)|these|they|it|then|thus|hence|therefore|consequently|as a result|the (?:results?|proposed|code|experiments?|source)|results|we (?:also|then|further|evaluate|show|demonstrate|find|validate)|code|keywords?|index terms|based on|compared|unlike|by|first|second(?:ly)?|third|lastly|also|project page|https?:)(?![\p{L}\p{N}])/iu;
const SMALL_WORD =
  '(?:a|an|and|are|as|at|by|for|from|in|into|is|of|on|or|over|the|their|to|towards?|under|using|via|with|without)';
const STARTS_SMALL = new RegExp(`^${SMALL_WORD}(?![\\p{L}\\p{N}])`, 'u');
const ENDS_SMALL = new RegExp(`(?<![\\p{L}\\p{N}])${SMALL_WORD}$`, 'iu');
const CLOSERS = /(?<!["'”’)\]}»」』])["'”’)\]}»」』]+$/u;
/** Of an entry in a list: its full stop ends no sentence. */
const LIST_NUMBER = /^\d{1,4}\.\s+/;
const LONGEST_LOOKED_AT = 4000;
/** In characters: where so short lines are many, they are the same again and again. */
const LONGEST_REMEMBERED = 20;
/** Above this share of full lines a dump counts as hard-wrapped. */
const LEAST_FULL = 0.3;

/** The shapes of all content lines of one dump, in order. */
export function parseLineShapes(lines: readonly DumpLine[]): LineShape[] {
  const full = fullLines(lines);
  const shapeOfShort = rememberWords(shapeOf);
  return lines.map((line, index) => {
    return {
      ...(line.text.length <= LONGEST_REMEMBERED ? shapeOfShort : shapeOf)(line.text),
      full: full?.[index],
      blank: line.afterBlank ? 1 : 0,
      repeats: line.text === lines[index - 1]?.text,
      isTitle: line.isTitle ?? false,
    };
  });
}

function shapeOf(line: string): TextShape {
  const text = line.slice(0, LONGEST_LOOKED_AT);
  return {
    length: line.length + (WIDE_WEIGHT - 1) * count(line, WIDE),
    start: startOf(text),
    capitals: capitalsOf(text),
    prose: Math.min(2, count(text, PROSE) + (CASED.test(text) ? 0 : count(text, CASELESS_SENTENCE_END))),
    sentences: Math.min(2, count(text.slice(0, -1).replace(LIST_NUMBER, ''), SENTENCE_END)),
    opening: STARTS_SMALL.test(text) ? 2 : LATER_SENTENCE.test(text) ? 1 : 0,
    end: endOf(line),
  };
}

/** For each line whether it is full, or undefined when the dump is not hard-wrapped. */
function fullLines(lines: readonly DumpLine[]): number[] | undefined {
  // In a hard-wrapped dump, the 90th percentile of line lengths is the column at which it was wrapped.
  const lengths = lines.map((line) => line.text.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  const full = lines.map(({ text }, index) => {
    const next = lines[index + 1];
    return next !== undefined && text.length + 1 + FIRST_WORD.exec(next.text)![0].length > width ? 1 : 0;
  });
  return full.filter((value) => value === 1).length > LEAST_FULL * lines.length ? full : undefined;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function startOf(text: string): number {
  const bare = text.replace(/^["'“‘([{«「『`$\\]+/u, '');
  if (/^\p{Ll}/u.test(bare)) return 0;
  if (/^[\p{Lu}\p{Lt}]/u.test(bare)) return 1;
  if (/^\p{N}/u.test(bare)) return 2;
  return /^\p{L}/u.test(bare) ? 3 : 4;
}

function capitalsOf(text: string): number {
  const words = text.match(LONG_WORD) ?? [];
  if (words.length === 0) return 3;
  const share = words.filter((word) => /^\P{Ll}/u.test(word)).length / words.length;
  if (share < 0.3) return 0;
  return share < 0.65 ? 1 : 2;
}

function endOf(text: string): number {
  const bare = text.slice(-LONGEST_LOOKED_AT).replace(CLOSERS, '');
  const lastWord = bare.split(/\s/u).at(-1)!;
  if (/[.。．…।]$/u.test(bare) || /https?:\/\/|www\.|\.(?:com|org|io)\//u.test(lastWord)) return 0;
  if (/[?!？！]$/u.test(bare)) return 1;
  return /[,;:，、；：–—-]$/u.test(bare) || ENDS_SMALL.test(bare) ? 2 : 3;
}
