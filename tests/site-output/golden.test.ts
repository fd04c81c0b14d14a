import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContentFolder } from '../../scripts/content-folder.ts';
import { parseSettings } from '../../src/collection/settings/settings.ts';
import { UNSORTED } from '../../src/collection/topic.ts';
import { root } from './command.ts';
import { goldenCollection } from './golden-collection.ts';
import { markupFaults } from './markup-faults.ts';
import { builtSite, goldenSite, listFiles, readPapers, readSiteFile, readTopics } from './sites.ts';

const golden = join(root, 'tests', 'fixtures', 'golden');
const renew = process.env.PAPERSHELF_UPDATE_GOLDEN === '1';

const addressed = await builtSite('golden addressed');

describe('the golden collection', () => {
  test.for([
    ['data/papers.json'],
    ['data/topics.json'],
    ['about/index.html'],
    ['topics/small-circuits/index.html'],
    ['topics/tiny-circuits/index.html'],
    ['papers/merging-naive-task-vektors-by-arithmetic-f7mbosegmb/index.html'],
    ['papers/merging-vektors-abcdefghij/index.html'],
    ['topics/inside-networks.md'],
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

describe.for([addressed, goldenSite])('addresses of before on the site "$name"', (site) => {
  const { topics, corrections } = parseSettings(readContentFolder(goldenCollection).settings).value!;
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

describe('an area', () => {
  const topics = () => readTopics(addressed).topics;
  const area = () => topics().find(({ slug }) => topics().some(({ parent }) => parent === slug))!;
  const within = () => topics().filter(({ parent }) => parent === area().slug);
  const linksIn = (html: string) => [...html.matchAll(/data-topic-link="([^"]+)"/g)].map(([, slug]) => slug);

  test('holds the papers of its topics, which name the topics alone', () => {
    const { papers } = readPapers(addressed);
    const ids = new Set(within().flatMap((topic) => topic.papers));
    expect(new Set(area().papers)).toEqual(ids);
    expect(papers.filter((paper) => paper.topics.includes(area().slug))).toEqual([]);
  });

  test('has the page, the feed and the downloads of a topic, and leads to its topics first', () => {
    const { slug, papers } = area();
    const page = readSiteFile(addressed, `topics/${slug}/index.html`);
    expect([...page.matchAll(/data-paper-id="([^"]+)"/g)].map(([, id]) => id)).toEqual(papers);
    const lead = page.slice(page.indexOf('Topics in this area'), page.indexOf('data-paper-id'));
    for (const { url } of within()) expect(lead).toContain(`href="${url}"`);
    for (const [file, list] of [
      [`topics/${slug}/feed.json`, 'items'],
      [`data/topics/${slug}.json`, 'papers'],
    ] as const) {
      const listed = JSON.parse(readSiteFile(addressed, file)) as Record<typeof list, { id: string }[]>;
      expect(listed[list].map(({ id }) => id)).toEqual(papers);
    }
  });

  test.for(['index.html', 'topics/index.html', 'browse/index.html', 'topics/inside-networks/index.html'])(
    'leaves %s valid',
    async (path) => {
      expect(await markupFaults(path, readSiteFile(addressed, path))).toEqual([]);
    },
  );

  test('stands before its topics at home and among all topics, and above them in the trail of their papers', () => {
    const order = topics().map(({ slug }) => slug);
    expect(linksIn(readSiteFile(addressed, 'index.html'))).toEqual(order);
    const [, all = ''] = readSiteFile(addressed, 'topics/index.html').split('<main');
    const names = [...all.matchAll(/class="topic-name[^>]*href="([^"]+)"/g)].map(([, url]) => url);
    expect(names).toEqual(topics().map(({ url }) => url));
    const [id] = within()[0]!.papers;
    const { slug } = readPapers(addressed).papers.find((paper) => paper.id === id)!;
    const trail = /<nav class="breadcrumb".*?<\/nav>/s.exec(
      readSiteFile(addressed, `papers/${slug}/index.html`),
    );
    expect([...trail![0].matchAll(/href="([^"]+)"/g)].map(([, url]) => url)).toEqual([
      `${addressed.base}topics/`,
      area().url,
      within()[0]!.url,
    ]);
  });

  test('stands among the filters with the number of its papers, above its topics', () => {
    const panel = /<fieldset data-facet="topic">.*?<\/fieldset>/s.exec(
      readSiteFile(addressed, 'browse/index.html'),
    )![0];
    const values = [...panel.matchAll(/<li([^>]*) data-value="([^"]+)".*?data-count>(\d+)</gs)];
    expect(values.map(([, , slug, count]) => [slug, Number(count)])).toEqual(
      topics().map(({ slug, papers }) => [slug, papers.length]),
    );
    expect(values.filter(([, kind]) => kind?.includes('lower')).map(([, , slug]) => slug)).toEqual(
      within().map(({ slug }) => slug),
    );
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
