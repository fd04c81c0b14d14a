/** Whether a text has a character of some kind between two places. */
export type CharacterTest = (text: string, start: number, end: number) => boolean;

const ASCII = 0x80;

/**
 * Prepares asking words of texts for a kind of characters, given as a pattern of one: nearly all words are of ASCII, and
 * are looked through without being cut out of their text.
 * @example buildCharacterTest(/\p{Lu}/u)('an LLM', 3, 6) // => true
 */
export function buildCharacterTest(kind: RegExp): CharacterTest {
  const isOfKind = Uint8Array.from({ length: ASCII }, (_, code) =>
    kind.test(String.fromCharCode(code)) ? 1 : 0,
  );
  return (text, start, end) => {
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      if (code >= ASCII) return kind.test(text.slice(start, end));
      if (isOfKind[code] === 1) return true;
    }
    return false;
  };
}
