import * as pagefind from 'pagefind';
import type { Paper } from '../../../src/collection/paper.ts';
import { buildSearchIndex } from '../../../src/search/build/build-index.ts';
import { type EngineName, type Files, WHOLE_INDEX } from './engine.ts';
import * as flexsearch from './engines/flexsearch.ts';
import * as lunr from './engines/lunr.ts';
import * as minisearch from './engines/minisearch.ts';
import { PAGEFIND_FOLDER } from './engines/pagefind.ts';
import { PAPERSHELF_FOLDER } from './engines/papershelf.ts';

/** Builds the published index of an engine. */
export type BuildFiles = (papers: readonly Paper[]) => Promise<Files>;

const whole = (index: unknown): Files => new Map([[WHOLE_INDEX, JSON.stringify(index)]]);

async function buildPapershelf(papers: readonly Paper[]): Promise<Files> {
  const { files } = buildSearchIndex(papers);
  return new Map([...files].map(([name, text]) => [`${PAPERSHELF_FOLDER}/${name}`, text]));
}

/**
 * Files of Pagefind's user interfaces and of its highlighting on other pages, which a search does not need.
 */
const unneeded = /-ui\.(?:js|css)$|highlight\.js$/;

async function buildPagefind(papers: readonly Paper[]): Promise<Files> {
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(errors.join('; '));
  for (const [number, { title, abstract }] of papers.entries()) {
    await index.addCustomRecord({
      url: `/${number}/`,
      content: `${title}\n${abstract ?? ''}`,
      language: 'en',
      meta: { title },
    });
  }
  const { files } = await index.getFiles();
  await pagefind.close();
  return new Map(
    files
      .filter(({ path }) => !unneeded.test(path))
      .map(({ path, content }) => [`${PAGEFIND_FOLDER}/${path}`, content]),
  );
}

const textsOf = (papers: readonly Paper[]) =>
  papers.map(({ title, abstract }) => ({ title, abstract: abstract ?? '' }));

export const builders: Record<EngineName, BuildFiles> = {
  papershelf: buildPapershelf,
  pagefind: buildPagefind,
  flexsearch: async (papers) => whole(await flexsearch.buildWhole(textsOf(papers))),
  lunr: async (papers) => whole(lunr.buildWhole(textsOf(papers))),
  minisearch: async (papers) => whole(minisearch.buildWhole(textsOf(papers))),
};
