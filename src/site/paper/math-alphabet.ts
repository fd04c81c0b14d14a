/** The first capital, small letter and digit of each alphabet in the block of mathematical letters; 0 for none. */
const ALPHABETS = new Map<string, readonly [capital: number, small: number, digit: number]>([
  ['bold', [0x1d400, 0x1d41a, 0x1d7ce]],
  ['italic', [0x1d434, 0x1d44e, 0]],
  ['bold-italic', [0x1d468, 0x1d482, 0x1d7ce]],
  ['script', [0x1d49c, 0x1d4b6, 0]],
  ['fraktur', [0x1d504, 0x1d51e, 0]],
  ['double-struck', [0x1d538, 0x1d552, 0x1d7d8]],
  ['bold-fraktur', [0x1d56c, 0x1d586, 0]],
  ['sans-serif', [0x1d5a0, 0x1d5ba, 0x1d7e2]],
  ['bold-sans-serif', [0x1d5d4, 0x1d5ee, 0x1d7ec]],
  ['sans-serif-italic', [0x1d608, 0x1d622, 0x1d7e2]],
  ['sans-serif-bold-italic', [0x1d63c, 0x1d656, 0x1d7ec]],
  ['monospace', [0x1d670, 0x1d68a, 0x1d7f6]],
]);
/** The alphabets with Greek letters: their capital alpha and small alpha. */
const GREEK = new Map<string, readonly [capital: number, small: number]>([
  ['bold', [0x1d6a8, 0x1d6c2]],
  ['italic', [0x1d6e2, 0x1d6fc]],
  ['bold-italic', [0x1d71c, 0x1d736]],
]);
/** Letters that Unicode had before that block, by the place in it that they leave empty. */
const EARLIER = new Map<number, number>([
  [0x1d455, 0x210e],
  ...pairs(0x1d49c, 'B ℬ E ℰ F ℱ H ℋ I ℐ L ℒ M ℳ R ℛ'),
  ...pairs(0x1d4b6, 'e ℯ g ℊ o ℴ'),
  ...pairs(0x1d504, 'C ℭ H ℌ I ℑ R ℜ Z ℨ'),
  ...pairs(0x1d538, 'C ℂ H ℍ N ℕ P ℙ Q ℚ R ℝ Z ℤ'),
]);

function pairs(first: number, list: string): [number, number][] {
  return [...list.matchAll(/(\w) (\S)/gu)].map(([, letter, earlier]) => [
    first + ((letter!.charCodeAt(0) - 1) % 32),
    earlier!.codePointAt(0)!,
  ]);
}

/**
 * Letters and digits in a mathematical alphabet, named as the values of MathML's `mathvariant`, which browsers no
 * longer apply; characters that the alphabet lacks stay.
 * @example inAlphabet('X', 'double-struck') // => '𝕏'
 */
export function inAlphabet(text: string, alphabet: string): string {
  return [...text].map((character) => letterIn(character, alphabet)).join('');
}

function letterIn(character: string, alphabet: string): string {
  const [capital, small, digit] = ALPHABETS.get(alphabet) ?? [0, 0, 0];
  const [capitalAlpha, smallAlpha] = GREEK.get(alphabet) ?? [0, 0];
  const place =
    placeFrom(character, /^[A-Z]$/, 'A', capital) ??
    placeFrom(character, /^[a-z]$/, 'a', small) ??
    placeFrom(character, /^[0-9]$/, '0', digit) ??
    placeFrom(character, /^[Α-Ω]$/, 'Α', capitalAlpha) ??
    placeFrom(character, /^[α-ω]$/, 'α', smallAlpha);
  return place === undefined ? character : String.fromCodePoint(EARLIER.get(place) ?? place);
}

function placeFrom(character: string, range: RegExp, first: string, start: number): number | undefined {
  if (start === 0 || !range.test(character)) return undefined;
  return start + character.charCodeAt(0) - first.charCodeAt(0);
}
