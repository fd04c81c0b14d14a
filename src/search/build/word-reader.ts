import { rememberSlices } from '../../collection/language/slice-memo.ts';
import { buildWordScanner } from '../../collection/language/word-scan.ts';
import { readWord, type Word, wordPattern } from '../query/words.ts';

/** Calls `visit` for each word of a text, in order, with what was read of it and where it starts and ends. */
export type WordReader<Answer> = (
  text: string,
  visit: (answer: Answer, start: number, end: number) => void,
) => void;

/** The signs of ASCII that may be within a word, or end it: where one follows letters, the pattern tells the end. */
const scanWords = buildWordScanner(new RegExp(wordPattern.source, 'uy'), "-_&.'/+#*");

/**
 * Prepares reading the words of many texts, those of `findWords`. As texts repeat their words, `read` is asked once for
 * each way of writing one, with the word by itself, as if it were the only one of a text.
 */
export function buildWordReader<Answer extends string | object>(
  read: (word: Word) => Answer,
): WordReader<Answer> {
  const known = rememberSlices((written) => read(readWord(written)));
  return (text, visit) =>
    scanWords(text, (start, end) => {
      visit(known(text, start, end), start, end);
    });
}
