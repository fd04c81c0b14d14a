import type { Paper } from '../../../src/collection/paper.ts';
import { SearchEngine } from '../../../src/search/answer/engine.ts';
import type { Hit } from '../../../src/search/answer/hits.ts';
import type { Ranked } from '../../../src/search/answer/rank.ts';
import { buildSearchIndex } from '../../../src/search/build/build-index.ts';
import { PlainRanking } from './plain-ranking.ts';
import { contentWords } from './queries.ts';
import { sample, seededRandom } from './random.ts';

const TOLERANCE = 1e-9;

/** Three words of one paper each; in every second query the last one is unfinished. */
function drawEqualityQueries(papers: readonly Paper[], count: number, seed: number): string[] {
  const random = seededRandom(seed);
  const rich = papers.filter(({ title, abstract }) => contentWords(`${title} ${abstract ?? ''}`).length >= 3);
  return Array.from({ length: rich.length > 0 ? count : 0 }, (_, i) => {
    const { title, abstract } = rich[Math.floor(random() * rich.length)]!;
    const [a = '', b = '', c = ''] = sample(contentWords(`${title} ${abstract ?? ''}`), 3, random);
    return i % 2 === 0 ? `${a} "${b} ${c}"` : `${a} ${b} ${c.slice(0, Math.max(3, c.length - 3))}`;
  });
}

const isNear = (a: number, b: number) => Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b));

/**
 * Whether an answer has the papers and scores of the plain ranking. Papers that lack words are scaled down
 * together to stand below the others, and those whose scores are far from that of the first of them left out.
 */
export function isEqualRanking(hits: readonly Hit[], expected: Ranked, units: number): boolean {
  const placeOf = new Map(Array.from(expected.numbers, (number, place) => [number, place]));
  const scoreOf = (number: number) => expected.scores[placeOf.get(number)!] ?? Number.NaN;
  const complete = hits.filter(({ missing }) => missing === 0);
  const partial = hits.slice(complete.length);
  const lacking = expected.scores.filter((_, place) => expected.matched[place]! < units);
  const best = lacking.reduce((most, score) => Math.max(most, score), 0);
  if (complete.length !== expected.scores.length - lacking.length) return false;
  if ((partial.length === 0) !== (lacking.length === 0)) return false;
  if (partial.length > 0 && !isNear(scoreOf(partial[0]!.number), best)) return false;
  const factor = partial.length === 0 ? 1 : partial[0]!.score / best;
  return hits.every(({ number, score, missing }) => {
    const expectedScore = (missing === 0 ? 1 : factor) * scoreOf(number);
    return isNear(score, expectedScore) && expected.matched[placeOf.get(number)!] === units - missing;
  });
}

/**
 * The share (0 to 1) of `count` random queries for which the published index, loaded piece by piece, gives the
 * papers and scores of plain MiniSearch, which ranks the same words with the same weights in the whole texts.
 */
export async function shareOfEqualScores(
  papers: readonly Paper[],
  count: number,
  seed: number,
): Promise<number> {
  const { files } = buildSearchIndex(papers);
  const engine = new SearchEngine(async (name) => JSON.parse(files.get(name)!));
  const plain = new PlainRanking(papers);
  const queries = drawEqualityQueries(papers, count, seed);
  let equal = 0;
  for (const query of queries) {
    const { resolved, hits } = await engine.search(query);
    if (isEqualRanking(hits, plain.rank(resolved.units), resolved.units.length)) equal++;
  }
  return equal / queries.length;
}
