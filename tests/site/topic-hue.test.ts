import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hueOf, huesOf } from '../../src/site/topic-hue.ts';

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

  test('are one within an area, and as before where there are no areas', () => {
    const tree = [
      { slug: 'animals', parent: null },
      { slug: 'cats', parent: 'animals' },
      { slug: 'dogs', parent: 'animals' },
      { slug: 'trees', parent: null },
    ];
    expect([...huesOf(tree)]).toEqual([
      ['animals', hueOf(0)],
      ['cats', hueOf(0)],
      ['dogs', hueOf(0)],
      ['trees', hueOf(1)],
    ]);
    const flat = tree.map(({ slug }) => ({ slug, parent: null }));
    expect([...huesOf(flat).values()]).toEqual(flat.map((_, index) => hueOf(index)));
  });

  test('lie far apart for neighbours on the list', () => {
    const number = (hue: string) => Number(hue.replace('hue-', ''));
    for (let index = 0; index < 50; index += 1) {
      const apart = Math.abs(number(hueOf(index)) - number(hueOf(index + 1)));
      expect(Math.min(apart, defined.size - apart)).toBeGreaterThanOrEqual(defined.size / 6);
    }
  });
});
