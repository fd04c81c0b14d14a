import type { FacetId } from './facet-choices.ts';
import type { PaperFacts } from './paper-facts.ts';
import type { SortId } from './state.ts';

/**
 * The rank of each paper by its first value of a facet, -1 without one; values with the same key have the same rank.
 */
function ranksByValue(
  facts: PaperFacts,
  facet: FacetId,
  keyOf: (name: string) => string | number,
): Int32Array {
  const { names, numbers, starts } = facts.values(facet);
  const keys = names.map(keyOf);
  const distinct = [...new Set(keys)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const ranks = new Map(distinct.map((key, rank) => [key, rank]));
  const rankOf = keys.map((key) => ranks.get(key)!);
  return Int32Array.from({ length: facts.papers }, (_, paper) =>
    starts[paper]! < starts[paper + 1]! ? rankOf[numbers[starts[paper]!]!]! : -1,
  );
}

/**
 * The rank of each paper by what papers are sorted by, -1 where a paper has none. `topicOrder` are the topic slugs
 * sorted by name.
 */
export function sortRanks(
  facts: PaperFacts,
  by: Exclude<SortId, 'relevance' | 'source'>,
  topicOrder: readonly string[],
): Int32Array {
  switch (by) {
    case 'title':
    case 'author':
      return facts.ranks(by);
    case 'length':
      return Int32Array.from(facts.lengths, (words) => words ?? -1);
    case 'topic':
      return ranksByValue(facts, by, (slug) => topicOrder.indexOf(slug));
    case 'code':
      return ranksByValue(facts, by, (name) => (name === 'yes' ? 0 : 1));
    case 'year':
      return ranksByValue(facts, by, Number);
    default:
      return ranksByValue(facts, by, (name) => name.toLowerCase());
  }
}

/**
 * Sorts papers by their ranks, in linear time. Papers of one rank keep their order, and those without come last,
 * both in ascending and in descending order.
 */
export function sortByRank(papers: Uint32Array, ranks: Int32Array, descending: boolean): Uint32Array {
  const highest = papers.reduce((most, paper) => Math.max(most, ranks[paper]!), -1);
  const placeOf = (paper: number) => {
    const rank = ranks[paper]!;
    if (rank < 0) return highest + 1;
    return descending ? highest - rank : rank;
  };
  const starts = new Uint32Array(highest + 3);
  for (const paper of papers) starts[placeOf(paper) + 1]!++;
  for (let place = 1; place < starts.length; place++) starts[place]! += starts[place - 1]!;
  const sorted = new Uint32Array(papers.length);
  for (const paper of papers) sorted[starts[placeOf(paper)]!++] = paper;
  return sorted;
}
