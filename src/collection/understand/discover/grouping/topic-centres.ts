import type { TermSpace } from '../../term-space.ts';

/** A topic of an area by the papers that shape its centre: how much each does, from 0 to 1, by their places. */
export interface CentredTopic {
  readonly area: number;
  readonly shares: ReadonlyMap<number, number>;
}

/** How close a paper is to the centre of each topic of an area, in the order of the topics: cosines, less in doubt. */
export type AreaCloseness = (paper: number, area: number) => Float64Array;

/** In papers, by share: at so many the closeness to a topic has half its worth. */
const DOUBT = 3;

/**
 * Measures how close papers of a topic space are to topics, by the sums of the vectors of those that shape them, without
 * the paper's own share, among the topics of the area that is asked for. Method: Rocchio's centroids.
 */
export function buildCentres(space: TermSpace, topics: readonly CentredTopic[]): AreaCloseness {
  const areas = [...Map.groupBy(topics, ({ area }) => area)].map(
    ([area, members]) => [area, sumVectors(space, members)] as const,
  );
  const centresOf = new Map(areas);
  return (paper, area) => {
    const centres = centresOf.get(area);
    if (centres === undefined) return new Float64Array();
    const { sums, width, topics, masses, squares } = centres;
    const { terms, weights } = space.vectors[paper]!;
    const products = new Float64Array(width);
    let own = 0;
    for (let i = 0; i < terms.length; i++) {
      const [start, weight] = [terms[i]! * width, weights[i]!];
      own += weight * weight;
      for (let c = 0; c < width; c++) products[c]! += weight * sums[start + c]!;
    }
    return products.map((whole, c) => {
      const share = topics[c]!.shares.get(paper) ?? 0;
      const square = squares[c]! - 2 * share * whole + share * share * own;
      const others = masses[c]! - share;
      if (square < LEAST_SQUARE || own === 0) return 0;
      return (((whole - share * own) / Math.sqrt(square * own)) * others) / (others + DOUBT);
    });
  };
}

const LEAST_SQUARE = 1e-9;

/** The sums of the vectors of topics, term by term, and how many papers, by share, are in each. */
function sumVectors({ vectors, size }: TermSpace, topics: readonly CentredTopic[]) {
  const width = topics.length;
  const sums = new Float64Array(size * width);
  topics.forEach(({ shares }, c) => {
    for (const [paper, share] of shares) {
      const { terms, weights } = vectors[paper]!;
      for (let i = 0; i < terms.length; i++) sums[terms[i]! * width + c]! += share * weights[i]!;
    }
  });
  const squares = new Float64Array(width);
  for (let i = 0; i < sums.length; i++) squares[i % width]! += sums[i]! * sums[i]!;
  const masses = topics.map(({ shares }) => [...shares.values()].reduce((sum, share) => sum + share, 0));
  return { sums, width, topics, squares, masses };
}
