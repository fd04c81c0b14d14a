import { join } from 'node:path';
import sitemap from '@astrojs/sitemap';
import { type AstroIntegration, build } from 'astro';
import type { Collection } from '../src/collection/collection.ts';
import { buildAddresses } from '../src/site/addresses.ts';
import type { SitePlace } from '../src/site/site-place.ts';
import { bundleServiceWorker } from './service-worker.ts';

/** The sitemap of a site that has an address. */
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
  return sitemap({
    filter: (page) => !unlisted.has(page),
    // What shows the dump is as old as the dump; of the other pages no day is known.
    serialize: (item) =>
      collection.snapshot !== null && showsTheDump(new URL(item.url).pathname)
        ? { ...item, lastmod: collection.snapshot }
        : item,
  });
}

/**
 * Renders the pages of the collection that was handed to them into the folder `built`. Rejects when a page cannot
 * be rendered.
 */
export async function renderPages(
  built: string,
  { origin, base }: SitePlace,
  collection: Collection,
): Promise<void> {
  await build({
    root: join(import.meta.dirname, '..'),
    ...(origin === null ? {} : { site: origin }),
    base,
    outDir: built,
    logLevel: 'warn',
    integrations: [bundleServiceWorker(), ...(origin === null ? [] : [siteMap(origin, base, collection)])],
  });
}
