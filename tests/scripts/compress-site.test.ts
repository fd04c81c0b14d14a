import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compressSite } from '../../scripts/compress-site.ts';

const text = 'A page of many words that come again and again. '.repeat(100);
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'papershelf-compress-'));
  mkdirSync(join(folder, 'below'));
  writeFileSync(join(folder, 'below', 'index.html'), text);
  writeFileSync(join(folder, 'small.html'), 'A small page');
  writeFileSync(join(folder, 'picture.png'), text);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('compressing a site', () => {
  test('writes copies that hold the same, and tells their bytes', async () => {
    const { files, plain, gzip, brotli } = await compressSite(folder);
    const path = join(folder, 'below', 'index.html');
    const [zipped, brotlied] = [readFileSync(`${path}.gz`), readFileSync(`${path}.br`)];
    expect(gunzipSync(zipped).toString()).toBe(text);
    expect(brotliDecompressSync(brotlied).toString()).toBe(text);
    expect({ files, plain, gzip, brotli }).toEqual({
      files: 1,
      plain: text.length,
      gzip: zipped.length,
      brotli: brotlied.length,
    });
  });

  test('leaves small files and pictures alone', async () => {
    await compressSite(folder);
    for (const name of ['small.html', 'picture.png'])
      expect(existsSync(join(folder, `${name}.gz`))).toBe(false);
  });
});
