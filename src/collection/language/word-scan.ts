/** Calls `visit` with the start and end of each word of a text, in order. */
export type WordScanner = (text: string, visit: (start: number, end: number) => void) => void;

const ASCII = 0x80;
const PLAIN = 1;
const JOINER = 2;
const BEYOND = 3;

/**
 * Prepares finding words in texts as `text.matchAll(word)` does, several times as fast: nearly all words are letters and
 * digits of ASCII, and are found without the pattern. Of a word that has other characters, or one of the `joiners` after
 * a letter or digit, the pattern (with the flags u and y) tells where it ends. It must take every run of letters and
 * digits of ASCII for one word or part of one, and no further characters of ASCII but the joiners.
 */
export function buildWordScanner(word: RegExp, joiners = ''): WordScanner {
  const kinds = Uint8Array.from({ length: ASCII }, (_, code) => {
    const character = String.fromCharCode(code);
    if (/[a-z0-9]/i.test(character)) return PLAIN;
    return joiners.includes(character) ? JOINER : 0;
  });
  const endOf = (text: string, start: number): number => {
    // A single look beyond the end of a text or table makes the engine read all texts several times as slowly.
    const { length } = text;
    let end = start;
    let kind = PLAIN;
    while (kind === PLAIN && end < length) {
      const code = text.charCodeAt(end++);
      kind = code < ASCII ? kinds[code]! : BEYOND;
    }
    if (kind === PLAIN) return end;
    // What was looked at last is no part of the run.
    end--;
    if (kind < JOINER || (kind === JOINER && end === start)) return end;
    word.lastIndex = start;
    return word.test(text) ? word.lastIndex : end;
  };
  return (text, visit) => {
    for (let start = 0; start < text.length; ) {
      const end = endOf(text, start);
      if (end > start) visit(start, end);
      start = end > start ? end : start + 1;
    }
  };
}
