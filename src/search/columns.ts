/** The values of one facet: what papers are filtered and counted by. */
export interface ValueColumn {
  readonly names: readonly string[];
  /** For each paper indices into `names`; see `packLists`. */
  readonly papers: string;
}

/** An order of all papers. */
export interface OrderColumn {
  /** The 0-based rank of each paper; see `packRanks`. */
  readonly ranks: string;
  /** The number of papers that have what they are sorted by: the others come last. */
  readonly known: number;
}

/**
 * Facts about every paper besides its text, in search-number order: for filters, facets, sorting and lists. Each
 * is a file of its own, fetched where it is used; what no paper of the input has is absent.
 */
export interface Columns {
  /** What most readers filter by. Topics are in the order of a paper, the primary one first, then their areas. */
  readonly facets: Readonly<Record<'topic' | 'kind' | 'code' | 'result', ValueColumn>>;
  /** The number of words in the abstract, 0 without one, as the difference from the paper before. */
  readonly 'facet-length': readonly number[];
  /** Names that several papers mention, the most frequent first. */
  readonly 'facet-mention'?: ValueColumn;
  readonly 'facet-year'?: ValueColumn;
  readonly 'facet-venue'?: ValueColumn;
  /** Authors of several papers, those of most papers first. */
  readonly 'facet-author'?: ValueColumn;
  /** The days of dumps, YYYY-MM-DD, the newest first. */
  readonly 'facet-listed'?: ValueColumn;
  /** As in the dumps. */
  readonly 'order-source': OrderColumn;
  readonly 'order-title': OrderColumn;
  /** By first author. */
  readonly 'order-author'?: OrderColumn;
  /** The ids, ten characters each, without separator. */
  readonly ids: string;
}

/** The name of a column, and of its file. */
export type ColumnName = keyof Columns;

/** The number of base-36 digits for numbers below `count`. */
const digitsFor = (count: number) => Math.max(1, (count - 1).toString(36).length);

/** Numbers in base 36, padded to this width and concatenated. */
function packNumbers(numbers: readonly number[], width: number): string {
  return numbers.map((number) => number.toString(36).padStart(width, '0')).join('');
}

function unpackNumbers(packed: string, width: number): number[] {
  return Array.from({ length: packed.length / width }, (_, i) =>
    Number.parseInt(packed.slice(i * width, (i + 1) * width), 36),
  );
}

/**
 * Packs the ranks 0 to n - 1 in fixed width: a shuffled order compresses badly as JSON.
 * @example packRanks([2, 0, 1]) // => '201'
 */
export function packRanks(ranks: readonly number[]): string {
  return packNumbers(ranks, digitsFor(ranks.length));
}

/** The inverse of `packRanks`, for this many ranks. */
export function unpackRanks(packed: string, count: number): number[] {
  return unpackNumbers(packed, digitsFor(count));
}

/**
 * Packs a list of numbers below `count` for each paper, separated by commas unless each list has one number.
 * @example packLists([[0, 12], [], [3]], 40) // => '000c,,03'
 * @example packLists([[1], [0], [3]], 4) // => '103'
 */
export function packLists(lists: readonly (readonly number[])[], count: number): string {
  const isPlain = lists.every((numbers) => numbers.length === 1);
  return lists.map((numbers) => packNumbers(numbers, digitsFor(count))).join(isPlain ? '' : ',');
}

/** The inverse of `packLists`, for this many papers. */
export function unpackLists(packed: string, count: number, papers: number): number[][] {
  const width = digitsFor(count);
  if (!packed.includes(',') && packed.length === papers * width)
    return unpackNumbers(packed, width).map((number) => [number]);
  return packed.split(',').map((list) => unpackNumbers(list, width));
}

/** The values of each paper in a column, by search number; no values where the column is absent. */
export function valuesIn(column: ValueColumn | undefined, papers: number): readonly (readonly string[])[] {
  if (!column) return Array.from({ length: papers }, () => []);
  const { names, papers: packed } = column;
  return unpackLists(packed, names.length, papers).map((numbers) => numbers.map((number) => names[number]!));
}
