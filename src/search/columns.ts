/** The values of one facet: what papers are filtered and counted by. */
export interface ValueColumn {
  readonly names: readonly string[];
  /** For each paper indices into `names`; see `packLists`. */
  readonly papers: string;
  /**
   * For each name the index of the one that holds it, -1 without: papers have these values as well, after their own.
   * Absent where no value holds another.
   */
  readonly parents?: readonly number[];
}

/** An order of all papers. */
export interface OrderColumn {
  /** The 0-based rank of each paper; see `packRanks`. */
  readonly ranks: string;
  /** The number of papers that have what they are sorted by: the others come last. */
  readonly known: number;
}

/** Where papers lie on the wide sheet of the map; see `packPlaces`. */
export interface PlaceColumn {
  readonly x: string;
  readonly y: string;
}

/**
 * For each topic slug the phrases that indicate a query about the topic, with their weights in tenths. The
 * words of a phrase are singular and in order.
 */
export type TopicPhrases = Readonly<Record<string, Readonly<Record<string, number>>>>;

/**
 * Facts about every paper besides its text, in search-number order: for filters, facets, sorting and lists. Each
 * is a file of its own, fetched where it is used; what no paper of the input has is absent.
 */
export interface Columns {
  /** Topics are in the order of a paper, the primary one first. */
  readonly 'facet-topic': ValueColumn;
  readonly 'facet-kind': ValueColumn;
  readonly 'facet-code': ValueColumn;
  readonly 'facet-result': ValueColumn;
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
  readonly 'order-title': OrderColumn;
  /** By first author. */
  readonly 'order-author'?: OrderColumn;
  /** The ids, ten characters each, without separator. */
  readonly ids: string;
  /** Only of a collection whose map has too many dots to print them all. */
  readonly places?: PlaceColumn;
  /** What queries about each topic say: no fact about papers, but fetched like these. */
  readonly 'query-topics'?: TopicPhrases;
}

/** The name of a column, and of its file. */
export type ColumnName = keyof Columns;

/** The number of base-36 digits for numbers below `count`. */
const digitsFor = (count: number) => Math.max(1, (count - 1).toString(36).length);

/** Numbers in base 36, padded to this width and concatenated. */
function packNumbers(numbers: readonly number[], width: number): string {
  return numbers.map((number) => number.toString(36).padStart(width, '0')).join('');
}

/** The value of a base-36 digit by its character code. */
const digitAt = (packed: string, at: number) => {
  const code = packed.charCodeAt(at);
  return code < 58 ? code - 48 : code - 87;
};

/**
 * Packs ranks, all of 0 to n - 1 or some of so many, in fixed width: a shuffled order compresses badly as JSON.
 * @example packRanks([2, 0, 1]) // => '201'
 */
export function packRanks(ranks: readonly number[], count: number = ranks.length): string {
  return packNumbers(ranks, digitsFor(count));
}

/** The inverse of `packRanks`, for ranks below `count`: they are lists of one number each. */
export const unpackRanks = (packed: string, count: number): Uint32Array =>
  unpackLists(packed, count, count).numbers;

/**
 * Packs a list of numbers below `count` for each paper, separated by commas unless each list has one number.
 * @example packLists([[0, 12], [], [3]], 40) // => '000c,,03'
 * @example packLists([[1], [0], [3]], 4) // => '103'
 */
export function packLists(lists: readonly (readonly number[])[], count: number): string {
  const isPlain = lists.every((numbers) => numbers.length === 1);
  return lists.map((numbers) => packNumbers(numbers, digitsFor(count))).join(isPlain ? '' : ',');
}

/** A list of numbers for each paper, one behind the other. */
export interface NumberLists {
  readonly numbers: Uint32Array;
  /** Where the list of each paper begins, and at the end where the last one ends. */
  readonly starts: Uint32Array;
}

/** The inverse of `packLists`, for this many papers. */
export function unpackLists(packed: string, count: number, papers: number): NumberLists {
  const width = digitsFor(count);
  const isPlain = !packed.includes(',') && packed.length === papers * width;
  const numbers = new Uint32Array(Math.floor(packed.length / width));
  const starts = new Uint32Array(papers + 1);
  let [paper, length] = [0, 0];
  for (let at = 0; at < packed.length; ) {
    if (packed[at] === ',') {
      starts[++paper] = length;
      at++;
    } else {
      let number = 0;
      for (const end = at + width; at < end; at++) number = number * 36 + digitAt(packed, at);
      numbers[length++] = number;
      if (isPlain) starts[++paper] = length;
    }
  }
  starts[papers] = length;
  return { numbers: numbers.slice(0, length), starts };
}

/** The list of a paper. */
export const listOf = ({ numbers, starts }: NumberLists, paper: number): Uint32Array =>
  numbers.subarray(starts[paper], starts[paper + 1]);

/** The values of each paper in a column, by search number, without those that hold them. */
export function valuesIn({ names, papers: packed }: ValueColumn, papers: number): string[][] {
  const lists = unpackLists(packed, names.length, papers);
  return Array.from({ length: papers }, (_, paper) =>
    Array.from(listOf(lists, paper), (number) => names[number]!),
  );
}
