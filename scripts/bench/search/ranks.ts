import type { Figures } from './figures.ts';
import { type KnownItem, type QueryKind, queryKinds } from './queries.ts';
import { meanReciprocalRank } from './statistics.ts';

/** The titles found for each query, best first; null where an engine was not asked. */
export type Answers = readonly (readonly string[])[] | null;

/** Mean reciprocal rank of the papers that the queries were drawn from, by kind and over all queries. */
export function qualityOf(
  queries: readonly KnownItem[],
  answers: Answers,
): Pick<Figures, 'quality' | 'meanQuality'> {
  if (!answers) return { quality: null, meanQuality: null };
  const ranks = queries.map(({ kind, title }, place) => ({
    kind,
    rank: (answers[place] ?? []).indexOf(title) + 1,
  }));
  const ofKind = (kind: QueryKind) => ranks.filter((query) => query.kind === kind).map(({ rank }) => rank);
  const quality = Object.fromEntries(
    queryKinds.map((kind) => [kind, meanReciprocalRank(ofKind(kind))]),
  ) as Record<QueryKind, number>;
  return { quality, meanQuality: meanReciprocalRank(ranks.map(({ rank }) => rank)) };
}

/** Every kind in turn, so that any beginning of the list has all kinds in equal parts. */
export function interleaveKinds(queries: readonly KnownItem[]): KnownItem[] {
  const byKind = queryKinds.map((kind) => queries.filter((query) => query.kind === kind));
  const longest = Math.max(...byKind.map((list) => list.length));
  return Array.from({ length: longest }, (_, i) => byKind.flatMap((list) => list[i] ?? [])).flat();
}
