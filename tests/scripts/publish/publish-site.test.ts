import { mkdirSync, readdirSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { serveFolder } from '../../../scripts/folder-server.ts';
import { readMarker } from '../../../scripts/output-folder.ts';
import type { Disk } from '../../../scripts/publish/disk.ts';
import { publishSite } from '../../../scripts/publish/publish-site.ts';
import { type Files, faultyDisk, fileError, makeHome, readFiles, writeFiles } from './folders.ts';

const home = makeHome();
let count = 0;
let out: string;

beforeEach(() => {
  out = join(home, `out-${++count}`);
});

function publish(files: Files, disk?: Disk) {
  return publishSite(writeFiles(join(home, `built-${++count}`), files), out, '/', disk);
}

const oldSite: Files = {
  '.nojekyll': '',
  'index.html': 'old home',
  'about/index.html': 'the same',
  '_astro/a.11111111.js': 'old script',
  'papers/gone/index.html': 'old page',
  'data/papers.json': 'old data',
};
const newSite: Files = {
  '.nojekyll': '',
  'index.html': 'new home',
  'about/index.html': 'the same',
  '_astro/a.22222222.js': 'new script',
  'papers/come/index.html': 'new page',
  'data/papers.json': 'new data',
};

describe('publishing', () => {
  test('replaces the old site by the new one and says how much of it changed', async () => {
    expect(await publish(oldSite)).toMatchObject({ files: 6, changed: 6, kept: [], foreign: [] });
    expect(readFiles(out)).toEqual(oldSite);
    expect(await publish(newSite)).toMatchObject({ files: 6, changed: 4, kept: [], foreign: [] });
    expect(readFiles(out)).toEqual(newSite);
    expect(readdirSync(join(out, 'papers'))).toEqual(['come']);
    expect(readMarker(out)).toMatchObject({ generator: 'papershelf', base: '/' });
  });

  test('does not touch a file that stays the same', async () => {
    await publish(oldSite);
    const long = new Date('2001-01-01');
    utimesSync(join(out, 'about/index.html'), long, long);
    await publish(newSite);
    expect(statSync(join(out, 'about/index.html')).mtime).toEqual(long);
  });

  test('says in the marker what it wrote, the same for the same site', async () => {
    await publish(oldSite);
    const marker = readMarker(out);
    expect(Object.keys(marker?.files ?? {})).toEqual(Object.keys(oldSite).sort());
    await publish(newSite);
    await publish(oldSite);
    expect(readMarker(out)).toEqual(marker);
  });

  test('keeps hashed files of the last site apart, for pages that are open, until the build after the next', async () => {
    const kept = (site: string) => join(out, '.papershelf', site, '_astro', 'a.11111111.js');
    await publish(oldSite);
    await publish(newSite);
    expect(statSync(kept('last')).isFile()).toBe(true);
    await publish({ ...newSite, '_astro/a.22222222.js': 'newest' });
    expect(readdirSync(out)).not.toContain('.papershelf');
  });
});

describe('what a person put into the folder', () => {
  const personal: Files = {
    CNAME: 'papers.example',
    '.git/HEAD': 'ref',
    '.well-known/security.txt': 'Contact: me',
    'papers/notes.txt': 'mine',
    'papers/gone/mine.txt': 'mine too',
    'drafts/deep/a.txt': 'draft',
  };

  test('stays through every build, and is named but for the history', async () => {
    await publish(oldSite);
    writeFiles(out, personal);
    const { foreign } = await publish(newSite);
    expect(readFiles(out)).toEqual({ ...newSite, ...personal });
    expect(foreign).toEqual(['.well-known/', 'CNAME', 'drafts/', 'papers/gone/', 'papers/notes.txt']);
  });

  test('stays where the site has a file of its own, as does a file of the site that a person changed', async () => {
    await publish(oldSite);
    const mine = { 'robots.txt': 'mine', 'index.html': 'changed', 'papers/gone/index.html': 'changed too' };
    writeFiles(out, mine);
    const { kept, foreign } = await publish({ ...newSite, 'robots.txt': 'of the site' });
    expect(kept).toEqual(['index.html', 'robots.txt']);
    expect(foreign).toEqual(['papers/gone/']);
    expect(readFiles(out)).toEqual({ ...newSite, ...mine });
    rmSync(join(out, 'index.html'));
    expect(await publish(newSite)).toMatchObject({ kept: [] });
    expect(readFiles(out)).toMatchObject({ 'index.html': 'new home', 'robots.txt': 'mine' });
  });

  test('is no person’s any more when it is what the site has there', async () => {
    await publish(oldSite);
    writeFiles(out, { 'data/papers.json': 'new data' });
    expect(await publish(newSite)).toMatchObject({ kept: [], changed: 3 });
  });

  test.for([
    ['a folder where a file must go', () => writeFiles(out, { 'papers/come/index.html/mine.txt': 'mine' })],
    ['a file where a folder must go', () => writeFiles(out, { 'papers/come': 'mine' })],
    ['a link where a folder must go', () => symlinkSync(home, join(out, 'papers', 'come'))],
  ] as const)('is not overcome: %s ends the build before anything changes', async ([, put]) => {
    await publish(oldSite);
    put();
    const before = readFiles(out);
    await expect(publish(newSite)).rejects.toThrow(/papers.come.* is in the way .*--out DIR/);
    expect(readFiles(out)).toEqual(before);
    expect(readMarker(out)?.stage).toBe(undefined);
    expect(readdirSync(out)).not.toContain('.papershelf');
  });

  test('may be a link in the place of a file, which stays', async () => {
    await publish(oldSite);
    rmSync(join(out, 'index.html'));
    symlinkSync(join(out, 'about', 'index.html'), join(out, 'index.html'));
    expect(await publish(newSite)).toMatchObject({ kept: ['index.html'] });
    expect(readFiles(out)['index.html']).toBe('the same');
  });
});

test('a page of a former site gives way to a folder of pages, and a folder to a page', async () => {
  await publish({ 'a/index.html': '1', 'b/c/d/index.html': '2', 'b/c/index.html': '3' });
  await publish({ 'a/index.html/e/index.html': '4', 'b/c': '5' });
  expect(readFiles(out)).toEqual({ 'a/index.html/e/index.html': '4', 'b/c': '5' });
});

test('a site of a build that kept no list is replaced as far as its names are known, and nothing else is removed', async () => {
  const id = 'abcdefghij';
  writeFiles(out, {
    ...oldSite,
    '.papershelf.json': '{"generator":"papershelf","base":"/"}\n',
    CNAME: 'papers.example',
    [`papers/a-paper-${id}/index.html`]: 'old paper',
    [`papers/a-paper-${id}.md`]: 'old paper',
    '_astro/mine.js': 'mine',
  });
  const { foreign } = await publish(newSite);
  expect(readFiles(out)).toEqual({
    ...newSite,
    CNAME: 'papers.example',
    '_astro/mine.js': 'mine',
    'papers/gone/index.html': 'old page',
  });
  expect(foreign).toEqual(['CNAME', '_astro/mine.js', 'papers/gone/']);
});

/** Ends everything at the given step, as a killed process or a full disk does. */
function diskThatEnds(at: number): { disk: Disk; steps: () => number } {
  let steps = 0;
  const disk = faultyDisk((_, [path]) => {
    if (++steps > at) throw fileError('ENOSPC', path!);
  });
  return { disk, steps: () => steps };
}

describe('publishing that is cut off', () => {
  test('after any step leaves the old or the new site as served, and the next build finishes', {
    timeout: 120_000,
  }, async () => {
    const measured = diskThatEnds(Number.POSITIVE_INFINITY);
    await publish(oldSite);
    await publish(newSite, measured.disk);
    expect(measured.steps()).toBeGreaterThan(20);
    const seen = new Set<string>();
    for (let step = 0; step < measured.steps(); step++) {
      await publish(oldSite);
      await publish(newSite, diskThatEnds(step).disk).catch(() => {});
      const site = await servedSite();
      seen.add(site['/']!);
      expect([{ ...site, step }]).toContainEqual({ ...wholeSite(site['/'] === 'old home'), step });
      const newest = { ...newSite, 'index.html': `after ${step}` };
      expect(await publish(newest)).toMatchObject({ kept: [], foreign: [] });
      expect(readFiles(out)).toEqual(newest);
    }
    expect(seen).toEqual(new Set(['old home', 'new home']));
  });

  const wholeSite = (isOld: boolean) =>
    isOld
      ? {
          '/': 'old home',
          '/about/': 'the same',
          '/data/papers.json': 'old data',
          '/_astro/a.11111111.js': 'old script',
        }
      : {
          '/': 'new home',
          '/about/': 'the same',
          '/data/papers.json': 'new data',
          '/_astro/a.22222222.js': 'new script',
        };

  /** The pages that both sites have, with the script of the site that the front page is of. */
  async function servedSite(): Promise<Record<string, string>> {
    const server = await serveFolder({ folder: out });
    const read = async (path: string) => (await fetch(new URL(path, server.url))).text();
    try {
      const home = await read('/');
      const script = home === 'old home' ? '/_astro/a.11111111.js' : '/_astro/a.22222222.js';
      const entries = ['/about/', '/data/papers.json', script].map(async (path) => [path, await read(path)]);
      return { '/': home, ...Object.fromEntries(await Promise.all(entries)) };
    } finally {
      await server.close();
    }
  }

  test('the first time is finished by the next build too', { timeout: 120_000 }, async () => {
    for (let step = 0; ; step++) {
      rmSync(out, { recursive: true, force: true });
      const { disk, steps } = diskThatEnds(step);
      await publish(oldSite, disk).catch(() => {});
      await publish(newSite);
      expect(readFiles(out)).toEqual(newSite);
      if (steps() <= step) break;
    }
  });

  test('keeps what a person changes before the next build', async () => {
    await publish(oldSite);
    let isFlipped = false;
    const disk = faultyDisk((step, paths) => {
      if (isFlipped) throw fileError('EIO', paths[0]!);
      isFlipped = step === 'rename' && paths[1] === join(out, '.papershelf.json');
    });
    await expect(publish(newSite, disk)).rejects.toThrow('EIO');
    writeFiles(out, { 'index.html': 'by hand' });
    expect(await publish(newSite)).toMatchObject({ kept: ['index.html'] });
    expect(readFiles(out)).toEqual({ ...newSite, 'index.html': 'by hand' });
  });
});

test('a site comes from another file system, and parts of the folder may lie on another one', async () => {
  const elsewhere = (path: string) => path.includes('built-') || path.includes(join(out, 'papers'));
  const disk = faultyDisk((step, [from, to]) => {
    if (step === 'rename' && elsewhere(from!) !== elsewhere(to!)) throw fileError('EXDEV', from!);
  });
  for (const site of [oldSite, newSite]) {
    await publish(site, disk);
    expect(readFiles(out)).toEqual(site);
  }
});

test('a file that cannot be deleted is told, and goes with the next build that can', async () => {
  await publish(oldSite);
  const page = join(out, 'papers', 'gone', 'index.html');
  const disk = faultyDisk((step, [path]) => {
    if (step === 'removeFile' && path === page) throw fileError('EPERM', path);
  });
  for (const _ of ['first', 'second']) {
    const { remainders } = await publish(newSite, disk);
    expect(remainders).toMatchObject([{ path: 'papers/gone/index.html', error: { code: 'EPERM' } }]);
    expect(readFiles(out)).toEqual({ ...newSite, 'papers/gone/index.html': 'old page' });
  }
  expect(await publish(newSite)).toMatchObject({ remainders: [], foreign: [] });
  expect(readFiles(out)).toEqual(newSite);
});

test('builds at the same time end in a whole site', async () => {
  await publish(oldSite);
  const sites = Array.from({ length: 6 }, (_, at) => ({
    'index.html': `home ${at}`,
    [`only-${at}.html`]: '',
  }));
  await Promise.all(sites.map((site) => publish(site)));
  expect(sites).toContainEqual(readFiles(out));
});

test('what a dead build left in the workshop goes with the next', async () => {
  await publish(oldSite);
  writeFiles(out, { '.papershelf/next-999999999-a0-1/index.html': 'dead', '.papershelf/lock': '999999999' });
  mkdirSync(join(out, '.papershelf', 'next-1-a0-1'));
  writeFileSync(join(out, '.papershelf', 'marker'), '{"generator"');
  await publish(newSite);
  expect(readFiles(out)).toEqual(newSite);
  // The first process of the machine runs.
  expect(readdirSync(join(out, '.papershelf')).sort()).toEqual(['last', 'next-1-a0-1']);
});
