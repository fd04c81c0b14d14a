import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findAuthors } from '../src/collection/authors/authors.ts';
import { openSealedFile } from '../src/search/index/file-seal.ts';
import { indexFileNames, readBase, type StoredBase } from '../src/search/index/index-files.ts';
import { PAPERS_PER_FILE } from '../src/search/source-order.ts';
import type { CollectionOutline } from '../src/site/built/prepared/collection-outline.ts';
import { collectionKey } from '../src/site/collection-key.ts';
import { listPages } from '../src/site/list-pages.ts';
import { buildAddresses } from '../src/site/shared/addresses.ts';
import { type FileSums, indexPaths, type OfflinePlan, planName } from '../src/worker/offline-plan.ts';
import { sumOf } from '../src/worker/verify-response.ts';
import { compressedSize } from './compressed-size.ts';

/** The maximum number of paper pages to fetch one by one. */
const MOST_PAPERS = 2_000;

const { home, topics, map, wherePicture, browse, list, offline, topicPage, paper, authorPage } =
  buildAddresses('/');

/** The file of a built site for a path relative to its base. */
const fileOf = (path: string) => (path === '' || path.endsWith('/') ? `${path}index.html` : path);

/** The files in the index of a built site. */
function planIndex(built: string): OfflinePlan['index'] {
  const [folder] = readdirSync(join(built, 'search'));
  const text = readFileSync(join(built, 'search', folder!, indexFileNames.base), 'utf8');
  const base = readBase(openSealedFile(`${folder}/${indexFileNames.base}`, text) as StoredBase);
  const { columns, recordsPerFile, recordsPerBundle } = base;
  return {
    folder: folder!,
    columns,
    shards: base.shards.length,
    spellings: base.spellings.length,
    identifiers: base.identifiers.length,
    topicPapers: base.topicPapers.length,
    sources: Math.ceil(base.papers / PAPERS_PER_FILE),
    bundles: Math.ceil(base.papers / recordsPerBundle),
    recordsPerFile,
    recordsPerBundle,
  };
}

/** The scripts and styles of a built site, and the fonts that all pages need. */
function assetPaths(built: string): string[] {
  const page = readFileSync(join(built, fileOf(offline.slice(1))), 'utf8');
  return readdirSync(join(built, '_astro'))
    .filter((name) => !/\.woff2?$/.test(name) || page.includes(name))
    .map((name) => `_astro/${name}`);
}

/** Writes the plan by which browsers cache a built site for offline use, with its download size. */
export async function writeOfflinePlan(built: string, collection: CollectionOutline): Promise<void> {
  const placeOf = (path: string) => join(built, fileOf(path));
  const sumsOf = async (paths: readonly string[]): Promise<FileSums> =>
    Object.fromEntries(
      await Promise.all(
        paths.toSorted().map(async (path) => [path, await sumOf(readFileSync(placeOf(path)))] as const),
      ),
    );
  const bytesOf = (paths: readonly string[]) => compressedSize(paths.map(placeOf));
  const hasPapers = collection.papers.length <= MOST_PAPERS;
  const below = (address: string) => address.slice(home.length);
  // A saved paper is as whole with its picture as it is with its styles.
  const pictures = collection.map === null ? [] : [wherePicture];
  const shell = [...[home, topics, browse, list, offline, ...pictures].map(below), ...assetPaths(built)];
  const authors = findAuthors(collection.papers);
  const pagesOf = ({ length }: readonly unknown[], addressOf: (page: number) => string) =>
    listPages(length).map(({ page }) => below(addressOf(page)));
  const pages = [
    ...(collection.map === null ? [] : [below(map)]),
    ...collection.topics.flatMap(({ slug, papers }) => pagesOf(papers, (page) => topicPage(slug, page))),
    ...(hasPapers ? collection.papers.map(({ slug }) => below(paper(slug))) : []),
    ...(hasPapers
      ? [...authors.values()].flatMap(({ slug, papers }) => pagesOf(papers, (page) => authorPage(slug, page)))
      : []),
  ];
  const index = planIndex(built);
  const plan: OfflinePlan = {
    collection: collectionKey(collection),
    shell: await sumsOf(shell),
    pages: await sumsOf(pages),
    hasPapers,
    index,
    bytes: { shell: bytesOf(shell), pages: bytesOf(pages), index: bytesOf(indexPaths(index)) },
  };
  writeFileSync(join(built, planName), JSON.stringify(plan));
}
