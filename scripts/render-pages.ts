import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sitemap from '@astrojs/sitemap';
import { type AstroIntegration, build } from 'astro';
import type { Collection } from '../src/collection/collection.ts';
import { buildAddresses } from '../src/site/shared/addresses.ts';
import type { SitePlace } from '../src/site/site-place.ts';
import { bundleServiceWorker } from './bundle-service-worker.ts';
import { forTerminal } from './command.ts';
import { buildLicences, noteShippedPackages } from './shipped-licences.ts';

const root = join(import.meta.dirname, '..');

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
  return sitemap({
    filter: (page) => !unlisted.has(page),
    // Pages with data of the dump have its date; the date of other pages is unknown.
    serialize: (item) =>
      collection.snapshot !== null && showsTheDump(new URL(item.url).pathname)
        ? { ...item, lastmod: collection.snapshot }
        : item,
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
