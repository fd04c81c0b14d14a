import { normalizeRows, type UnitRows } from '../../similar/unit-rows.ts';
import type { TermSpace } from '../../term-space.ts';
import { findEigenvectors } from './eigenvectors.ts';
import type { RowLots } from './spherical-k-means.ts';

/** Iterations; with twice as many directions as are asked for, the best half has come to rest by then. */
const ROUNDS = 8;
const SPARE = 2;
/** A vector with a smaller remainder than this is linearly dependent on the others. */
const LEAST_LENGTH = 1e-9;
/** The lots that start the iteration are others than those that draw centres. */
const STARTING_ROUND = 2_000_000;

/**
 * Projects the papers onto the few directions in which the collection varies most, so that papers with
 * different words for one theme become similar: the truncated singular value decomposition of their term
 * vectors (latent semantic analysis, Deerwester et al. 1990), by subspace iteration with spare directions (Halko,
 * Martinsson and Tropp 2011) from a start that `lots` draw for each paper. Collections of fewer papers than
 * `dimensions` are kept whole. Takes time in proportion to terms times dimensions.
 */
export function buildLatentSpace(space: TermSpace, dimensions: number, lots: RowLots): UnitRows {
  const papers = space.vectors.length;
  const spare = Math.min(SPARE * dimensions, papers);
  let rows: Float64Array = Float64Array.from(
    { length: papers * spare },
    (_, i) => lots(Math.floor(i / spare), STARTING_ROUND + (i % spare)) - 0.5,
  );
  orthonormalize(rows, spare);
  for (let round = 1; round < ROUNDS; round++) {
    rows = multiply(space, rows, spare);
    orthonormalize(rows, spare);
  }
  const width = Math.min(dimensions, papers);
  return normalizeRows(alongMainAxes(rows, multiply(space, rows, spare), spare, width), width);
}

/** The products of the likenesses of all papers with columns of a number for each. */
function multiply(space: TermSpace, rows: Float64Array, width: number): Float64Array {
  return projectPapers(space, sumOverPapers(space, rows, width), width);
}

/** The papers along the directions in which they vary most, given an orthonormal basis and what it is multiplied to. */
function alongMainAxes(basis: Float64Array, image: Float64Array, spare: number, width: number): Float64Array {
  const products = new Float64Array(spare * spare);
  for (let row = 0; row < basis.length; row += spare) {
    for (let a = 0; a < spare; a++) {
      const value = basis[row + a]!;
      for (let b = 0; b < spare; b++) products[a * spare + b]! += value * image[row + b]!;
    }
  }
  const { vectors, values } = findEigenvectors(products, spare);
  const lengths = values.map((value) => Math.sqrt(Math.max(0, value)));
  const turned = new Float64Array((basis.length / (spare || 1)) * width);
  for (let start = 0, target = 0; start < basis.length; start += spare, target += width) {
    for (let i = 0; i < spare; i++) {
      const value = basis[start + i]!;
      for (let c = 0; c < width; c++) turned[target + c]! += value * vectors[i * spare + c]! * lengths[c]!;
    }
  }
  return turned;
}

function sumOverPapers({ vectors, size }: TermSpace, rows: Float64Array, width: number): Float64Array {
  const basis = new Float64Array(size * width);
  vectors.forEach(({ terms, weights }, paper) => {
    for (let i = 0; i < terms.length; i++) {
      const [target, weight] = [terms[i]! * width, weights[i]!];
      for (let c = 0; c < width; c++) basis[target + c]! += weight * rows[paper * width + c]!;
    }
  });
  return basis;
}

function projectPapers({ vectors }: TermSpace, basis: Float64Array, width: number): Float64Array {
  const rows = new Float64Array(vectors.length * width);
  vectors.forEach(({ terms, weights }, paper) => {
    for (let i = 0; i < terms.length; i++) {
      const [source, weight] = [terms[i]! * width, weights[i]!];
      for (let c = 0; c < width; c++) rows[paper * width + c]! += weight * basis[source + c]!;
    }
  });
  return rows;
}

/** Gram-Schmidt on the columns; a column that depends on those before it becomes zero. */
function orthonormalize(basis: Float64Array, width: number): void {
  for (let c = 0; c < width; c++) {
    const before = Math.sqrt(columnProduct(basis, width, c, c));
    for (let other = 0; other < c; other++) {
      const part = columnProduct(basis, width, c, other);
      for (let i = 0; i < basis.length; i += width) basis[i + c]! -= part * basis[i + other]!;
    }
    const length = Math.sqrt(columnProduct(basis, width, c, c));
    const factor = length > LEAST_LENGTH * before ? 1 / length : 0;
    for (let i = c; i < basis.length; i += width) basis[i]! *= factor;
  }
}

function columnProduct(basis: Float64Array, width: number, a: number, b: number): number {
  let sum = 0;
  for (let i = 0; i < basis.length; i += width) sum += basis[i + a]! * basis[i + b]!;
  return sum;
}
