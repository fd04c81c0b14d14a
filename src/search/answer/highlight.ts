import type { ResolvedQuery } from '../query/resolve-query.ts';
import { findWords, termsOfWord, type Word } from '../query/words.ts';

/** Whether a word of a text is one that was searched for. */
export type WordMatcher = (word: Word) => boolean;

/** A run of a text, and whether it is marked. */
export interface Run {
  readonly text: string;
  readonly isMatch: boolean;
}

/** Recognises the words that a query found, in whatever form it found them. */
export function matcherFor({ units }: Pick<ResolvedQuery, 'units'>): WordMatcher {
  const terms = new Set<string>();
  const prefixes: string[] = [];
  const meant = units.filter(({ isGuess = false }) => !isGuess);
  for (const alternative of meant.flatMap((unit) => unit.alternatives)) {
    for (const term of alternative.terms) terms.add(term);
    if (alternative.prefix) prefixes.push(...alternative.terms);
  }
  const fits = (term: string) => terms.has(term) || prefixes.some((prefix) => term.startsWith(prefix));
  return (word) =>
    termsOfWord(word).some(fits) ||
    [word.mark, word.withPrevious, word.withNext].some((term) => term !== null && terms.has(term));
}

/** The whole text in order, split where matches begin and end; matches with only spaces between are one. */
export function splitMatches(text: string, isMatch: WordMatcher): Run[] {
  const runs: Run[] = [];
  const push = (start: number, end: number, match: boolean) => {
    if (end > start) runs.push({ text: text.slice(start, end), isMatch: match });
  };
  let end = 0;
  for (const word of findWords(text).filter(isMatch)) {
    const last = runs.at(-1);
    if (last?.isMatch && text.slice(end, word.start).trim() === '') {
      runs[runs.length - 1] = { text: last.text + text.slice(end, word.end), isMatch: true };
    } else {
      push(end, word.start, false);
      push(word.start, word.end, true);
    }
    end = word.end;
  }
  push(end, text.length, false);
  return runs;
}
