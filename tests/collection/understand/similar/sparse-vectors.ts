import type { TermSpace } from '../../../../src/collection/understand/term-space.ts';

type Sparse = ReadonlyMap<number, number>;

/** The vectors of a term space in a form that is slow and easy to reason about. */
export function readVectors({ vectors }: TermSpace): Sparse[] {
  return vectors.map(
    ({ terms, weights }) => new Map(Array.from(terms, (term, i) => [term, weights[i] ?? 0])),
  );
}

export function dot(a: Sparse, b: Sparse): number {
  return [...a].reduce((sum, [key, value]) => sum + value * (b.get(key) ?? 0), 0);
}

export function cosine(a: Sparse, b: Sparse): number {
  return dot(a, b) / (Math.sqrt(dot(a, a) * dot(b, b)) || 1);
}
