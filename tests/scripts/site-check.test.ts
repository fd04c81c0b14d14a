import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { refuseBrokenSite } from '../../scripts/site-check.ts';
import type { Collection } from '../../src/collection/collection.ts';

const base = '/papers/';
const collection = {
  papers: [{ slug: 'one-aaaaaaaaaa' }, { slug: 'two-aaaaaaaaaa' }],
  topics: [{ slug: 'tasks', papers: [] }],
  redirects: [{ kind: 'topic', from: 'jobs', to: 'tasks' }],
} as unknown as Collection;

const page = (body = '') =>
  `<html><head><link rel="stylesheet" href="${base}_astro/a.css"><script type="module">import{x}from"${base}_astro/b.js"</script></head><body>${body}</body></html>`;
const pages = ['', 'topics/', 'about/', 'browse/', 'list/', 'offline/', 'data/', 'topics/tasks/'].map(
  (folder) => `${folder}index.html`,
);
const papers = collection.papers.map(({ slug }) => `papers/${slug}/index.html`);
const whole: Record<string, string> = {
  ...Object.fromEntries([...pages, ...papers, '404.html'].map((name) => [name, page()])),
  'topics/jobs/index.html': '<html><head><meta http-equiv="refresh" content="0;url=/"></head></html>',
  '_astro/a.css': '@font-face{src:url(/papers/_astro/f.woff2)}a{mask:url(#m)}b{background:url("./g.svg")}',
  '_astro/b.js': 'import{y}from"./c.js";import("./c.js")',
  '_astro/c.js': 'export const y=1',
  '_astro/f.woff2': 'font',
  '_astro/g.svg': '<svg/>',
  'data/papers.json': '{}',
  'data/topics.json': '{}',
  'search/f/base.json': '{}',
  'sw.js': '0',
  'favicon.svg': '<svg/>',
  'manifest.webmanifest': '{}',
};

let home: string;
let built: string;
let count = 0;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'papershelf-site-check-'));
  for (const [name, text] of Object.entries(whole)) put(join(home, 'whole'), name, text);
});
beforeEach(() => {
  built = join(home, `${count++}`);
  cpSync(join(home, 'whole'), built, { recursive: true });
});
afterAll(() => rmSync(home, { recursive: true }));

function put(folder: string, name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

const check = (origin: string | null = null) => refuseBrokenSite(built, { origin, base }, collection);

describe('a built site', () => {
  test('passes when it is whole, whatever its papers say', () => {
    const text = 'see /papers/_astro/none.css and &quot;/papers/_astro/none.js&quot;';
    put(
      built,
      'papers/one-aaaaaaaaaa/index.html',
      page(`${text}<script>{"name":"/papers/_astro/no.js"}</script>`),
    );
    expect(() => check()).not.toThrow();
  });

  test.for(Object.keys(whole))('is refused without %s', (name) => {
    rmSync(join(built, name));
    expect(() => check()).toThrow(name.startsWith('search/') ? 'the search index is missing' : name);
    expect(() => check()).toThrow('was not published');
  });

  test.for(['_astro/a.css', '_astro/f.woff2', '_astro/b.js'])('is refused when %s is empty', (name) => {
    put(built, name, '');
    expect(() => check()).toThrow(`${name} is empty`);
  });

  test.for([
    ['cut off', page().slice(0, -9)],
    ['empty', ''],
    ['without a style sheet', '<html><body></body></html>'],
  ] as const)('is refused when a page is %s', ([, text]) => {
    put(built, 'papers/two-aaaaaaaaaa/index.html', text);
    expect(() => check()).toThrow('papers/two-aaaaaaaaaa/index.html is cut off or has no style sheet');
  });

  test('has a sitemap where it has an address', () => {
    expect(() => check('https://example.org')).toThrow('sitemap-index.xml is missing');
  });

  test('is told of by its first five faults', () => {
    rmSync(join(built, '_astro'), { recursive: true });
    for (const name of papers) rmSync(join(built, name));
    rmSync(join(built, 'topics'), { recursive: true });
    expect(() => check()).toThrow(/published: (?:\S+ is missing, ){5}and 2 more\./);
  });
});
