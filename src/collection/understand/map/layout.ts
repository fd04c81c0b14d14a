import { drawLots } from '../discover/grouping/drawn-lots.ts';
import type { ScoredPapers } from '../similar/scored-papers.ts';
import { inThousandths } from '../thousandths.ts';
import { descend } from './descent.ts';
import { buildFuzzyGraph } from './fuzzy-graph.ts';
import { LAST_PLACE, type MapLayout } from './map-layout.ts';
import { chooseNear } from './near-papers.ts';
import { shareOfNeighboursKept } from './neighbours-kept.ts';
import { placeBySimilarity } from './similarity-start.ts';
import { placeByTopics } from './topic-start.ts';

/** What the map is drawn by, parallel to the papers of a corpus, which are sorted by id. */
export interface MappedPapers {
  readonly ids: readonly string[];
  /** The primary topic of each. */
  readonly topics: readonly string[];
  /** The papers similar to each, see `scoreSimilar`. */
  readonly similar: readonly ScoredPapers[];
}

const FEWEST_PAPERS = 4;
const FEWEST_TOPICS = 4;
const MOST_NEAR = 15;
/** At 179 papers the start reaches so far from its middle, in units of the descent. */
const START_REACH = 10;
const START_PAPERS = 179;
/** Papers that start at one place are moved apart by so much. */
const STIR = 0.01;

/**
 * Lays papers out on a square so that similar ones lie near each other, and those of a topic together; null for fewer
 * than four papers. Nothing is random, and nothing is kept from build to build: a few papers more move the others
 * little.
 */
export function layOutPapers({ ids, topics, similar }: MappedPapers): MapLayout | null {
  if (ids.length < FEWEST_PAPERS) return null;
  const near = chooseNear(similar, Math.min(MOST_NEAR, Math.max(3, Math.floor(ids.length / 4))));
  const slugs = [...new Set(topics)].sort();
  const numbers = new Map(slugs.map((slug, number) => [slug, number]));
  const primary = Int32Array.from(topics, (slug) => numbers.get(slug)!);
  const start =
    slugs.length < FEWEST_TOPICS ? placeBySimilarity(similar) : placeByTopics(similar, primary, slugs.length);
  const places = toSteps(descend(prepareStart(start, ids), buildFuzzyGraph(near, primary)));
  return {
    places: ids.map((_, paper) => [places[2 * paper]!, places[2 * paper + 1]!]),
    neighboursKept: inThousandths(shareOfNeighboursKept(near, places)),
  };
}

function prepareStart(start: Float64Array, ids: readonly string[]): Float64Array {
  const reach = start.reduce((most, one) => Math.max(most, Math.abs(one)), 0) || 1;
  const scale = (START_REACH * Math.cbrt(ids.length / START_PAPERS)) / reach;
  const lots = drawLots(ids);
  return start.map((one, i) => one * scale + STIR * (lots(Math.floor(i / 2), i % 2) - 0.5));
}

/** Whole steps of the square that holds all places; it hides in what the mathematics of machines differ. */
function toSteps(places: Float64Array): Float64Array {
  const ends = [0, 1].map((axis) => {
    const own = places.filter((_, i) => i % 2 === axis);
    return [own.reduce((a, b) => Math.min(a, b)), own.reduce((a, b) => Math.max(a, b))] as const;
  });
  const side = Math.max(...ends.map(([low, high]) => high - low)) || 1;
  return places.map((one, i) => {
    const [low, high] = ends[i % 2]!;
    return Math.round(((one - (low + high) / 2) / side + 0.5) * LAST_PLACE);
  });
}
