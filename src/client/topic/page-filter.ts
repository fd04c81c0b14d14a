import { SearchEngine } from '../../search/answer/engine.ts';
import { HitPager } from '../../search/answer/hit-pager.ts';
import { whyUnsearched } from '../../search/query/query-notes.ts';
import { indexFileLoader } from '../index-files/load-index-file.ts';
import { reloadIfGone } from '../index-files/stale-page.ts';

/** Narrows the papers that a page has already printed: search numbers in, search numbers out. */
export interface PageFilter {
  /** The papers that answer best, and whether they have all words; rejects when the index cannot be had. */
  readonly find: (query: string) => Promise<{ numbers: ReadonlySet<number>; hasAllWords: boolean }>;
}

/** The site's search engine, restricted to the papers of one page. */
export function buildPageFilter(index: string, within: ReadonlySet<number>): PageFilter {
  const engine = new SearchEngine(indexFileLoader(index));
  const find = async (query: string) => {
    const answer = await engine.search(query, { within });
    if (whyUnsearched(answer) !== null) return { numbers: within, hasAllWords: true };
    const hits = await new HitPager(answer).take(within.size);
    const fewest = Math.min(...hits.map((hit) => hit.missing));
    const best = hits.filter((hit) => hit.missing === fewest);
    return { numbers: new Set(best.map((hit) => hit.number)), hasAllWords: fewest === 0 };
  };
  return {
    find: async (query) => {
      try {
        return await find(query);
      } catch (error) {
        reloadIfGone(error, index);
        throw error;
      }
    },
  };
}
