import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findEigenvectors } from '../../../../../src/collection/understand/discover/grouping/eigenvectors.ts';

const SIZE = 4;
const column = (vectors: Float64Array, c: number) =>
  Array.from({ length: SIZE }, (_, row) => vectors[row * SIZE + c]!);
const product = (matrix: Float64Array, vector: readonly number[]) =>
  vector.map((_, row) => vector.reduce((sum, value, i) => sum + matrix[row * SIZE + i]! * value, 0));
const dot = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, value, i) => sum + value * b[i]!, 0);

test('a symmetric matrix only stretches its eigenvectors, the first the most', () => {
  const entries = fc.array(fc.integer({ min: -9, max: 9 }), {
    minLength: SIZE * SIZE,
    maxLength: SIZE * SIZE,
  });
  fc.assert(
    fc.property(entries, (values) => {
      const matrix = Float64Array.from(
        values,
        (value, i) => value + values[(i % SIZE) * SIZE + Math.floor(i / SIZE)]!,
      );
      const { vectors, values: stretches } = findEigenvectors(matrix, SIZE);
      stretches.forEach((stretch, c) => {
        const vector = column(vectors, c);
        const stretched = product(matrix, vector);
        stretched.forEach((value, i) => {
          expect(value).toBeCloseTo(stretch * vector[i]!, 6);
        });
        expect(dot(vector, vector)).toBeCloseTo(1, 9);
      });
      for (let c = 1; c < SIZE; c++) expect(stretches[c]!).toBeLessThanOrEqual(stretches[c - 1]! + 1e-6);
    }),
  );
});
