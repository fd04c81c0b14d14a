import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { listFiles, readPapers, readSiteFile, sites } from './sites.ts';

interface Manifest {
  readonly [field: string]: unknown;
  readonly icons: { src: string; sizes: string; type: string; purpose: string }[];
}

describe.for(sites)('the site "$name" as an app', (site) => {
  const manifest = JSON.parse(readSiteFile(site, 'manifest.webmanifest')) as Manifest;

  test('is named after the collection and stays below its base path', () => {
    expect(manifest).toMatchObject({
      name: readPapers(site).collection.title,
      start_url: site.base,
      scope: site.base,
      id: site.base,
      display: 'minimal-ui',
    });
    const html = readSiteFile(site, 'index.html');
    expect(html).toContain(`<link rel="manifest" href="${site.base}manifest.webmanifest">`);
    expect(html.match(/<meta name="theme-color"/g)).toHaveLength(2);
    expect(html).toContain(`content="${manifest.theme_color}"`);
  });

  test('has icons of the sizes that it names, one of them maskable', () => {
    const { icons } = manifest;
    expect(icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
      '192x192 any',
      '512x512 any',
      '512x512 maskable',
    ]);
    for (const { src, sizes } of icons) {
      const png = readFileSync(join(site.folder, src.slice(site.base.length)));
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
    }
  });

  test('has a worker in one small file, which knows its collection, its build and every file of it', () => {
    const worker = readSiteFile(site, 'sw.js');
    const [statement, json] = /^self\.papershelf=(\{.*?\}[^;]*\});/.exec(worker)!;
    const stamp = JSON.parse(json!);
    const sumOf = (path: string) =>
      createHash('sha256')
        .update(readFileSync(join(site.folder, path)))
        .digest('base64')
        .slice(0, 12);
    const assets = listFiles(site).filter((file) => file.startsWith('_astro/'));
    expect(stamp).toEqual({
      collection: expect.stringMatching(/^[0-9a-f]{16}$/),
      build: expect.stringMatching(/^[0-9a-f]{16}$/),
      assets: Object.fromEntries(assets.map((file) => [file.slice('_astro/'.length), sumOf(file)])),
    });
    // The names of files in the stamp may hold any word.
    expect(statement).not.toMatch(/https?:\/\//);
    expect(worker.slice(statement.length)).not.toMatch(/\bimport\b|\bexport\b|https?:\/\//);
    expect(gzipSync(worker).length).toBeLessThanOrEqual(9_000);
  });

  test('names every file so that what is kept for good never changes', () => {
    const changing = listFiles(site)
      .filter((file) => file.startsWith('_astro/'))
      .filter((file) => !/\.[\w-]{8}\.\w+$/.test(file));
    expect(changing).toEqual([]);
  });
});
