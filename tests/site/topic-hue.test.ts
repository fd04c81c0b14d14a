import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hueOf } from '../../src/site/topic-hue.ts';

const css = readFileSync(new URL('../../src/styles/hues.css', import.meta.url), 'utf8');
const defined = new Set(css.match(/(?<=\.)hue-\d+/g));

describe('the hues of topics', () => {
  test('are all defined by the style sheet, however many topics there are', () => {
    const missing = Array.from({ length: 200 }, (_, index) => hueOf(index)).filter(
      (hue) => !defined.has(hue),
    );
    expect(missing).toEqual([]);
  });

  test('repeat only when every hue was given away', () => {
    const first = Array.from({ length: defined.size }, (_, index) => hueOf(index));
    expect(new Set(first)).toEqual(defined);
    expect(hueOf(defined.size)).toBe(hueOf(0));
  });

  test('lie far apart for neighbours on the list', () => {
    const number = (hue: string) => Number(hue.replace('hue-', ''));
    for (let index = 0; index < 50; index += 1) {
      const apart = Math.abs(number(hueOf(index)) - number(hueOf(index + 1)));
      expect(Math.min(apart, defined.size - apart)).toBeGreaterThanOrEqual(defined.size / 6);
    }
  });
});
