import type { FieldLengths, IndexStore } from '../index/index-store.ts';
import { decodePostings } from '../index/postings.ts';
import type { ResolvedQuery } from '../query/resolve-query.ts';
import { findWords, wholeTerm } from '../query/words.ts';

/** The maximum number of candidate papers to read, the shortest titles first. */
const MOST_READ = 5;

/** The papers with all terms of the query in their titles. */
function papersWithTitleTerms({ known, titleTerms }: ResolvedQuery): number[] {
  const [first, ...others] = titleTerms.map((term) =>
    decodePostings(known.entry(term)?.[1] ?? '').map(([number]) => number),
  );
  return others.reduce((kept, having) => {
    const all = new Set(having);
    return kept.filter((number) => all.has(number));
  }, first ?? []);
}

/**
 * The paper whose title equals the query word by word, for queries in which some words are not searched: they
 * are too common, only ask for papers, or were read as operators. Null without one for which `isWithin` is
 * true.
 */
export async function findExactTitle(
  resolved: ResolvedQuery,
  lengths: FieldLengths,
  store: IndexStore,
  isWithin: (number: number) => boolean,
): Promise<number | null> {
  const { query, isShortened } = resolved;
  const words = query.whole.split(' ').length;
  const isTold = !query.hasOperators && !isShortened && words <= query.wanted.length + query.marks.length;
  if (isTold) return null;
  // Single characters and pairs of neighbours add terms to a title, but at most about as many again.
  const longest = 2 * (words + query.titleTerms.length);
  const candidates = papersWithTitleTerms(resolved)
    .filter((number) => isWithin(number) && lengths.title[number]! <= longest)
    .sort((a, b) => lengths.title[a]! - lengths.title[b]!);
  for (const number of candidates.slice(0, MOST_READ)) {
    if (wholeTerm(findWords((await store.record(number)).title)) === query.whole) return number;
  }
  return null;
}
