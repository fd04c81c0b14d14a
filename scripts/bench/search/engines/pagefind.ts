import type { OpenEngine } from '../engine.ts';

/** The part of Pagefind's browser interface that is used. */
interface Pagefind {
  init(): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<{ meta: { title: string } }> }[] }>;
}

/** Where its files lie relative to the page. */
export const PAGEFIND_FOLDER = 'pagefind';

/**
 * It loads its own files, in the browser only.
 * @public the script of its page calls it, which is put together when it is bundled
 */
export const open: OpenEngine = async () => {
  const address = new URL(`${PAGEFIND_FOLDER}/pagefind.js`, location.href).href;
  const pagefind: Pagefind = await import(address);
  await pagefind.init();
  return {
    async find(query, count) {
      const { results } = await pagefind.search(query);
      const pages = await Promise.all(results.slice(0, count).map((result) => result.data()));
      return pages.map(({ meta }) => meta.title);
    },
  };
};
