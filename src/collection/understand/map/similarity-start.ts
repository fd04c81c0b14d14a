import type { ScoredPapers } from '../similar/scored-papers.ts';
import { senseOf } from './axis-sense.ts';

const ROUNDS = 100;

/**
 * Places papers by their similarity alone, x and y in turn, where there are too few topics to place them by: along the
 * two main axes of the roots of their similarities. `similar` is parallel to the papers. Method: kernel principal
 * components by power iteration, from the same vectors each time.
 */
export function placeBySimilarity(similar: readonly ScoredPapers[]): Float64Array {
  const papers = similar.length;
  const roots = similar.map(({ scores }) => scores.map(Math.sqrt));
  const first = findAxis(similar, roots, []);
  const second = findAxis(similar, roots, [first]);
  const places = new Float64Array(2 * papers);
  const masses = new Float64Array(papers).fill(1);
  [first, second].forEach((axis, i) => {
    const sense = senseOf(axis, masses);
    for (let paper = 0; paper < papers; paper++) places[2 * paper + i] = sense * axis[paper]!;
  });
  return places;
}

function findAxis(
  similar: readonly ScoredPapers[],
  roots: readonly Float64Array[],
  known: readonly Float64Array[],
): Float64Array {
  const papers = similar.length;
  let axis = Float64Array.from({ length: papers }, (_, i) => Math.sin(i * (known.length + 1) + 1));
  for (let round = 0; round < ROUNDS; round++) {
    const next = axis.slice();
    similar.forEach(({ others }, paper) => {
      const weights = roots[paper]!;
      for (let i = 0; i < others.length; i++) {
        const half = weights[i]! / 2;
        next[paper]! += half * axis[others[i]!]!;
        next[others[i]!]! += half * axis[paper]!;
      }
    });
    const mean = next.reduce((sum, value) => sum + value, 0) / papers;
    for (let i = 0; i < papers; i++) next[i]! -= mean;
    for (const other of known) {
      const common = next.reduce((sum, value, i) => sum + value * other[i]!, 0);
      for (let i = 0; i < papers; i++) next[i]! -= common * other[i]!;
    }
    const length = Math.sqrt(next.reduce((sum, value) => sum + value * value, 0)) || 1;
    axis = next.map((value) => value / length);
  }
  return axis;
}
