/** Sweeps over all pairs; a symmetric matrix of some dozens of rows is diagonal to rounding errors long before. */
const MOST_SWEEPS = 30;
const NOTHING = 1e-22;

/** Eigenvectors, of which number c is column c of `vectors`, and their eigenvalues, the largest first. */
export interface Eigenvectors {
  readonly vectors: Float64Array;
  readonly values: Float64Array;
}

/**
 * The eigenvectors of a symmetric matrix, given row by row; of what rounding makes unlike, the upper half counts.
 * Method: Jacobi's rotations, as in Golub and Van Loan, "Matrix computations".
 */
export function findEigenvectors(symmetric: Float64Array, size: number): Eigenvectors {
  const matrix = symmetric.map((value, i) => {
    const [row, column] = [Math.floor(i / size), i % size];
    return row > column ? symmetric[column * size + row]! : value;
  });
  const vectors = new Float64Array(size * size);
  for (let i = 0; i < size; i++) vectors[i * size + i] = 1;
  const total = matrix.reduce((sum, value) => sum + value * value, 0);
  for (let sweep = 0; sweep < MOST_SWEEPS && offDiagonal(matrix, size) > NOTHING * total; sweep++) {
    for (let p = 0; p < size; p++) {
      for (let q = p + 1; q < size; q++) rotate(matrix, vectors, size, p, q);
    }
  }
  const values = Float64Array.from({ length: size }, (_, i) => matrix[i * size + i]!);
  const order = Array.from(values.keys()).sort((a, b) => values[b]! - values[a]!);
  return {
    vectors: vectors.map((_, i) => vectors[i - (i % size) + order[i % size]!]!),
    values: Float64Array.from(order, (column) => values[column]!),
  };
}

function offDiagonal(matrix: Float64Array, size: number): number {
  return matrix.reduce((sum, value, i) => (i % (size + 1) === 0 ? sum : sum + value * value), 0);
}

/** Turns the axes p and q so that the element where they meet becomes zero. */
function rotate(matrix: Float64Array, vectors: Float64Array, size: number, p: number, q: number): void {
  const meeting = matrix[p * size + q]!;
  if (meeting === 0) return;
  const slope = (matrix[q * size + q]! - matrix[p * size + p]!) / (2 * meeting);
  const tangent = Math.sign(slope || 1) / (Math.abs(slope) + Math.sqrt(slope * slope + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  for (let i = 0; i < size; i++) turn(matrix, i * size + p, i * size + q, cosine, sine);
  for (let i = 0; i < size; i++) turn(matrix, p * size + i, q * size + i, cosine, sine);
  for (let i = 0; i < size; i++) turn(vectors, i * size + p, i * size + q, cosine, sine);
}

function turn(values: Float64Array, a: number, b: number, cosine: number, sine: number): void {
  const [first, second] = [values[a]!, values[b]!];
  values[a] = cosine * first - sine * second;
  values[b] = sine * first + cosine * second;
}
