import { mkdirSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { type Disk, realDisk } from '../../../scripts/publish/disk.ts';
import { publishSite } from '../../../scripts/publish/publish-site.ts';
import { faultyDisk, makeHome, readFiles, writeFiles } from './folders.ts';

const home = makeHome();

test('servers that know nothing of the marker miss no page: hashed files come first, old files leave last', async () => {
  const out = join(home, 'site');
  const site = (script: string) => ({
    'about/index.html': script,
    'index.html': script,
    [`_astro/${script}.12345678.js`]: script,
    [`search/${script}/base.json`]: script,
    [`papers/${script}/index.html`]: script,
  });
  await publishSite(writeFiles(join(home, 'old'), site('a')), out, '/');
  const moves: string[] = [];
  const isPublic = (path = '') => path.startsWith(out) && !path.includes('.papershelf');
  const disk = faultyDisk((step, [from = '', to]) => {
    if (step === 'rename' && isPublic(to)) moves.push(`+ ${relative(out, to!)}`);
    if ((step === 'rename' || step === 'removeFile') && isPublic(from))
      moves.push(`- ${relative(out, from)}`);
  });
  await publishSite(writeFiles(join(home, 'new'), site('b')), out, '/', disk);
  expect(moves).toEqual([
    '+ search/b',
    '+ _astro/b.12345678.js',
    '+ papers/b',
    '+ about/index.html',
    '+ index.html',
    '- papers/a/index.html',
    '- search/a/base.json',
    '- _astro/a.12345678.js',
  ]);
});

test('new folders are moved as a whole, and none that holds nothing of the site', async () => {
  const out = join(home, 'first-out');
  const files = { 'index.html': 'home', 'about/index.html': 'about', '_astro/a.12345678.js': 'script' };
  const built = writeFiles(join(home, 'first'), files);
  mkdirSync(join(built, 'nothing'));
  const moved: string[] = [];
  const disk: Disk = {
    ...realDisk,
    rename: (from, to) => {
      realDisk.rename(from, to);
      if (!relative(out, to).startsWith('.')) moved.push(relative(out, to));
    },
  };
  await publishSite(built, out, '/', disk);
  expect(moved).toEqual(['_astro', 'about', 'index.html']);
  expect(readFiles(out)).toEqual(files);
  expect(readdirSync(out)).not.toContain('nothing');
});
