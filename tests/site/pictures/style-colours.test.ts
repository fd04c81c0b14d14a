import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { themeColours, topicColour, topicShades } from '../../../src/site/pictures/style-colours.ts';

const style = (name: string) =>
  readFileSync(new URL(`../../../src/styles/${name}.css`, import.meta.url), 'utf8');

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
    expect(() => topicColour(style('hues'), 'hue-24')).toThrow('hue-24');
    const { light, dark } = topicShades(style('hues'), 'hue-7');
    expect(light).toBe(topicColour(style('hues'), 'hue-7'));
    expect(dark).toMatch(/^#[0-9a-f]{6}$/);
    expect(dark).not.toBe(light);
  });
});
