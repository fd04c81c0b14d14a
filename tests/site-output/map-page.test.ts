import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { listFiles, plainSite, readPapers, readSiteFile, readTopics } from './sites.ts';

const { papers } = readPapers(plainSite);
const { topics } = readTopics(plainSite);
const html = readSiteFile(plainSite, 'map/index.html');

/** The attributes of all tags with this name that have some attribute, as written. */
const tagsWith = (text: string, tag: string, attribute: string) =>
  text.match(new RegExp(`<${tag}\\b[^>]*\\b${attribute}=[^>]*>`, 'g')) ?? [];
const valueIn = (tag: string, attribute: string) => new RegExp(`\\b${attribute}="([^"]*)"`).exec(tag)?.[1];

const sheets = html.split('data-map-sheet=').slice(1);
const list = html.slice(html.indexOf('data-map-list'));
const items = tagsWith(list, 'li', 'data-paper');

describe('the page of the map', () => {
  test('lists every paper once, with its title as a link', () => {
    const listed = items.map((item) => valueIn(item, 'data-paper-id'));
    expect(listed.toSorted()).toEqual(papers.map(({ id }) => id).sort());
    for (const { url } of papers) expect(list).toContain(`href="${url}"`);
  });

  test('has what asks and moves the map before it, as it is seen', () => {
    const parts = ['data-map-controls', 'data-map-zoom', 'data-map-stage', 'data-map-list'];
    const places = parts.map((name) => html.indexOf(` ${name}`));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(0);
  });

  test('has every paper as a dot on both sheets, which leads to its entry in the list and is not read out', () => {
    const entries = new Set(items.map((item) => valueIn(item, 'id')));
    expect(sheets).toHaveLength(2);
    for (const sheet of sheets) {
      const dots = tagsWith(sheet.slice(0, sheet.indexOf('</svg>')), 'a', 'data-paper');
      expect(dots).toHaveLength(papers.length);
      const targets = new Set(dots.map((dot) => valueIn(dot, 'href')?.slice(1)));
      expect(targets).toEqual(entries);
      for (const dot of dots) {
        expect([valueIn(dot, 'aria-hidden'), valueIn(dot, 'tabindex')]).toEqual(['true', '-1']);
        const item = items.find((one) => valueIn(one, 'data-paper') === valueIn(dot, 'data-paper'))!;
        const paper = papers.find(({ id }) => id === valueIn(item, 'data-paper-id'))!;
        expect(valueIn(dot, 'data-kind')).toBe(paper.kind);
        const own = valueIn(dot, 'data-topics')!.split(' ');
        expect(own.map((topic) => topics[Number(topic)]?.slug)).toEqual(paper.topics);
      }
    }
  });

  test('says of every topic with papers of its own which two are nearest', () => {
    const main = new Set(papers.map((paper) => paper.topics[0]));
    const headings = list.match(/<h3 id="map-topic-\d+">/g) ?? [];
    expect(headings).toHaveLength(main.size);
    const nearest = list.match(/href="#map-topic-\d+"/g) ?? [];
    expect(nearest).toHaveLength(2 * main.size);
  });

  test('names every topic of three papers or more at each size of text', () => {
    for (const size of ['wide', 'tablet', 'phone']) {
      const group = html.split(`data-map-names="${size}"`)[1]!.split('</g>')[0]!;
      const named = new Set(tagsWith(group, 'text', 'data-topic').map((tag) => valueIn(tag, 'data-topic')));
      const missing = topics.filter(
        ({ papers: { length } }, number) => length >= 3 && !named.has(String(number)),
      );
      expect(missing.map(({ name }) => name)).toEqual([]);
    }
  });

  test('says how far distances can be trusted, and is a light page', () => {
    expect(html).toMatch(/of the ten papers most like a paper, about \w+ are among its ten nearest dots/);
    expect(gzipSync(html).length).toBeLessThanOrEqual(40_000);
  });

  test('is led to from the front page and from the page of every paper, with that paper and those similar to it', () => {
    expect(readSiteFile(plainSite, 'index.html')).toContain('<use href="/data/where.svg#where">');
    expect(listFiles(plainSite, 'where.svg')).toEqual(['data/where.svg']);
    for (const { slug, similar } of papers) {
      const page = readSiteFile(plainSite, `papers/${slug}/index.html`);
      const place = page.split('class="paper-place"')[1]!.split('</figure>')[0]!;
      expect(place).toContain(`href="/map/?paper=${slug}"`);
      expect(place.match(/<circle/g)).toHaveLength(similar.length + 1);
    }
  });
});
