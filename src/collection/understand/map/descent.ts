import type { FuzzyGraph } from './fuzzy-graph.ts';
import { buildRepulsion } from './repulsion-tree.ts';

const ROUNDS = 300;
const MOMENTUM = 0.9;
/** A force counts as no stronger. */
const STRONGEST = 6;
/** How strongly papers push each other away, up to so many; of more, each one less. */
const REPULSION = 0.1;
const CROWD = 1000;
/** How strongly each paper is held at its start, in the first round and in the last, up to so many; of more, less. */
const FIRST_HOLD = 0.45;
const LAST_HOLD = 0.015;
const FEW = 179;
/** How soon distance weakens attraction, in the first round, as a share of that in the last. */
const FIRST_FALL = 0.1;

/**
 * Moves papers from their start (x and y in turn) to where those that attract each other lie close and the others
 * apart. All move at once in each round, and none is drawn by lot, so that a paper more or less changes little; what
 * holds each at its start leads them to the same order and then yields. At first, attraction reaches far, so that a paper
 * goes where all that attract it pull together, and not to whichever happens to be nearest. Method: the forces of UMAP,
 * see `buildFuzzyGraph`, with the curve 1 / (1 + d²) of t-SNE (van der Maaten and Hinton, 2008), which becomes as steep
 * by and by (graduated non-convexity; Blake and Zisserman, "Visual reconstruction", 1987).
 */
export function descend(start: Float64Array, graph: FuzzyGraph): Float64Array {
  const papers = start.length / 2;
  const places = start.slice();
  const forces = new Float64Array(2 * papers);
  const speeds = new Float64Array(2 * papers);
  const rates = findRates(graph);
  const repel = buildRepulsion(papers, REPULSION * Math.min(1, Math.sqrt(CROWD / papers)));
  const hold = Math.min(1, Math.sqrt(FEW / papers));
  for (let round = 0; round < ROUNDS; round++) {
    const passed = round / ROUNDS;
    const holding = hold * (FIRST_HOLD + (LAST_HOLD - FIRST_HOLD) * passed);
    forces.fill(0);
    attract(places, graph, FIRST_FALL + (1 - FIRST_FALL) * passed, forces);
    repel(places, forces);
    for (let i = 0; i < forces.length; i++) {
      const force = forces[i]! + holding * (start[i]! - places[i]!);
      const step = (1 - passed) * rates[i >> 1]! * Math.max(-STRONGEST, Math.min(STRONGEST, force));
      speeds[i] = MOMENTUM * speeds[i]! + step;
      places[i]! += speeds[i]!;
    }
  }
  return places;
}

/** How far a force moves each paper: the less, the more others it pulls along. */
function findRates({ starts, others, weights }: FuzzyGraph): Float64Array {
  const sums = new Float64Array(starts.length - 1).fill(1);
  for (let paper = 0; paper < sums.length; paper++) {
    for (let i = starts[paper]!; i < starts[paper + 1]!; i++) {
      sums[paper]! += weights[i]!;
      sums[others[i]!]! += weights[i]!;
    }
  }
  return sums.map((sum) => 1 / sum);
}

function attract(
  places: Float64Array,
  { starts, others, weights }: FuzzyGraph,
  fall: number,
  forces: Float64Array,
): void {
  for (let paper = 0; paper < starts.length - 1; paper++) {
    const [x, y] = [places[2 * paper]!, places[2 * paper + 1]!];
    let [forceX, forceY] = [0, 0];
    for (let i = starts[paper]!; i < starts[paper + 1]!; i++) {
      const other = 2 * others[i]!;
      const dx = places[other]! - x;
      const dy = places[other + 1]! - y;
      const pull = (2 * weights[i]!) / (1 + fall * (dx * dx + dy * dy));
      forceX += pull * dx;
      forceY += pull * dy;
      forces[other]! -= pull * dx;
      forces[other + 1]! -= pull * dy;
    }
    forces[2 * paper]! += forceX;
    forces[2 * paper + 1]! += forceY;
  }
}
