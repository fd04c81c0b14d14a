import { expect, test } from 'vitest';
import { inAlphabet } from '../../../src/site/paper/math-alphabet.ts';

test.each([
  ['ABCEFHILMR', 'script', '𝒜ℬ𝒞ℰℱℋℐℒℳℛ'],
  ['egoz', 'script', 'ℯℊℴ𝓏'],
  ['ACHIRZ', 'fraktur', '𝔄ℭℌℑℜℨ'],
  ['ACHNPQRZ1', 'double-struck', '𝔸ℂℍℕℙℚℝℤ𝟙'],
  ['Az09αΩ', 'bold', '𝐀𝐳𝟎𝟗𝛂𝛀'],
  ['θ', 'bold-italic', '𝜽'],
  ['h', 'italic', 'ℎ'],
  ['x1', 'monospace', '𝚡𝟷'],
  ['é+∑', 'bold', 'é+∑'],
  ['x', 'normal', 'x'],
  ['x', 'constructor', 'x'],
])('%s in %s is %s', (text, alphabet, expected) => {
  expect(inAlphabet(text, alphabet)).toBe(expected);
});
