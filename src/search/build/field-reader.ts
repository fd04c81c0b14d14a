import type { SearchField } from '../index/options.ts';
import {
  closeUp,
  findWords,
  narrowGap,
  numberedName,
  termsOfWord,
  type Word,
  wholeTerm,
} from '../query/words.ts';
import type { TermNumbers } from './term-numbers.ts';
import { buildWordReader } from './word-reader.ts';

/** What `fieldTerms` finds in a text, by numbers, before it is known which closed forms the collection has. */
export interface FieldTerms {
  readonly sure: Int32Array;
  /** Neighbouring words, two numbers each: a term as well where the collection knows them as one word. */
  readonly pairs: Int32Array;
  /** The whole title as a term, where it has no other; else null. */
  readonly whole: string | null;
}

/** Reads the terms of a title or an abstract. */
export type FieldReader = (text: string, field: SearchField) => FieldTerms;

/** What is known of a word by the way in which it is written. */
interface WrittenWord {
  readonly word: Word;
  /** The numbers of its terms, of its parts as one, and of its mark; -1 where it has none. */
  readonly terms: readonly number[];
  readonly joined: number;
  readonly mark: number;
  /** Whether it may be the first, or the second, of two words that are one. */
  readonly opens: boolean;
  readonly closes: boolean;
  /** Whether it may be the name, or the number, of a name with its number. */
  readonly isName: boolean;
  readonly isNumber: boolean;
}

/** Joins with every word that can be a part of one: so it tells which can. */
const [OPEN] = findWords('word') as [Word];

/** Prepares reading the terms of many texts into `numbers`. */
export function buildFieldReader(numbers: TermNumbers): FieldReader {
  const readWords = buildWordReader((word): WrittenWord => {
    const { pieces, parts, mark } = word;
    const joined = pieces.join('');
    return {
      word,
      terms: termsOfWord(word).map((term, i) =>
        numbers.ofTerm(term, pieces.length === 1 && i < parts.length),
      ),
      joined: numbers.of(joined),
      mark: mark === null ? -1 : numbers.of(mark),
      opens: closeUp(word, OPEN) !== null,
      closes: closeUp(OPEN, word) !== null,
      isName: numberedName({ ...word, withNext: `${parts[0]}1` }) !== null,
      isNumber: numberedName({ ...OPEN, withNext: `${OPEN.parts[0]}${joined}` }) !== null,
    };
  });
  return (text, field) => {
    const words: WrittenWord[] = [];
    const sure: number[] = [];
    const pairs: number[] = [];
    let before: WrittenWord | undefined;
    let endBefore = 0;
    readWords(text, (word, start, end) => {
      if (before?.opens && word.closes && isNarrow(text, endBefore, start)) {
        if (before.isName && word.isNumber) sure.push(numbers.of(closeUp(before.word, word.word)!));
        else pairs.push(before.joined, word.joined);
      }
      for (const term of word.terms) sure.push(term);
      if (field === 'title') words.push(word);
      before = word;
      endBefore = end;
    });
    let whole: string | null = null;
    if (field === 'title') {
      if (sure.length === 0) whole = wholeTerm(words.map(({ word }) => word));
      if (whole === '' || words.some(({ word }) => word.mark === whole)) whole = null;
      for (const { mark } of words) if (mark >= 0) sure.push(mark);
    }
    return { sure: new Int32Array(sure), pairs: new Int32Array(pairs), whole };
  };
}

/** Whether words may belong together that have these places between them. Nearly every gap is a space. */
const isNarrow = (text: string, start: number, end: number): boolean =>
  (end === start + 1 && text[start] === ' ') || narrowGap.test(text.slice(start, end));
