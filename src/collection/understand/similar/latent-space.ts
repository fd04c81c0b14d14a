import type { TermSpace } from '../term-space.ts';
import { normalizeRows, type UnitRows } from './unit-rows.ts';

/** Iterations; more of them make no difference that a reader would notice. */
const ROUNDS = 8;
/** A vector with a smaller remainder than this is linearly dependent on the others. */
const LEAST_LENGTH = 1e-9;

/**
 * Projects the papers onto the few directions in which the collection varies most, so that papers with
 * different words for one theme become similar: the truncated singular value decomposition of their term
 * vectors (latent semantic analysis, Deerwester et al. 1990), by subspace iteration from a fixed start
 * (Halko, Martinsson and Tropp 2011). Collections of fewer papers than `dimensions` are kept whole. Takes
 * time in proportion to terms times dimensions.
 */
export function buildLatentSpace(space: TermSpace, dimensions: number): UnitRows {
  const papers = space.vectors.length;
  const width = Math.min(dimensions, papers);
  let rows = startingRows(papers, width);
  for (let round = 0; round < ROUNDS; round++) {
    const basis = sumOverPapers(space, rows, width);
    orthonormalize(basis, width);
    rows = projectPapers(space, basis, width);
  }
  return normalizeRows(rows, width);
}

/** Pseudo-random numbers in [-0.5, 0.5), the same on every run (generator of Numerical Recipes). */
function startingRows(papers: number, width: number): Float64Array {
  let state = 1;
  return Float64Array.from({ length: papers * width }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32 - 0.5;
  });
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
