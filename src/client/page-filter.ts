import { SearchEngine } from '../search/engine.ts';
import { HitPager } from '../search/pages-of-hits.ts';
import { pieceLoader } from './search-pieces.ts';
import type { PageFilter } from './topic-filter.ts';

/** The site's search engine, restricted to the papers of one page. */
export function buildPageFilter(index: string, within: ReadonlySet<number>): PageFilter {
  const engine = new SearchEngine(pieceLoader(index));
  return {
    find: async (query) => {
      const answer = await engine.search(query, { within });
      const hits = await new HitPager(answer).take(within.size);
      const fewest = Math.min(...hits.map((hit) => hit.missing));
      const best = hits.filter((hit) => hit.missing === fewest);
      return { numbers: new Set(best.map((hit) => hit.number)), hasAllWords: fewest === 0 };
    },
  };
}
