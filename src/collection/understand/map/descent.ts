import type { FuzzyGraph } from './fuzzy-graph.ts';
import { buildRepulsion } from './repulsion-tree.ts';

const ROUNDS = 300;
const RATE = 0.15;
const MOMENTUM = 0.6;
const STRONGEST = 6;
const REPULSION = 0.1;
const SOFTNESS = 0.05;
const ANCHOR = 0.05;
const ANCHORED_PAPERS = 179;

/**
 * Moves papers from their start (x and y in turn) to where those that attract each other lie close and the others
 * apart. All move at once in each round, and none is drawn by lot, so that a paper more or less changes little; a weak
 * anchor holds each at its start.
 */
export function descend(start: Float64Array, { starts, others, weights }: FuzzyGraph): Float64Array {
  const papers = start.length / 2;
  const places = start.slice();
  const forces = new Float64Array(2 * papers);
  const speeds = new Float64Array(2 * papers);
  const repel = buildRepulsion(papers, REPULSION, SOFTNESS);
  const anchor = ANCHOR * Math.min(1, Math.sqrt(ANCHORED_PAPERS / papers));
  for (let round = 0; round < ROUNDS; round++) {
    const rate = RATE * (1 - round / ROUNDS);
    forces.fill(0);
    repel(places, forces);
    for (let paper = 0; paper < papers; paper++) {
      const [x, y] = [places[2 * paper]!, places[2 * paper + 1]!];
      let [forceX, forceY] = [0, 0];
      for (let i = starts[paper]!; i < starts[paper + 1]!; i++) {
        const other = 2 * others[i]!;
        const dx = x - places[other]!;
        const dy = y - places[other + 1]!;
        const pull = (-2 * weights[i]!) / (1 + dx * dx + dy * dy);
        forceX += pull * dx;
        forceY += pull * dy;
        forces[other]! -= pull * dx;
        forces[other + 1]! -= pull * dy;
      }
      forces[2 * paper]! += forceX;
      forces[2 * paper + 1]! += forceY;
    }
    for (let i = 0; i < forces.length; i++) {
      const force = forces[i]! + anchor * (start[i]! - places[i]!);
      speeds[i] = MOMENTUM * speeds[i]! + rate * Math.max(-STRONGEST, Math.min(STRONGEST, force));
      places[i]! += speeds[i]!;
    }
  }
  return places;
}
