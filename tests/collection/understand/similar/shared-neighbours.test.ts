import fc from 'fast-check';
import { expect, test } from 'vitest';
import { favourSharedNeighbours } from '../../../../src/collection/understand/similar/shared-neighbours.ts';

/** Likeness of every pair, the same both ways, in few steps so that there are ties. */
const matrices = fc.integer({ min: 1, max: 9 }).chain((size) =>
  fc
    .array(fc.integer({ min: 0, max: 5 }), { minLength: size * size, maxLength: size * size })
    .map((steps) => {
      const at = (i: number, j: number) => (steps[Math.min(i, j) * size + Math.max(i, j)] ?? 0) / 5;
      return Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_, j) => at(i, j)));
    }),
);

const withoutSelf = (row: readonly number[], self: number) => {
  const others = row.map((_, other) => other).filter((other) => other !== self);
  return { others: Int32Array.from(others), scores: Float64Array.from(others, (other) => row[other]!) };
};

function family(row: readonly number[], self: number, near: number): Set<number> {
  const ranked = row.map((_, other) => other).filter((other) => other !== self);
  ranked.sort((a, b) => row[b]! - row[a]! || a - b);
  return new Set([self, ...ranked.slice(0, near)]);
}

test('a score is raised by the share of nearest papers in common, and stays the same both ways', () => {
  fc.assert(
    fc.property(matrices, fc.integer({ min: 1, max: 4 }), (matrix, near) => {
      const raised = favourSharedNeighbours(matrix.map(withoutSelf), near, 2);
      const families = matrix.map((row, self) => family(row, self, near));
      matrix.forEach((_, i) => {
        const { others, scores } = raised(i);
        others.forEach((other, place) => {
          const [mine, theirs] = [families[i]!, families[other]!];
          const share = mine.intersection(theirs).size / mine.union(theirs).size;
          expect(scores[place]).toBeCloseTo((matrix[i]![other]! * (1 + 2 * share)) / 3, 9);
        });
      });
    }),
  );
});

test('members of one family come before a paper that is a little more like everything', () => {
  const everything = 0.55;
  const matrix = Array.from({ length: 7 }, (_, i) =>
    Array.from({ length: 7 }, (_, j) => {
      if (i === 6 || j === 6) return everything;
      return Math.floor(i / 3) === Math.floor(j / 3) ? 0.5 : 0.1;
    }),
  );
  const raised = favourSharedNeighbours(matrix.map(withoutSelf), 3, 1)(3);
  expect(raised.scores[3]).toBeGreaterThan(raised.scores[5]!);
});
