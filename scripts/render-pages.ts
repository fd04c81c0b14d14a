import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sitemap from '@astrojs/sitemap';
import { type AstroIntegration, build } from 'astro';
import type { Collection } from '../src/collection/collection.ts';
import { daysOf } from '../src/collection/listed-days.ts';
import type { Paper } from '../src/collection/paper.ts';
import { type Addresses, buildAddresses } from '../src/site/shared/addresses.ts';
import type { SitePlace } from '../src/site/site-place.ts';
import { topicPages } from '../src/site/topic-pages.ts';
import { bundleServiceWorker } from './bundle-service-worker.ts';
import { forTerminal } from './command.ts';
import { buildLicences, noteShippedPackages } from './shipped-licences.ts';

const root = join(import.meta.dirname, '..');

/** The day on which a page got its last paper, by the address of the page, where dumps have dates. */
function daysOfPages({ papers, topics }: Collection, addresses: Addresses): Map<string, string> {
  const byId = new Map(papers.map((paper) => [paper.id, paper]));
  const pages: [address: string, papers: readonly Paper[]][] = [
    [addresses.home, papers],
    [addresses.topics, papers],
    [addresses.new, papers],
    ...topics.flatMap(({ slug, papers: ids }) =>
      topicPages(ids.length).map(({ page, from, to }): [string, Paper[]] => [
        addresses.topicPage(slug, page),
        ids.slice(from - 1, to).map((id) => byId.get(id)!),
      ]),
    ),
    ...papers.map((paper): [string, Paper[]] => [addresses.paper(paper.slug), [paper]]),
  ];
  return new Map(
    pages.flatMap(([address, shown]) =>
      daysOf(shown)
        .slice(0, 1)
        .map((day) => [address, day] as const),
    ),
  );
}

/** The sitemap of a site with an address. */
function siteMap(site: string, base: string, collection: Collection): AstroIntegration {
  const addresses = buildAddresses(base);
  const unlisted = new Set(
    [addresses.offline, ...collection.redirects.map(({ kind, from }) => addresses[kind](from))].map(
      (address) => new URL(address, site).href,
    ),
  );
  const showsTheDump = (path: string) =>
    path === addresses.home ||
    [addresses.topics, addresses.file('papers/')].some((folder) => path.startsWith(folder));
  const days = daysOfPages(collection, addresses);
  return sitemap({
    filter: (page) => !unlisted.has(page),
    // Pages with data of dumps have the date of the last one; the date of other pages is unknown.
    serialize: (item) => {
      const { pathname } = new URL(item.url);
      const lastmod = days.get(pathname) ?? (showsTheDump(pathname) ? collection.snapshot : null);
      return lastmod === null ? item : { ...item, lastmod };
    },
  });
}

/**
 * Renders the pages of the prepared collection into the folder `built`, and adds the licences of shipped
 * packages. Rejects when a page cannot be rendered.
 */
export async function renderPages(
  built: string,
  { origin, base }: SitePlace,
  collection: Collection,
): Promise<void> {
  const shipped = new Set<string>();
  await build({
    root,
    ...(origin === null ? {} : { site: origin }),
    base,
    outDir: built,
    logLevel: 'warn',
    integrations: [
      bundleServiceWorker(),
      noteShippedPackages(root, shipped),
      ...(origin === null ? [] : [siteMap(origin, base, collection)]),
    ],
  });
  const { text, missing } = buildLicences(shipped);
  for (const name of missing) {
    console.error(
      forTerminal(`warning: ${name} is part of the site and has no licence file to be shipped with it`),
    );
  }
  writeFileSync(join(built, 'licences.txt'), text);
}
