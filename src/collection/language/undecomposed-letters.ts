/** Latin letters that Unicode does not decompose into a letter and an accent. */
const letters = new Map(
  `ß ss æ ae œ oe ø o đ d ð d þ th ł l ħ h ı i ȷ j ŋ ng ŧ t ƒ f ə e ǝ e ƀ b ɓ b ɖ d ɗ d ǥ g ɠ g ɨ i ƙ k ĸ k ƚ l
  ɲ n ɔ o ƥ p ƭ t ʉ u ʋ v ƴ y ƶ z ȥ z`
    .matchAll(/(\S+) (\S+)/g)
    .map(([, letter = '', typed = '']) => [letter, typed] as const),
);

const pattern = new RegExp(`[${[...letters.keys()].join('')}]`, 'g');

/**
 * Replaces such letters in a lower-case text by what people type who lack them on their keyboard.
 * @example replaceUndecomposed('łæß') // => 'laess'
 */
export function replaceUndecomposed(lowerCase: string): string {
  return lowerCase.replace(pattern, (letter) => letters.get(letter)!);
}
