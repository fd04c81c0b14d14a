import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { drawPng } from '../../../../src/site/pictures/drawing/png.ts';

const folder = mkdtempSync(join(tmpdir(), 'papershelf-fonts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const svgOf = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="20" viewBox="0 0 60 20"><text y="16">${text}</text></svg>`;
const draw = (text: string) => Buffer.from(drawPng(svgOf(text), folder));

describe('a picture as PNG', () => {
  test('has twice as many pixels as units', () => {
    const png = draw('a');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([120, 40]);
  });

  test('shows its texts, also Latin, Greek, Cyrillic and Vietnamese letters with marks, each differently', () => {
    const texts = ['', 'w', 'ž', 'Ω', 'Ж', 'ệ'];
    expect(new Set(texts.map((text) => draw(text).toString('base64'))).size).toBe(texts.length);
  });

  test('has the same bytes each time', () => {
    expect(draw('again')).toEqual(draw('again'));
  });

  test('needs well-formed SVG', () => {
    expect(() => drawPng('<svg', folder)).toThrow();
  });
});
