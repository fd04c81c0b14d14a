import { describe, expect, test } from 'vitest';
import type { Drawing } from '../../../../src/site/pictures/drawing/drawing.ts';
import { formatPictureFile } from '../../../../src/site/pictures/drawing/picture-file.ts';
import { readXml } from '../../../export/web-readers.ts';

const colours = {
  theme: { paper: '#fffffe', ink: '#000001', inkSoft: '#444444', hairline: '#cccccc', accent: '#990000' },
  hue: (name: string) => `#0000${name.slice(-2)}`,
};
const drawing: Drawing = {
  width: 100,
  height: 40,
  guides: 'M0 0H9',
  groups: [
    {
      link: { url: '/browse/', name: 'Owls' },
      rects: [
        { x: 1, y: 2, width: 3, height: 4, look: 'bar hue-12' },
        { x: 1, y: 2, width: 3, height: 4, look: 'bar', opacity: 0.5 },
      ],
      texts: [{ x: 5, y: 6, text: 'Owls & "glass" <b>', aside: '7', anchor: 'end', look: 'name' }],
    },
  ],
};
const svg = formatPictureFile(
  { title: 'Papers & owls', wide: { drawing, note: `They are counted ${'again and '.repeat(20)}again.` } },
  'Source: A shelf.',
  colours,
);
const read = (path: string) => readXml(svg, path, 'http://www.w3.org/2000/svg');

describe('a picture as a file', () => {
  test('has its title, what it shows and where it is from, whole in lines that fit', () => {
    expect(read('/x:svg/x:title')).toEqual(['Papers & owls']);
    const lines = read('/x:svg/x:text[@class="soft"]');
    expect(lines.at(-1)).toBe('Source: A shelf.');
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.slice(0, -1).join(' ')).toBe(`They are counted ${'again and '.repeat(20)}again.`);
  });

  test('is well-formed whatever names are drawn, and draws them as they are', () => {
    expect(read('//x:g/x:text[@text-anchor="end"]')).toEqual(['Owls & "glass" <b> 7']);
    expect(read('//x:tspan')).toEqual(['7']);
  });

  test('has its own colours, of the hues that it uses, and nothing from elsewhere', () => {
    expect(svg).toContain('.hue-12{fill:#000012}');
    expect(svg.match(/\.hue-/g)).toHaveLength(1);
    expect(svg).toContain('.ground{fill:#fffffe}');
    expect(svg).toContain('fill-opacity="0.5"');
    expect(svg).not.toMatch(/href|url\(|style="/);
  });
});
