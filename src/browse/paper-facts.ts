import { type Columns, unpackRanks } from '../search/columns.ts';
import type { FacetId } from './facet-choices.ts';
import { type FacetValues, readValues, singleValues, valuesOfPapers, withMonths } from './facet-values.ts';

/** Lengths from 50 words are shown rounded to tens. */
const inTens = (words: number) => (words < 50 ? words : Math.round(words / 10) * 10);

/**
 * The two lengths that divide abstracts into short, medium and long: about a third of them each. Papers without an
 * abstract (null) do not count.
 * @example lengthBounds([90, 120, 150, 180, 210, 240]) // => [120, 180]
 */
export function lengthBounds(lengths: readonly (number | null)[]): readonly [number, number] {
  const sorted = lengths.filter((words) => words !== null).sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  return [inTens(at(1 / 3)), inTens(at(2 / 3))];
}

/** The names of lengths, shortest first, and that of having no abstract. */
const lengthNames = ['short', 'medium', 'long', 'none'] as const;

/** Reads what it is asked for from the columns at hand, each once; what an absent column has is empty. */
export class PaperFacts {
  /** The number of papers. */
  readonly papers: number;
  readonly #columns: Partial<Columns>;
  readonly #topicPapers: ReadonlyMap<string, readonly number[]>;
  readonly #values = new Map<FacetId, FacetValues>();
  #lengths: readonly (number | null)[] | null = null;

  /** `topicPapers` are the papers of single topics: where the column of topics is absent, papers have these alone. */
  constructor(
    columns: Partial<Columns>,
    papers: number,
    topicPapers: ReadonlyMap<string, readonly number[]> = new Map(),
  ) {
    this.#columns = columns;
    this.#topicPapers = topicPapers;
    this.papers = papers;
  }

  /** The number of words of each abstract, by search number; null where there is none. */
  get lengths(): readonly (number | null)[] {
    if (this.#lengths === null) {
      let sum = 0;
      this.#lengths = (this.#columns['facet-length'] ?? []).map((step) => {
        sum += step;
        return sum === 0 ? null : sum;
      });
    }
    return this.#lengths;
  }

  values(facet: FacetId): FacetValues {
    const values = this.#values.get(facet) ?? this.#read(facet);
    this.#values.set(facet, values);
    return values;
  }

  #read(facet: FacetId): FacetValues {
    const { papers } = this;
    const columns = this.#columns;
    switch (facet) {
      case 'topic':
        return columns['facet-topic']
          ? readValues(columns['facet-topic'], papers)
          : valuesOfPapers(this.#topicPapers, papers);
      case 'length':
        return this.#lengthValues();
      case 'listed':
        return withMonths(readValues(columns['facet-listed'], papers));
      default:
        return readValues(columns[`facet-${facet}`], papers);
    }
  }

  #lengthValues(): FacetValues {
    const [short, middling] = lengthBounds(this.lengths);
    const placeOf = (words: number | null) => {
      if (words === null) return 3;
      return words <= short ? 0 : words <= middling ? 1 : 2;
    };
    return singleValues(lengthNames, Uint32Array.from(this.lengths, placeOf));
  }

  /** The rank of each paper in an order; -1 for papers that do not have what it goes by. */
  ranks(order: 'title' | 'author'): Int32Array {
    const column = this.#columns[`order-${order}`];
    if (!column) return new Int32Array(this.papers).fill(-1);
    const { ranks, known } = column;
    return Int32Array.from(unpackRanks(ranks, this.papers), (rank) => (rank < known ? rank : -1));
  }
}
