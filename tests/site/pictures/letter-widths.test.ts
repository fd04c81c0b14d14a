import { expect, test } from 'vitest';
import { measureText } from '../../../src/site/pictures/letter-widths.ts';

test('the width of a text is that of its letters in the font of the site', () => {
  expect(measureText('')).toBe(0);
  expect(measureText('W')).toBeGreaterThan(2 * measureText('i'));
  expect(measureText('owls')).toBeCloseTo(measureText('ow') + measureText('ls'));
});

test('letters of all scripts of the font are known, and others are as wide as they are high', () => {
  for (const letter of ['é', 'ž', 'Ω', 'Ж', 'ệ']) {
    expect(measureText(letter)).toBeGreaterThan(0.3);
    expect(measureText(letter)).toBeLessThan(1);
  }
  expect(measureText('漢字')).toBe(2);
  expect(measureText('𝔘')).toBe(1);
});
