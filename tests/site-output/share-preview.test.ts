import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  addressedSite as addressed,
  listFiles,
  plainSite,
  readPapers,
  readSiteFile,
  readTopics,
  type Site,
} from './sites.ts';

const entities: Record<string, string> = { amp: '&', quot: '"', lt: '<', gt: '>', '#39': "'", '#34': '"' };

/** The `og:` and `twitter:` fields of a page; each may stand in it once. */
function previewOf(site: Site, path: string): Record<string, string> {
  const html = readSiteFile(site, `${path}index.html`);
  const fields = [
    ...html.matchAll(/<meta (?:property|name)="((?:og|twitter|article):[^"]+)" content="([^"]*)"/g),
  ];
  const names = fields.map(([, name]) => name);
  expect(new Set(names).size, path).toBe(names.length);
  return Object.fromEntries(
    fields.map(([, name, text = '']) => [
      name,
      text.replaceAll(/&(#?\w+);/g, (_, entity: string) => entities[entity] ?? `&${entity};`),
    ]),
  );
}

/** What the start of a PNG says of its size. */
function sizeOfPng(path: string): [number, number] {
  const png = readFileSync(path);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

const home = `https://example.org${addressed.base}`;

describe('a shared link of a site with an address', () => {
  const { papers, collection } = readPapers(addressed);
  const { topics } = readTopics(addressed);
  const below = (url: string) => url.slice(addressed.base.length);

  test.for([
    ['', collection.title, 'website'],
    ['about/', 'About', 'website'],
    [below(topics[0]!.url), topics[0]!.name, 'website'],
    [below(papers[0]!.url), papers[0]!.title, 'article'],
  ] as const)('to "%s" shows its own title, text and address', ([path, title, type]) => {
    const preview = previewOf(addressed, path);
    expect(preview).toMatchObject({
      'og:type': type,
      'og:title': title,
      'og:url': home + path,
      'og:image:type': 'image/png',
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': expect.stringMatching(/\d papers?/),
      'twitter:card': 'summary_large_image',
      'twitter:image': preview['og:image'],
      'twitter:image:alt': preview['og:image:alt'],
    });
    expect(preview['og:description']).toMatch(/\S/);
    expect(preview['og:description']!.length).toBeLessThanOrEqual(200);
    expect(Object.keys(preview).filter((name) => name.startsWith('article:'))).toEqual([]);
  });

  test('leads to a card of 1200 by 630 pixels at an absolute address, on every page', () => {
    const pages = listFiles(addressed, 'index.html').map((page) => page.replace(/index\.html$/, ''));
    const shared = pages.filter(
      (page) => !readSiteFile(addressed, `${page}index.html`).includes('"noindex"'),
    );
    const cards = new Set(shared.map((page) => previewOf(addressed, page)['og:image'] ?? `none on ${page}`));
    expect(cards.size).toBe(topics.length + 1);
    for (const card of cards) {
      expect(card.startsWith(`${home}cards/`), card).toBe(true);
      expect(sizeOfPng(join(addressed.folder, card.slice(home.length)))).toEqual([1200, 630]);
    }
    expect(listFiles(addressed, '.png').filter((file) => file.startsWith('cards/'))).toHaveLength(cards.size);
  });

  test('to a paper has the card of its primary topic and its own gist', () => {
    for (const paper of papers.slice(0, 20)) {
      const preview = previewOf(addressed, below(paper.url));
      expect(preview['og:image']).toBe(previewOf(addressed, `topics/${paper.topics[0]}/`)['og:image']);
      expect(paper.gist.startsWith(preview['og:description']!.replace(/…$/, ''))).toBe(true);
    }
  });
});

describe('a site without an address', () => {
  test('has titles and texts for its links, but no cards and nothing that needs an address', () => {
    expect(Object.keys(previewOf(plainSite, '')).sort()).toEqual([
      'og:description',
      'og:site_name',
      'og:title',
      'og:type',
      'twitter:card',
      'twitter:description',
      'twitter:title',
    ]);
    expect(existsSync(join(plainSite.folder, 'cards'))).toBe(false);
  });
});
