import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sitemap from '@astrojs/sitemap';
import { type AstroIntegration, build } from 'astro';
import { daysOf } from '../src/collection/listed-days.ts';
import type { CollectionOutline, PaperOutline } from '../src/site/built/prepared/collection-outline.ts';
import { listPages } from '../src/site/list-pages.ts';
import { movedAddresses } from '../src/site/moved-pages.ts';
import { type Addresses, buildAddresses } from '../src/site/shared/addresses.ts';
import type { SitePlace } from '../src/site/site-place.ts';
import type { BuildProgress } from './build-progress.ts';
import { bundleServiceWorker } from './bundle-service-worker.ts';
import { forTerminal } from './command.ts';
import { writePage } from './files/write-page.ts';
import { buildLicences, noteShippedPackages } from './shipped-licences.ts';

const root = join(import.meta.dirname, '..');

/** The day on which a page got its last paper, by the address of the page, where dumps have dates. */
function daysOfPages({ papers, topics }: CollectionOutline, addresses: Addresses): Map<string, string> {
  const byId = new Map(papers.map((paper) => [paper.id, paper]));
  const pages: [address: string, papers: readonly PaperOutline[]][] = [
    [addresses.home, papers],
    [addresses.topics, papers],
    [addresses.map, papers],
    [addresses.new, papers],
    ...topics.flatMap(({ slug, papers: ids }) =>
      listPages(ids.length).map(({ page, from, to }): [string, PaperOutline[]] => [
        addresses.topicPage(slug, page),
        ids.slice(from - 1, to).map((id) => byId.get(id)!),
      ]),
    ),
    ...papers.map((paper): [string, PaperOutline[]] => [addresses.paper(paper.slug), [paper]]),
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
function siteMap(site: string, base: string, collection: CollectionOutline): AstroIntegration {
  const addresses = buildAddresses(base);
  const unlisted = new Set(
    [addresses.offline, ...movedAddresses(collection, addresses).map(({ from }) => from)].map(
      (address) => new URL(address, site).href,
    ),
  );
  const showsTheDump = (path: string) =>
    path === addresses.home ||
    [addresses.topics, addresses.map, addresses.file('papers/')].some((folder) => path.startsWith(folder));
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

/** Where pages are written, when those may be rendered that tell of other files, and where all are counted. */
interface Rendering {
  readonly built: string;
  readonly base: string;
  readonly told: Promise<unknown>;
  readonly progress: BuildProgress;
}

/** The only pages that tell nothing of other files of the site. */
const isOfPaper = ({ component }: { readonly component: string }) =>
  component === 'src/pages/papers/[paper].astro';

/**
 * Renders the pages of papers first, which are most pages, and the others when `told` resolves; writes and counts
 * them all.
 */
function renderPapersFirst({ built, base, told, progress }: Rendering): AstroIntegration {
  let countPage = () => {};
  return {
    name: 'papershelf:render-papers-first',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          getStaticPaths: async () => {
            const paths = await prerenderer.getStaticPaths();
            countPage = progress.count('rendering pages', paths.length);
            return paths.toSorted((a, b) => Number(isOfPaper(b.route)) - Number(isOfPaper(a.route)));
          },
          render: async (request, options) => {
            if (!isOfPaper(options.routeData)) await told;
            const rendered = await prerenderer.render(request, options);
            const page = rendered instanceof Response ? rendered : rendered.response;
            const { type } = options.routeData;
            const left = type === 'page' ? await writePage(built, base, request.url, page) : page;
            countPage();
            return left;
          },
        })),
    },
  };
}

/**
 * Renders the pages of the prepared collection into the folder `built`, beside the files there. Pages that tell of
 * these files are rendered once everything they tell is known: when `told` resolves. Adds the licences of shipped
 * packages. Rejects when a page cannot be rendered.
 */
export async function renderPages(
  built: string,
  { origin, base }: SitePlace,
  collection: CollectionOutline,
  told: Promise<unknown>,
  progress: BuildProgress,
): Promise<void> {
  const shipped = new Set<string>();
  await build({
    root,
    ...(origin === null ? {} : { site: origin }),
    base,
    outDir: built,
    logLevel: 'warn',
    // The folder is new, and other files are being written into it.
    vite: { build: { emptyOutDir: false } },
    integrations: [
      renderPapersFirst({ built, base, told, progress }),
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
