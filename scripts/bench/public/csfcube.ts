import { z } from 'zod';
import { readCorpus } from '../../../src/collection/understand/corpus.ts';
import { findNearest } from '../../../src/collection/understand/similar/nearest-papers.ts';
import { scoreSimilar } from '../../../src/collection/understand/similar/similar.ts';
import { readJsonLines } from '../json-lines.ts';
import { averagePrecision } from '../search/judged-ranking.ts';
import { mean } from '../search/statistics.ts';
import type { Benchmark } from './benchmark.ts';

const paperSchema = z.object({ id: z.string(), title: z.string(), abstract: z.string() });
/** The grades (0 to 3) of candidates for one paper and one of its facets: background, method or result. */
const judgedSchema = z.object({
  facet: z.string(),
  query: z.string(),
  relevance: z.record(z.string(), z.number()),
});
export type JudgedPool = z.infer<typeof judgedSchema>;

/** The part of a pool down to which its ranking is judged. */
const JUDGED_SHARE = 0.2;
/** From this grade on a candidate counts as relevant. */
const RELEVANT = 2;
/** More than are kept for a site, because every judged candidate is to be ranked. */
const LIMITS = { entries: Number.POSITIVE_INFINITY, papers: 1000 };

/**
 * Similar papers by facet: Mysore et al., "CSFCube - A Test Collection of Computer Science Research Articles for
 * Faceted Query by Example", 2021. The facet is ignored, as by all methods that compare whole abstracts, and
 * there are no topics. The data has one part: for tuning its first, third, fifth … pool is taken.
 */
export const csfcube: Benchmark = {
  folder: 'csfcube',
  title: 'similar papers (CSFCube)',
  measure(folder, half) {
    const papers = readJsonLines(folder, 'papers.jsonl', paperSchema);
    const pools = readJsonLines(folder, 'judged.jsonl', judgedSchema);
    const likenessOf = compareAll(papers);
    const marks = pools.map((pool) => markPool(pool, likenessOf(pool.query)));
    const isOfHalf = (_: unknown, place: number) => (place % 2 === 0) === (half === 'dev');
    const row = (figure: string, of: readonly PoolMarks[], key: keyof PoolMarks, published: string) => ({
      figure,
      measured: 100 * mean(of.map((one) => one[key])),
      published,
    });
    const part = marks.filter(isOfHalf);
    return [
      row('NDCG%20', part, 'gain', '-'),
      row('MAP', part, 'precision', '-'),
      row('NDCG%20, both halves', marks, 'gain', 'TF-IDF 53.9, SPECTER 53.3'),
      row('MAP, both halves', marks, 'precision', 'TF-IDF 35.1, SPECTER 34.2'),
    ];
  },
};

/** Prepares the similarity of a paper to others, by their ids. */
function compareAll(papers: readonly z.infer<typeof paperSchema>[]) {
  const corpus = readCorpus(papers);
  const scoresOf = scoreSimilar(findNearest(corpus.space, LIMITS));
  const ids = corpus.papers.map(({ id }) => id);
  return (query: string): ReadonlyMap<string, number> => {
    const { others, scores } = scoresOf(ids.indexOf(query));
    return new Map(Array.from(others, (other, i) => [ids[other]!, scores[i]!]));
  };
}

/** The marks of the ranking of one pool, 0 to 1. */
export interface PoolMarks {
  readonly gain: number;
  readonly precision: number;
}

/**
 * Ranks the candidates of a pool by likeness (0 for those without one, ties by id) and marks the ranking: the
 * normalised discounted gain of its first fifth, where the first two places are not discounted, and the average
 * precision.
 */
export function markPool({ query, relevance }: JudgedPool, likeness: ReadonlyMap<string, number>): PoolMarks {
  const ranked = Object.keys(relevance)
    .filter((id) => id !== query)
    .sort((a, b) => (likeness.get(b) ?? 0) - (likeness.get(a) ?? 0) || (a < b ? -1 : 1));
  const grades = ranked.map((id) => relevance[id]!);
  const judged = Math.floor(JUDGED_SHARE * grades.length);
  const ideal = discounted(grades.toSorted((a, b) => b - a).slice(0, judged));
  const relevant = new Set(ranked.filter((id) => relevance[id]! >= RELEVANT));
  return {
    gain: ideal === 0 ? 0 : discounted(grades.slice(0, judged)) / ideal,
    precision: relevant.size === 0 ? 0 : averagePrecision(ranked, relevant),
  };
}

const discounted = (grades: readonly number[]) =>
  grades.reduce((sum, grade, place) => sum + grade / (place < 2 ? 1 : Math.log2(place + 1)), 0);
