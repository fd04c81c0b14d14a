import type { NearPapers } from './near-papers.ts';

/** Pairs of papers that attract each other, each pair once, at its lower place: those of i are at starts[i] to starts[i + 1]. */
export interface FuzzyGraph {
  readonly starts: Int32Array;
  readonly others: Int32Array;
  /** How strongly, from 0 to 1. */
  readonly weights: Float64Array;
}

/** The weight of a pair of different primary topics: it keeps the papers of a topic together. */
const ACROSS_TOPICS = 0.5;
const STEPS = 64;
const NEARLY = 1e-5;

/**
 * Builds the graph that the map is drawn by. The nearest paper of each has weight 1; the further ones fall off so that
 * all together weigh log2 of their number, in dense and in sparse regions alike. What two papers are to each other is
 * united as fuzzy sets are. `topics` has the primary topic of each paper. Method: McInnes, Healy and Melville, "UMAP:
 * Uniform manifold approximation and projection", 2018.
 */
export function buildFuzzyGraph(near: NearPapers, topics: Int32Array): FuzzyGraph {
  const { width, counts, others } = near;
  const papers = counts.length;
  const memberships = weighMemberships(near);
  const membershipOf = (paper: number, other: number) => {
    for (let i = paper * width; i < paper * width + counts[paper]!; i++) {
      if (others[i] === other) return memberships[i]!;
    }
    return 0;
  };
  const eachPair = (tell: (low: number, high: number, weight: number) => void) => {
    for (let paper = 0; paper < papers; paper++) {
      for (let i = paper * width; i < paper * width + counts[paper]!; i++) {
        const other = others[i]!;
        const [there, back] = [memberships[i]!, membershipOf(other, paper)];
        // The pair was told at the lower place.
        if (back > 0 && other < paper) continue;
        const factor = topics[paper] === topics[other] ? 1 : ACROSS_TOPICS;
        tell(Math.min(paper, other), Math.max(paper, other), (there + back - there * back) * factor);
      }
    }
  };
  const starts = new Int32Array(papers + 1);
  eachPair((low) => {
    starts[low + 1]! += 1;
  });
  for (let paper = 0; paper < papers; paper++) starts[paper + 1]! += starts[paper]!;
  const graph = {
    starts,
    others: new Int32Array(starts[papers]!),
    weights: new Float64Array(starts[papers]!),
  };
  const next = starts.slice();
  eachPair((low, high, weight) => {
    const place = next[low]!++;
    graph.others[place] = high;
    graph.weights[place] = weight;
  });
  return graph;
}

function weighMemberships({ width, counts, scores }: NearPapers): Float64Array {
  const memberships = new Float64Array(scores.length);
  for (let paper = 0; paper < counts.length; paper++) {
    const [start, count] = [paper * width, counts[paper]!];
    if (count === 0) continue;
    // The best comes first: distances are 1 - score, so this is how much further than the nearest one each is.
    const beyond = (i: number) => scores[start]! - scores[start + i]!;
    const scale = findScale(beyond, count);
    for (let i = 0; i < count; i++) memberships[start + i] = Math.exp(-beyond(i) / scale);
  }
  return memberships;
}

/** The scale at which exponentials of so many distances sum up to log2 of their number. */
function findScale(beyond: (i: number) => number, count: number): number {
  const target = Math.log2(Math.max(2, count));
  let [low, high, scale] = [0, Number.POSITIVE_INFINITY, 1];
  for (let step = 0; step < STEPS; step++) {
    let sum = 0;
    for (let i = 0; i < count; i++) sum += Math.exp(-beyond(i) / scale);
    if (Math.abs(sum - target) < NEARLY) break;
    if (sum > target) high = scale;
    else low = scale;
    scale = high === Number.POSITIVE_INFINITY ? scale * 2 : (low + high) / 2;
  }
  return scale;
}
