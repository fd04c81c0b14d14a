import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import sitemap from '@astrojs/sitemap';
import { type AstroInlineConfig, build } from 'astro';
import type { Collection } from '../src/collection/collection.ts';
import { buildAddresses } from '../src/site/addresses.ts';
import { writePreparedCollection } from '../src/site/prepared-collection.ts';
import { findSitePlace, type SitePlace } from '../src/site/site-place.ts';
import { CommandError, runCommand } from './command.ts';
import { compressSite } from './compress-site.ts';
import { measureSite, publishSite, refuseForeignFolder } from './output-folder.ts';
import { handToPages, prepareCollection } from './prepare.ts';
import { bundleServiceWorker, stampServiceWorker } from './service-worker.ts';
import { headersFile } from './site-headers.ts';
import { topicReviewText } from './topic-review-text.ts';

const root = join(import.meta.dirname, '..');
const usage = 'usage: npm run build -- [--content DIR] [--out DIR] [--site URL] [--base /path/] [--compress]';

function parseBuildArguments(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        content: { type: 'string', default: 'content' },
        out: { type: 'string', default: 'dist' },
        site: { type: 'string' },
        base: { type: 'string' },
        compress: { type: 'boolean', default: false },
      },
    });
    if (values.site !== undefined && !/^https?:$/.test(URL.parse(values.site)?.protocol ?? '')) {
      throw new Error(`--site expects an address such as https://example.org, not "${values.site}"`);
    }
    return values;
  } catch (error) {
    throw new CommandError(`${(error as Error).message}\n${usage}`);
  }
}

/** What the site's address adds to the configuration. */
function addressConfig(site: string | null, base: string, collection: Collection): AstroInlineConfig {
  if (!site) return { integrations: [bundleServiceWorker()] };
  const addresses = buildAddresses(base);
  const unlisted = new Set(
    [addresses.offline, ...collection.redirects.map(({ kind, from }) => addresses[kind](from))].map(
      (address) => new URL(address, site).href,
    ),
  );
  const showsTheDump = (path: string) =>
    path === addresses.home ||
    [addresses.topics, addresses.file('papers/')].some((folder) => path.startsWith(folder));
  return {
    site,
    integrations: [
      bundleServiceWorker(),
      sitemap({
        filter: (page) => !unlisted.has(page),
        // What shows the dump is as old as the dump; of the other pages no day is known.
        serialize: (item) =>
          collection.snapshot !== null && showsTheDump(new URL(item.url).pathname)
            ? { ...item, lastmod: collection.snapshot }
            : item,
      }),
    ],
  };
}

/** Where the site will live: the command line comes before the settings. Throws a CommandError when they disagree. */
function findPlace(options: { site?: string; base?: string }, collection: Collection): SitePlace {
  try {
    const { origin, base } = findSitePlace(options.site ?? collection.site, options.base);
    return { origin, base: buildAddresses(base).home };
  } catch (error) {
    throw new CommandError(`${(error as Error).message}\n${usage}`);
  }
}

/** A folder of this build's own; two builds at once do not meet. */
function workFolder(): string {
  const home = join(root, '.papershelf');
  mkdirSync(home, { recursive: true });
  return mkdtempSync(join(home, 'build-'));
}

await runCommand(async () => {
  const options = parseBuildArguments(process.argv.slice(2));
  const out = resolve(options.out);
  const content = resolve(options.content);
  refuseForeignFolder(out);
  const started = performance.now();
  const seconds = () => ((performance.now() - started) / 1000).toFixed(1);
  const progress = (step: string) => console.error(`${seconds().padStart(6)} s  ${step}`);
  const work = workFolder();
  try {
    const collection = prepareCollection(content, progress);
    const { origin, base } = findPlace(options, collection);
    writePreparedCollection(join(work, 'data'), collection);
    handToPages(join(work, 'data'));
    progress('rendering pages');
    const built = join(work, 'site');
    await build({
      root,
      base,
      outDir: built,
      logLevel: 'warn',
      ...addressConfig(origin, base, collection),
    });
    await stampServiceWorker(built, collection);
    writeFileSync(join(built, '_headers'), headersFile(base));
    // GitHub Pages would pass over folders whose names begin with an underscore.
    writeFileSync(join(built, '.nojekyll'), '');
    if (options.compress) {
      progress('compressing');
      const { files, plain, gzip, brotli } = await compressSite(built);
      progress(`compressed ${files} files of ${plain} bytes to ${gzip} (gzip) and ${brotli} (Brotli)`);
    }
    publishSite(built, out, base);
    const { pages, bytes } = measureSite(out);
    console.log(
      `${collection.papers.length} papers, ${collection.topics.length} topics, ${pages} pages, ${seconds()} s, ${bytes} bytes in ${options.out}`,
    );
    for (const line of topicReviewText(collection)) console.log(line);
    return 0;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
});
