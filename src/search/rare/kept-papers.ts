import { papersWithAll, type Rank, type Ranked } from '../answer/rank.ts';
import type { IndexStore } from '../index/index-store.ts';
import type { ResolvedQuery } from '../query/resolve-query.ts';
import { facetTest } from './facet-test.ts';

/** What papers must be besides having words of the query. */
export interface Conditions extends Pick<ResolvedQuery, 'query' | 'units' | 'excluded'> {
  /** The search numbers of the papers to search; all when absent. */
  readonly within: ReadonlySet<number> | undefined;
}

/** All papers, for a query of topics or kinds alone. */
const everyPaper = (papers: number): Ranked => ({
  numbers: Uint32Array.from({ length: papers }, (_, number) => number),
  scores: new Float64Array(papers),
  matched: new Uint16Array(papers),
});

/**
 * The ranked papers without those that are not searched, are not of the wanted topics, kinds and years, or have all
 * words of an unwanted clause. Rejects where a column cannot be fetched.
 */
export async function keepPapers(
  ranked: Ranked,
  { query, units, excluded, within }: Conditions,
  rank: Rank,
  store: IndexStore,
): Promise<Ranked> {
  const isOfAll = query.wanted.length === 0 && units.length === 0 && query.conditions.length > 0;
  const { numbers, scores, matched } = isOfAll ? everyPaper((await store.base()).papers) : ranked;
  const isAllowed = query.conditions.length > 0 ? await facetTest(query, store) : () => true;
  const unwanted = new Set(excluded.flatMap((units) => [...papersWithAll(units, rank)]));
  const isKept = (number: number) =>
    (within?.has(number) ?? true) && isAllowed(number) && !unwanted.has(number);
  const kept = numbers.map((number) => (isKept(number) ? 1 : 0));
  const isKeptAt = (_: number, place: number) => kept[place] === 1;
  return {
    numbers: numbers.filter(isKeptAt),
    scores: scores.filter(isKeptAt),
    matched: matched.filter(isKeptAt),
  };
}
