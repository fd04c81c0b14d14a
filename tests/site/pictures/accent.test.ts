import { readFileSync } from 'node:fs';
import { wcagContrast } from 'culori';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backgroundsOf, buildAccentSheet, readableShades } from '../../../src/site/pictures/accent.ts';

const tokens = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');
const backgrounds = backgroundsOf(tokens);
const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`);

/** The hue as a colour picker shows it, null for grey. */
function hueOf(hex: string): number | null {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return r === g && g === b ? null : (Math.atan2(Math.sqrt(3) * (g - b), 2 * r - g - b) * 180) / Math.PI;
}

describe('a curator’s colour', () => {
  test.for([4.5, 7])('can be read at %d : 1 on everything it lies on, in both themes', (contrast) => {
    fc.assert(
      fc.property(colour, (accent) => {
        const shades = readableShades(accent, backgrounds, contrast);
        for (const background of backgrounds) {
          expect(wcagContrast(shades.light, background.light)).toBeGreaterThanOrEqual(contrast);
          expect(wcagContrast(shades.dark, background.dark)).toBeGreaterThanOrEqual(contrast);
        }
      }),
    );
  });

  test('stays as it is where it can be read', () => {
    expect(readableShades('#1d5c8a', backgrounds, 4.5).light).toBe('#1d5c8a');
    expect(readableShades('#9fd0f5', backgrounds, 4.5).dark).toBe('#9fd0f5');
  });

  test('keeps its hue where it is made darker or lighter', () => {
    for (const accent of ['#e0218a', '#ffd500', '#00c000', '#2040ff']) {
      const { light, dark } = readableShades(accent, backgrounds, 4.5);
      for (const shade of [light, dark]) expect(Math.abs(hueOf(shade)! - hueOf(accent)!)).toBeLessThan(4);
    }
  });
});

describe('the style sheet of an accent', () => {
  test('sets both themes, and more contrast for who asks for it', () => {
    const values = buildAccentSheet('#1d5c8a', tokens).match(/#[0-9a-f]{6}/g);
    expect(values?.slice(0, 1)).toEqual(['#1d5c8a']);
    expect(values).toHaveLength(4);
  });

  test('cannot be made without knowing what the colour lies on', () => {
    expect(() => buildAccentSheet('#1d5c8a', ':root{}')).toThrow('--paper');
  });
});
