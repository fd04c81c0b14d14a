import { readTokens, type Token } from './terms.ts';

/** A phrase found in a text: its key, and where it stands there. */
export interface PhraseMention {
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
}

/** A phrase in the form in which phrases are compared: folded words with single spaces. */
export function phraseKey(phrase: string): string {
  return readTokens(phrase)
    .map(({ term }) => term)
    .join(' ');
}

/** The phrase keys to look for: a set of them, or a map from them. */
export type KnownPhrases = Pick<ReadonlySet<string>, 'has'>;

/** Reads a text for the given phrase keys; mentions come in the order of the text, longer ones first. */
export function findPhrases(text: string, keys: KnownPhrases, longest: number): PhraseMention[] {
  const tokens = readTokens(text);
  return tokens.flatMap((_, i) => phrasesAt(tokens, i, keys, longest));
}

function phrasesAt(tokens: readonly Token[], from: number, keys: KnownPhrases, longest: number) {
  const found: PhraseMention[] = [];
  const first = tokens[from]!;
  let phrase = '';
  for (let i = from; i < Math.min(tokens.length, from + longest); i++) {
    const token = tokens[i]!;
    if (i > from && !token.follows) break;
    phrase = i === from ? token.term : `${phrase} ${token.term}`;
    if (keys.has(phrase)) found.unshift({ phrase, start: first.start, end: token.end });
  }
  return found;
}
