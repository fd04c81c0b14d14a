import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../scripts/bench/search/random.ts';
import { WIDE_SHEET } from '../../../src/map/map-data.ts';
import type { MapSheet } from '../../../src/site/pictures/map/map-sheet.ts';
import { formatWherePicture } from '../../../src/site/pictures/where-picture.ts';
import { readXml } from '../../export/web-readers.ts';

const colours = [
  { light: '#110000', dark: '#ee0000' },
  { light: '#001100', dark: '#00ee00' },
];
const sheet: MapSheet = {
  size: WIDE_SHEET,
  dots: [
    { x: 12.4, y: 20.6, topic: 0, paper: 0 },
    { x: 900, y: 700, topic: 1, paper: 1 },
    { x: 10, y: 21, topic: 0, paper: 2 },
    { x: 500, y: 400, topic: -1, paper: 3 },
  ],
  territories: [
    { topic: 0, isInside: false, path: 'M0 0H40V40Z' },
    { topic: 1, isInside: true, path: 'M5 5H10V10Z' },
  ],
  names: [],
};

describe('the map that pages draw upon', () => {
  const text = formatWherePicture(sheet, colours);

  test('is a drawing of the size of the sheet, which pages name, or its dots alone', () => {
    expect(readXml(text, '//x:g/@id', 'http://www.w3.org/2000/svg')).toEqual(['where', 'dots']);
    expect(text).toContain('viewBox="0 0 1000 760"><g id="where">');
  });

  test('has each paper as a stroke in the colour of its topic, which a page may replace', () => {
    expect(text.match(/h0/g)).toHaveLength(4);
    expect(text).toContain(
      '<path stroke="var(--map-dot,light-dark(#110000,#ee0000))" vector-effect="var(--map-dot-effect,none)" d="M12 21h0m-2 0h0"/>',
    );
    expect(text).toMatch(/stroke="var\(--map-dot,light-dark\(#001100,#00ee00\)\)"[^>]* d="M900 700h0"/);
    expect(text).toMatch(/stroke="var\(--map-dot,light-dark\(#\w+,#\w+\)\)"[^>]* d="M500 400h0"/);
  });

  test('has one dot for papers that lie together, so that tens of thousands stay a small file', () => {
    const random = seededRandom(1);
    const near = { x: 12, y: 21, topic: 0 };
    const dots = [near, near, { ...near, x: 40 }].map((dot, paper) => ({ ...dot, paper }));
    expect(formatWherePicture({ ...sheet, dots }, colours)).toContain('"M12 21h0m28 0h0"');
    const many = Array.from({ length: 50_000 }, (_, paper) => ({
      x: 1000 * random(),
      y: 760 * random(),
      topic: paper % 2,
      paper,
    }));
    const drawn = formatWherePicture({ ...sheet, dots: many }, colours);
    expect(drawn.match(/h0/g)!.length).toBeGreaterThan(6000);
    expect(gzipSync(drawn).length).toBeLessThanOrEqual(30_000);
  });

  test('has the ground of areas alone, where topics are inside of them', () => {
    expect(text).toContain('fill="light-dark(#110000,#ee0000)" d="M0 0H40V40Z"');
    expect(text).not.toContain('M5 5');
  });
});
