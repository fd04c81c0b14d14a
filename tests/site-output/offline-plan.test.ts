import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { indexPaths, type OfflinePlan } from '../../src/worker/offline-plan.ts';
import { listFiles, readPapers, readSiteFile, readTopics, sites } from './sites.ts';

describe.for(sites)('what the site "$name" says can be kept offline', (site) => {
  const plan = JSON.parse(readSiteFile(site, 'offline.json')) as OfflinePlan;
  const bytesAt = (path: string) =>
    readFileSync(join(site.folder, path === '' || path.endsWith('/') ? `${path}index.html` : path));
  const index = indexPaths(plan.index);

  test('is the map and every page of a topic or a paper, each with its sum', () => {
    const listed = [...readTopics(site).topics, ...readPapers(site).papers];
    expect(Object.keys(plan.pages).sort()).toEqual(
      ['map/', ...listed.map(({ url }) => url.slice(site.base.length))].sort(),
    );
    for (const [path, sum] of Object.entries({ ...plan.pages, ...plan.shell })) {
      expect(createHash('sha256').update(bytesAt(path)).digest('base64').slice(0, 12), path).toBe(sum);
    }
  });

  test('is every script and style, the picture that pages share, and every piece of the index but for the records', () => {
    const wanted = listFiles(site).filter((file) => /^_astro\/.*\.(?:js|css)$|\/where.svg$/.test(file));
    expect(Object.keys(plan.shell)).toEqual(expect.arrayContaining(wanted));
    const pieces = listFiles(site).filter((file) => file.startsWith('search/') && !/\/records-\d/.test(file));
    expect(index.toSorted()).toEqual(pieces);
    expect(index.filter((path) => !existsSync(join(site.folder, path)))).toEqual([]);
  });

  test('has the size that is said, and an index small enough to come by itself', () => {
    const sizeOf = (paths: readonly string[]) =>
      paths.reduce((sum, path) => sum + gzipSync(bytesAt(path)).length, 0);
    expect(plan.bytes).toEqual({
      shell: sizeOf(Object.keys(plan.shell)),
      pages: sizeOf(Object.keys(plan.pages)),
      index: sizeOf(index),
    });
    expect(plan.bytes.index).toBeLessThan(300_000);
    // What every first visit costs besides, over time: pages, scripts that it did not need, and the index.
    expect(plan.bytes.shell).toBeLessThan(240_000);
  });
});
