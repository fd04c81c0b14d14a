import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { oklchToHex, themeColours, topicColour } from '../../../src/site/pictures/style-colours.ts';

const style = (name: string) =>
  readFileSync(new URL(`../../src/styles/${name}.css`, import.meta.url), 'utf8');

describe('the colours of the style sheets', () => {
  test('are read for either theme', () => {
    const css = ['paper', 'ink', 'ink-soft', 'hairline', 'accent']
      .map((name, index) => `--${name}: light-dark(#11111${index}, #eeeee${index});`)
      .join('\n');
    expect(themeColours(css, 'light')).toEqual({
      paper: '#111110',
      ink: '#111111',
      inkSoft: '#111112',
      hairline: '#111113',
      accent: '#111114',
    });
    expect(themeColours(css, 'dark').accent).toBe('#eeeee4');
    expect(() => themeColours('', 'light')).toThrow('--paper');
  });

  test('are all found in the sheets of the site', () => {
    const found = [...Object.values(themeColours(style('tokens'), 'light'))];
    for (let hue = 0; hue < 24; hue += 1) found.push(topicColour(style('hues'), `hue-${hue}`));
    expect(found.filter((colour) => !/^#[0-9a-f]{6}$/.test(colour))).toEqual([]);
    expect(new Set(found).size).toBe(29);
  });
});

describe('an oklch colour', () => {
  // The first three are the examples of CSS Color 4 for sRGB red, green and blue.
  test.for([
    [0.628, 0.2577, 29.23, '#ff0000'],
    [0.5198, 0.1769, 142.5, '#008000'],
    [0.452, 0.3132, 264.05, '#0000ff'],
    [1, 0, 0, '#ffffff'],
    [0, 0, 0, '#000000'],
  ] as const)('of %d %d %d is %s', ([lightness, chroma, hue, hex]) => {
    const channels = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
    const wanted = channels(hex);
    channels(oklchToHex(lightness, chroma, hue)).forEach((channel, index) => {
      expect(Math.abs(channel - wanted[index]!)).toBeLessThanOrEqual(1);
    });
  });
});
