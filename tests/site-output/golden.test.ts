import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readContentFolder } from '../../scripts/content-folder.ts';
import { parseSettings } from '../../src/collection/settings/settings.ts';
import { UNSORTED } from '../../src/collection/topic.ts';
import { root, runScript } from './command.ts';
import { markupFaults } from './markup-faults.ts';
import { listFiles, readPapers, readSiteFile, type Site } from './sites.ts';

const golden = join(root, 'tests', 'fixtures', 'golden');
const content = join(golden, 'content');
const renew = process.env.PAPERSHELF_UPDATE_GOLDEN === '1';

const home = mkdtempSync(join(tmpdir(), 'papershelf-golden-'));
const addressed: Site = { name: 'addressed', folder: join(home, 'addressed'), base: '/shelf/' };
const plain: Site = { name: 'plain', folder: join(home, 'plain'), base: '/' };

beforeAll(async () => {
  await build(addressed, '--base', addressed.base, '--site', 'https://example.org');
  await build(plain);
});
afterAll(() => rmSync(home, { recursive: true }));

async function build({ folder }: Site, ...args: string[]): Promise<void> {
  const { code, stderr } = await runScript('build', ['--content', content, '--out', folder, ...args]);
  if (code !== 0) throw new Error(stderr);
}

describe('the golden collection', () => {
  test.for([
    ['data/papers.json'],
    ['data/topics.json'],
    ['about/index.html'],
    ['topics/small-circuits/index.html'],
    ['topics/tiny-circuits/index.html'],
    ['papers/merging-naive-task-vektors-by-arithmetic-f7mbosegmb/index.html'],
    ['papers/merging-vektors-abcdefghij/index.html'],
    ['topics/small-circuits.md'],
    ['papers/merging-naive-task-vektors-by-arithmetic-f7mbosegmb.md'],
    ['llms.txt'],
    ['_redirects'],
    ['redirects.map'],
  ] as const)('gives %s as it is kept', ([path]) => {
    const made = path.endsWith('.html')
      ? comparable(readSiteFile(addressed, path))
      : readSiteFile(addressed, path);
    const kept = join(golden, 'expected', path);
    if (renew) {
      mkdirSync(dirname(kept), { recursive: true });
      writeFileSync(kept, made);
    }
    expect(made).toBe(readFileSync(kept, 'utf8'));
  });
});

/** One line a tag, without what changes whenever a style, a script or the search index does. */
function comparable(html: string): string {
  return html
    .replaceAll(/(<script type="module")[^>]*>.*?(?=<\/script>)/gs, '$1>')
    .replaceAll(/(\/_astro\/[^"\s]+?)\.[\w-]{8}(?=\.\w+")/g, '$1')
    .replaceAll(/(?: 'sha256-[^']+')+/g, " 'sha256'")
    .replaceAll(/\/search\/[0-9a-f]{16}\//g, '/search/index/')
    .replaceAll(/(\/cards\/[^"]+)\.[0-9a-f]{8}(?=\.png")/g, '$1')
    .replaceAll('><', '>\n<');
}

describe.for([addressed, plain])('addresses of before on the $name site', (site) => {
  const { topics, corrections } = parseSettings(readContentFolder(content).settings).value!;
  const moved = [
    ...topics.flatMap(({ name, aliases }) => aliases.map((from) => [`topics/${from}/`, name] as const)),
    ...corrections.flatMap(({ title, formerSlugs }) =>
      formerSlugs.map((from) => [`papers/${from}/`, title ?? ''] as const),
    ),
  ];

  test('are there for topics and papers', () => {
    expect(moved.map(([from]) => from.split('/')[0])).toEqual(['topics', 'papers']);
  });

  test.for(moved)('lead from %s to the page of "%s", with and without a refresh', ([from, heading]) => {
    const html = readSiteFile(site, `${from}index.html`);
    const target = /http-equiv="refresh" content="0;url=([^"]+)"/.exec(html)?.[1] ?? '';
    expect(target.startsWith(site.base)).toBe(true);
    expect(html).toContain(`<a href="${target}">`);
    const page = readSiteFile(site, `${target.slice(site.base.length)}index.html`);
    expect(/<h1[^>]*>([^<]*)</.exec(page)?.[1]).toBe(heading.replaceAll('&', '&amp;'));
  });

  test('are told to hosts in their own words', () => {
    const paths = moved.map(([from]) => site.base + from);
    const redirects = readSiteFile(site, '_redirects').trimEnd().split('\n');
    expect(redirects.map((line) => line.split(' ')[0])).toEqual(paths);
    const map = readSiteFile(site, 'redirects.map').trimEnd().split('\n');
    expect(map.map((line) => line.split(' ')[0])).toEqual(paths);
    for (const [line, html] of redirects.map((one, index) => [one, moved[index]![0]] as const)) {
      expect(readSiteFile(site, `${html}index.html`)).toContain(`content="0;url=${line.split(' ')[1]}"`);
    }
  });

  test.for(moved)('at %s are valid pages that search engines leave alone', async ([from]) => {
    const html = readSiteFile(site, `${from}index.html`);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(await markupFaults(from, html)).toEqual([]);
  });
});

describe('a paper that fits no topic', () => {
  const unsorted = () => readPapers(addressed).papers.find(({ topics }) => topics.includes(UNSORTED))!;

  test.for([
    ...['data/papers.bib', 'data/papers.ris', 'data/papers.csl.json', 'data/papers.csv'],
    ...['feed.json', 'feed.xml'],
  ])('is nowhere said to be about that, not in %s', (path) => {
    const text = readSiteFile(addressed, path);
    expect(text).toContain(unsorted().title);
    expect(text).not.toMatch(/unsorted/i);
  });

  test('has a page and a twin that say it to readers only', () => {
    const { slug } = unsorted();
    expect(readSiteFile(addressed, `papers/${slug}.md`)).not.toMatch(/unsorted/i);
    const html = readSiteFile(addressed, `papers/${slug}/index.html`);
    const said = [/<script type="application\/ld\+json">.*?<\/script>/gs, /<pre.*?<\/pre>/gs].flatMap(
      (pattern) => html.match(pattern) ?? [],
    );
    expect(said.length).toBeGreaterThan(3);
    expect(said.filter((text) => /unsorted/i.test(text))).toEqual([]);
    const menu = readSiteFile(addressed, 'browse/index.html');
    expect(/data-topics="([^"]*)"/.exec(menu)?.[1]).not.toMatch(/unsorted/i);
  });
});

describe('a site with an address of its own', () => {
  test('names the page of today as the canonical one', () => {
    expect(readSiteFile(addressed, 'topics/tiny-circuits/index.html')).toContain(
      '<link rel="canonical" href="https://example.org/shelf/topics/small-circuits/">',
    );
  });

  test('has in its sitemap the pages of today and no other', () => {
    const listed = readSiteFile(addressed, 'sitemap-0.xml').match(/(?<=<loc>)[^<]+/g) ?? [];
    const pages = listFiles(addressed, 'index.html')
      .filter((page) => !readSiteFile(addressed, page).includes('<meta name="robots" content="noindex">'))
      .map((page) => `https://example.org/shelf/${page.replace(/index\.html$/, '')}`);
    expect([...listed].sort()).toEqual(pages.sort());
  });
});
