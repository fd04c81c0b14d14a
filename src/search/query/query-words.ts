import type { Vocabulary } from '../index/vocabulary.ts';
import type { Clause, Query } from './query.ts';
import { divideWord, numberedName, type Word } from './words.ts';

/** A word of the query together with where it came from. */
export interface QueryWord {
  readonly word: Word;
  readonly clause: Clause;
  /** As typed. */
  readonly text: string;
  /** Being typed still: it may be the beginning of a longer word. */
  readonly isLast: boolean;
  /** It is one of many in a compound, which may be the name of a file: nothing is amiss where it is unknown. */
  readonly isPart: boolean;
}

/** Longer compounds are sentences, or names of files. */
const MOST_PIECES = 3;

/** The words of a clause; a long compound counts as so many words. */
export function wordsOfClause(clause: Clause, cleaned: string): QueryWord[] {
  return clause.words.flatMap((word): QueryWord[] => {
    const own = { clause, isLast: false, isPart: false };
    if (word.pieces.length <= MOST_PIECES)
      return [{ ...own, word, text: cleaned.slice(word.start, word.end) }];
    return divideWord(word).map((part) => ({ ...own, word: part, text: part.pieces[0]!, isPart: true }));
  });
}

/** The wanted words of a query in order; only the last one, outside phrases, can be unfinished. */
export function wordsOf({ wanted, cleaned }: Query): QueryWord[] {
  const words = wanted.flatMap((clause) => wordsOfClause(clause, cleaned));
  const last = words.at(-1);
  return words.map((word) => (word === last && word.clause.isUnfinished ? { ...word, isLast: true } : word));
}

/** Puts a name and the number after it together where the vocabulary knows them as one: GPT 4 as GPT-4. */
export function joinNumbers(words: readonly QueryWord[], known: Vocabulary): QueryWord[] {
  const joined: QueryWord[] = [];
  for (const one of words) {
    const before = joined.at(-1)?.word;
    if (before && before.joined !== null && before.joined === one.word.withPrevious) continue;
    const name = numberedName(one.word);
    if (name === null || !known.has(name)) joined.push(one);
    else joined.push({ ...one, word: { ...one.word, joined: name, withNext: null } });
  }
  return joined;
}
