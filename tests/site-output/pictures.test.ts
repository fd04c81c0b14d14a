import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatBytes } from '../../src/site/shared/wording.ts';
import { readXml } from '../export/web-readers.ts';
import {
  builtSite,
  listFiles,
  plainSite,
  readPapers,
  readSiteFile,
  readTopics,
  type Site,
  sites,
} from './sites.ts';

const full = await builtSite('full metadata');
const dated = await builtSite('dated');

const pages = ['topics/index.html', 'about/index.html'];
const figuresOf = (site: Site) =>
  pages.flatMap((page) => readSiteFile(site, page).match(/<div class="picture">.*?<\/div>/gs) ?? []);
const namesOf = (site: Site) =>
  listFiles(site, '.svg').flatMap((file) => /^data\/pictures\/(.*)\.svg$/.exec(file)?.[1] ?? []);

describe('the pictures of a site', () => {
  test('are of what its papers have', () => {
    expect(namesOf(plainSite)).toEqual(['papers-by-topic', 'topic-overlap']);
    expect(namesOf(full)).toEqual(['papers-by-topic', 'papers-by-venue', 'papers-by-year']);
    expect(namesOf(dated)).toEqual(['papers-by-day', 'papers-by-topic']);
  });

  test.for([...sites, full, dated])(
    'are offered on the site "$name" as SVG and PNG, with their sizes',
    (site) => {
      const html = figuresOf(site).join('');
      for (const name of namesOf(site)) {
        const svg = readSiteFile(site, `data/pictures/${name}.svg`);
        const [title] = readXml(svg, '/x:svg/x:title', 'http://www.w3.org/2000/svg');
        expect(html).toContain(`<figure aria-label="${title}">`);
        expect(svg).toContain(`Source: ${readPapers(site).collection.title.replaceAll('&', '&amp;')}`);
        const png = readFileSync(join(site.folder, 'data', 'pictures', `${name}.png`));
        expect(png.subarray(1, 4).toString()).toBe('PNG');
        for (const extension of ['svg', 'png']) {
          const file = `data/pictures/${name}.${extension}`;
          const link = new RegExp(`<a href="${site.base}${file}"[^>]* download>.*?</li>`).exec(html)?.[0];
          expect(link, file).toContain(`>${formatBytes(statSync(join(site.folder, file)).size)}<`);
        }
      }
    },
  );

  test.for([...sites, full, dated])(
    'lead on the site "$name" from each mark to a page that exists',
    (site) => {
      for (const figure of figuresOf(site)) {
        const links = [...figure.matchAll(/<a href="([^"?]*)[^"]*"/g)].map(([, path]) => path!);
        expect(links.length).toBeGreaterThan(5);
        expect(
          links.filter(
            (path) => path.endsWith('/') && !existsSync(join(site.folder, path.slice(site.base.length))),
          ),
        ).toEqual([]);
        // Who goes by keys has the same links in the table.
        const marks = figure.slice(0, figure.indexOf('<details'));
        expect([...marks.matchAll(/<a href/g)].length).toBe([...marks.matchAll(/tabindex="-1"/g)].length);
        expect(figure).not.toContain(' style=');
      }
    },
  );
});

describe('the picture of how topics overlap', () => {
  test('counts what the papers of the site say, and asks the search page for just these', () => {
    const { papers } = readPapers(plainSite);
    const names = new Map(readTopics(plainSite).topics.map(({ slug, name }) => [slug, name]));
    const pairs = new Map<string, number>();
    for (const { topics } of papers) {
      for (const one of topics) {
        for (const other of topics) {
          const pair = `${one} ${other}`;
          if (one !== other) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
        }
      }
    }
    const html = readSiteFile(plainSite, 'topics/index.html').replaceAll('&amp;', '&');
    const wide = /<svg class="drawing wide".*?<\/svg>/s.exec(html)![0];
    const squares = [
      ...wide.matchAll(/href="\/browse\/\?topic=([^&]+)&topic=([^&]+)&topics=all"[^>]*><title>([^<]+)</g),
    ];
    expect(squares.length).toBe(pairs.size / 2);
    for (const [, one, other, title] of squares) {
      const count = pairs.get(`${one} ${other}`);
      expect(title).toBe(
        `${names.get(one!)} and ${names.get(other!)}: ${count} ${count === 1 ? 'paper' : 'papers'}`,
      );
    }
  });
});
