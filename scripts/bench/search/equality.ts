import type { Paper } from '../../../src/collection/paper.ts';
import { buildSearchIndex, buildWholeIndex } from '../../../src/search/build-index.ts';
import { type Hit, SearchEngine } from '../../../src/search/engine.ts';
import { type Ranked, scorePapers } from '../../../src/search/rank.ts';
import { contentWords } from './queries.ts';
import { sample, seededRandom } from './random.ts';

const TOLERANCE = 1e-9;

/** Three words of one paper each; in every second query the last word is a beginning, else all are finished. */
function drawEqualityQueries(papers: readonly Paper[], count: number, seed: number): string[] {
  const random = seededRandom(seed);
  const rich = papers.filter(({ title, abstract }) => contentWords(`${title} ${abstract}`).length >= 3);
  return Array.from({ length: rich.length > 0 ? count : 0 }, (_, i) => {
    const { title, abstract } = rich[Math.floor(random() * rich.length)]!;
    const [a = '', b = '', c = ''] = sample(contentWords(`${title} ${abstract}`), 3, random);
    return i % 2 === 0 ? `${a} "${b} ${c}"` : `${a} ${b} ${c.slice(0, Math.max(3, c.length - 3))}`;
  });
}

const isNear = (a: number, b: number) => Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b));

/**
 * Whether hits of one group, papers that lack the same number of words, are all those of the whole index with
 * the same scores. In groups after the first one the engine lowers all scores by one factor.
 */
function isGroupEqual(hits: readonly Hit[], expected: readonly Ranked[], isFirst: boolean): boolean {
  if (hits.length !== expected.length) return false;
  const scores = new Map(expected.map(({ number, score }) => [number, score]));
  const factor = isFirst ? 1 : hits[0]!.score / scores.get(hits[0]!.number)!;
  return hits.every(({ number, score }) => isNear(score, factor * (scores.get(number) ?? Number.NaN)));
}

/**
 * The share (0 to 1) of `count` random queries for which the published index, loaded piece by piece, gives the
 * same papers and scores as the same expanded query asked of one whole MiniSearch index.
 */
export async function shareOfEqualScores(
  papers: readonly Paper[],
  count: number,
  seed: number,
): Promise<number> {
  const { files } = buildSearchIndex(papers);
  const engine = new SearchEngine(async (name) => JSON.parse(files.get(name)!));
  const { index: whole } = buildWholeIndex(papers);
  const queries = drawEqualityQueries(papers, count, seed);
  let equal = 0;
  for (const query of queries) {
    const { understood, hits } = await engine.search(query);
    const expected = scorePapers(whole, understood.units);
    const lacking = [...new Set(hits.map(({ missing }) => missing))];
    const isEqual = lacking.every((missing, place) =>
      isGroupEqual(
        hits.filter((hit) => hit.missing === missing),
        expected.filter(({ matched }) => matched === understood.units.length - missing),
        place === 0,
      ),
    );
    if (isEqual && (hits.length > 0 || expected.length === 0)) equal++;
  }
  return equal / queries.length;
}
