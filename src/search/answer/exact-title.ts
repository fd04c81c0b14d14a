import { decodePostings } from '../index/index-files.ts';
import type { FieldLengths, IndexStore } from '../index/index-store.ts';
import type { ResolvedQuery } from '../query/resolve-query.ts';
import { findWords, wholeTerm } from '../query/words.ts';

/** So many of the papers whose titles have the terms of the query are read, the shortest titles first. */
const MOST_READ = 5;

/** The papers that have all of these terms in their titles. */
function papersWithTitleTerms({ known, query }: ResolvedQuery): number[] {
  const [first, ...others] = query.titleTerms.map((term) =>
    decodePostings(known.entry(term)?.[1] ?? []).map(([number]) => number),
  );
  return others.reduce((kept, having) => {
    const all = new Set(having);
    return kept.filter((number) => all.has(number));
  }, first ?? []);
}

/**
 * The paper whose title the query is, word by word, where the words that are searched do not tell: some are too
 * common, only ask, or were read as operators. Null without one among those that are searched (`isWithin`).
 */
export async function findExactTitle(
  resolved: ResolvedQuery,
  lengths: FieldLengths,
  store: IndexStore,
  isWithin: (paper: { number: number }) => boolean,
): Promise<number | null> {
  const { query, isShortened } = resolved;
  const words = query.whole.split(' ').length;
  const isTold = !query.hasOperators && !isShortened && words <= query.wanted.length + query.marks.length;
  if (isTold) return null;
  // A title has terms besides its words, for single characters and pairs of neighbours, but not many times more.
  const longest = 2 * (words + query.titleTerms.length);
  const candidates = papersWithTitleTerms(resolved)
    .filter((number) => isWithin({ number }) && lengths.title[number]! <= longest)
    .sort((a, b) => lengths.title[a]! - lengths.title[b]!);
  for (const number of candidates.slice(0, MOST_READ)) {
    if (wholeTerm(findWords((await store.record(number)).title)) === query.whole) return number;
  }
  return null;
}
