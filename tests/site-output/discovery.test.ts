import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readAtom, readJsonFeed, readJsonLd, readXml, validateXml } from '../export/web-readers.ts';
import { root } from './command.ts';
import { listFiles, plainSite, readPapers, readSiteFile, readTopics, sites } from './sites.ts';

const server = 'https://example.org';

/** The values of an attribute of those tags that match, in order. */
const valuesOf = (html: string, tag: RegExp, attribute: string) =>
  (html.match(new RegExp(tag, 'g')) ?? []).map(
    (one) => new RegExp(`\\b${attribute}="([^"]*)"`).exec(one)?.[1] ?? '',
  );

describe.for(sites)('what programs find on the site "$name"', (site) => {
  const isAddressed = site !== plainSite;
  const { papers } = readPapers(site);
  const { topics } = readTopics(site);
  const byId = new Map(papers.map((paper) => [paper.id, paper]));
  const below = (address: string) => address.replace(server, '').slice(site.base.length);
  const pageOf = (address: string) => readSiteFile(site, `${below(address)}index.html`);
  const feedPages = [
    { url: site.base, ids: papers.map(({ id }) => id) },
    ...topics.map((topic) => ({ url: topic.url, ids: topic.papers })),
  ].map(({ url, ids }) => ({ url, ids: ids.slice(0, 100) }));

  test('feeds have the first hundred papers of their page, in its order, and no dates', () => {
    for (const { url, ids } of feedPages) {
      const text = readSiteFile(site, `${below(url)}feed.json`);
      const { items = [], home_page_url: home } = readJsonFeed(text);
      expect(items.map(({ id }) => id)).toEqual(ids);
      expect(items.map(({ title }) => title)).toEqual(ids.map((id) => byId.get(id)!.title));
      expect(home).toBe(isAddressed ? server + url : undefined);
      expect(text).not.toMatch(/"date_(?:published|modified)"/);
    }
  });

  test('Atom feeds are there where they can be, with the same papers', () => {
    const atomFeeds = listFiles(site, 'feed.xml');
    if (!isAddressed) return expect(atomFeeds).toEqual([]);
    for (const { url, ids } of feedPages) {
      const { entries = [], id, updated } = readAtom(readSiteFile(site, `${below(url)}feed.xml`));
      expect([id, updated]).toEqual([server + url, '2026-11-22T00:00:00Z']);
      expect(entries.map((entry) => entry.id)).toEqual(ids.map((one) => server + byId.get(one)!.url));
      expect(entries.filter((entry) => entry.published || entry.authors)).toEqual([]);
    }
  });

  test('feeds are announced by their page and linked where readers see them', () => {
    const types = isAddressed ? ['feed+json', 'atom+xml'] : ['feed+json'];
    for (const { url } of feedPages) {
      const html = pageOf(url);
      const announced = valuesOf(
        html,
        /<link rel="alternate" type="application\/(?:feed|atom)[^>]*>/,
        'type',
      );
      expect(announced.slice(0, types.length)).toEqual(types.map((type) => `application/${type}`));
      const [first] = valuesOf(html, /<link rel="alternate" type="application\/feed[^>]*>/, 'href');
      expect(first).toBe(`${url}feed.json`);
      const visible = valuesOf(url === site.base ? pageOf(`${site.base}data/`) : html, /<a [^>]*>/, 'href');
      expect(visible).toContain(`${url}feed.json`);
      expect(visible.includes(`${url}feed.xml`)).toBe(isAddressed);
    }
  });

  test('every topic and paper has a twin in Markdown that its page announces', () => {
    for (const { url, name } of [
      ...topics,
      ...papers.map(({ title, url: paperUrl }) => ({ url: paperUrl, name: title })),
    ]) {
      const twin = url.replace(/\/$/, '.md');
      expect(valuesOf(pageOf(url), /<link rel="alternate" type="text\/markdown"[^>]*>/, 'href')).toEqual([
        twin,
      ]);
      expect(readSiteFile(site, below(twin)).split('\n')[0]?.replaceAll('\\', '')).toBe(`# ${name}`);
    }
  });

  test('links of llms.txt and of every twin lead to files of the site', () => {
    const files = new Set(listFiles(site));
    const texts = ['llms.txt', ...listFiles(site, '.md')].map(
      (file) => [file, readSiteFile(site, file)] as const,
    );
    expect(texts.length).toBe(1 + topics.length + papers.length);
    const [, llms] = texts[0]!;
    for (const { url } of topics) expect(llms).toContain(`${url.replace(/\/$/, '.md')})`);
    const local = new RegExp(`\\]\\((?:${server})?(${site.base}[^)]*)\\)`, 'g');
    const broken = texts.flatMap(([file, text]) =>
      [...text.matchAll(local)]
        .map(([, address]) => below(address!).replace(/(^|\/)$/, '$1index.html'))
        .filter((target) => !files.has(target))
        .map((target) => `${file}: ${target}`),
    );
    expect(broken).toEqual([]);
  });

  test('structured data stand on the front page, on topics and on papers, and name nothing that the dump lacked', async () => {
    const pages = ['', ...topics.map(({ url }) => below(url)), ...papers.map(({ url }) => below(url))];
    const kinds = new Map<string, number>();
    for (const page of pages) {
      const html = readSiteFile(site, `${page}index.html`);
      const [script, ...more] = [
        ...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs),
      ].map(([, text]) => text!);
      expect(more).toEqual([]);
      for (const node of (await readJsonLd(script!)) as Record<string, unknown>[]) {
        for (const kind of node['@type'] as string[]) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      }
      expect(script).not.toMatch(/"(?:author|datePublished|dateCreated|dateModified|publisher)"/);
      const addresses = script!.match(/(?<=")(?:https?:)?\/[^"]*/g) ?? [];
      const own = addresses.filter((address) => address !== 'https://schema.org');
      expect(own.length > 0).toBe(isAddressed);
      expect(own.filter((address) => !address.startsWith(server + site.base))).toEqual([]);
      expect(html).not.toContain('name="citation_');
    }
    expect(Object.fromEntries(kinds)).toEqual({
      WebSite: 1,
      Dataset: 1,
      CollectionPage: topics.length,
      BreadcrumbList: topics.length,
      ScholarlyArticle: papers.length,
    });
  });

  test('the list of a topic in its structured data is that of its page', () => {
    for (const topic of topics) {
      const script = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(pageOf(topic.url))?.[1];
      const [{ mainEntity }] = JSON.parse(script!)['@graph'];
      expect(mainEntity.numberOfItems).toBe(topic.papers.length);
      const listed = mainEntity.itemListElement.map(
        ({ url, name }: { url?: string; name?: string }) => url ?? name,
      );
      expect(listed).toEqual(
        topic.papers
          .slice(0, 100)
          .map((id) => byId.get(id)!)
          .map((paper) => (isAddressed ? server + paper.url : paper.title)),
      );
    }
  });

  test('browsers find the search where the site has an address', () => {
    const announced = valuesOf(pageOf(site.base), /<link rel="search"[^>]*>/, 'href');
    expect(announced).toEqual(isAddressed ? [`${site.base}opensearch.xml`] : []);
    if (!isAddressed) return expect(listFiles(site, 'opensearch.xml')).toEqual([]);
    const description = readSiteFile(site, 'opensearch.xml');
    const read = (path: string) =>
      readXml(description, `/x:OpenSearchDescription/${path}`, 'http://a9.com/-/spec/opensearch/1.1/');
    expect(read('x:Url/@template')).toEqual([`${server}${site.base}browse/?q={searchTerms}`]);
    expect(read('x:ShortName')[0]!.length).toBeLessThanOrEqual(16);
  });
});

describe('the sitemap', () => {
  const addressed = sites.find((site) => site !== plainSite)!;
  const text = readSiteFile(addressed, 'sitemap-0.xml');
  const read = (path: string) => readXml(text, path, 'http://www.sitemaps.org/schemas/sitemap/0.9');

  test('is what the schema of sitemaps.org says', () => {
    // The schema comes with the package by which Astro writes sitemaps.
    const schema = readFileSync(join(root, 'node_modules/sitemap/schema/sitemap.xsd'), 'utf8');
    expect(() => validateXml(text, schema)).not.toThrow();
    expect(() => validateXml(text.replace('<loc>', '<lock>'), schema)).toThrow();
  });

  test('gives the day of the dump for what shows the dump, and no day for the rest', () => {
    const dated = read('//x:url[x:lastmod]/x:loc').map((url) =>
      url.replace(`${server}${addressed.base}`, ''),
    );
    expect(new Set(read('//x:lastmod').map((day) => day.slice(0, 10)))).toEqual(new Set(['2026-11-22']));
    const pages = read('//x:url[not(x:lastmod)]/x:loc').map((url) => url.replace(server, ''));
    expect(pages.sort()).toEqual(
      ['about/', 'browse/', 'data/', 'list/'].map((page) => addressed.base + page),
    );
    expect(dated.sort()).toEqual(
      [
        '',
        'map/',
        'topics/',
        ...[...readTopics(addressed).topics, ...readPapers(addressed).papers].map(({ url }) =>
          url.slice(addressed.base.length),
        ),
      ].sort(),
    );
  });
});
