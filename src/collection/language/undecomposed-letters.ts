/** Letters of Latin alphabets that carry no separable accent, so that Unicode leaves them as they are. */
const letters = new Map(
  `ß ss æ ae œ oe ø o đ d ð d þ th ł l ħ h ı i ȷ j ŋ ng ŧ t ƒ f ə e ǝ e ƀ b ɓ b ɖ d ɗ d ǥ g ɠ g ɨ i ƙ k ĸ k ƚ l
  ɲ n ɔ o ƥ p ƭ t ʉ u ʋ v ƴ y ƶ z ȥ z`
    .matchAll(/(\S+) (\S+)/g)
    .map(([, letter = '', typed = '']) => [letter, typed] as const),
);

const pattern = new RegExp(`[${[...letters.keys()].join('')}]`, 'g');

/** A text in lower case with such letters as people type them without the right keyboard: ł -> l, ß -> ss. */
export function replaceUndecomposed(lowerCase: string): string {
  return lowerCase.replace(pattern, (letter) => letters.get(letter)!);
}
