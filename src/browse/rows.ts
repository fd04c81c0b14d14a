import { type Columns, type OrderColumn, unpackRanks, valuesIn } from '../search/columns.ts';
import type { FacetId } from './facet-choices.ts';

/**
 * A paper in the facet table: enough to filter, count and sort, without its text. What was not read is empty, and
 * ranks that were not read are 0.
 */
export interface PaperRow {
  /** Its search number. */
  readonly number: number;
  /** Values by facet; empty where the input has none. */
  readonly values: Readonly<Record<FacetId, readonly string[]>>;
  /** The number of words of the abstract; null where there is none. */
  readonly length: number | null;
  /** The index of its primary topic among the topics sorted by name. */
  readonly topicRank: number;
  readonly titleRank: number;
  readonly sourceRank: number;
  readonly year: number | null;
  /** The rank by first author; null without authors. */
  readonly authorRank: number | null;
  /** The rank in the search results, from 0; null without a search. */
  readonly matchRank: number | null;
}

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

/** Running sums: the inverse of differences. */
function runningSums(steps: readonly number[]): number[] {
  let sum = 0;
  return steps.map((step) => {
    sum += step;
    return sum;
  });
}

/**
 * All papers as rows, in search-number order, from the columns that are at hand. `papers` is their number,
 * `topicOrder` are the topic slugs sorted by name.
 */
export function readRows(
  columns: Partial<Columns>,
  papers: number,
  topicOrder: readonly string[] = columns.facets?.topic.names ?? [],
): PaperRow[] {
  const { facets } = columns;
  const values = {
    topic: valuesIn(facets?.topic, papers),
    kind: valuesIn(facets?.kind, papers),
    code: valuesIn(facets?.code, papers),
    result: valuesIn(facets?.result, papers),
    mention: valuesIn(columns['facet-mention'], papers),
    year: valuesIn(columns['facet-year'], papers),
    venue: valuesIn(columns['facet-venue'], papers),
    author: valuesIn(columns['facet-author'], papers),
    listed: valuesIn(columns['facet-listed'], papers),
  };
  const ranksIn = (order: OrderColumn | undefined) => unpackRanks(order?.ranks ?? '', papers);
  const sourceRanks = ranksIn(columns['order-source']);
  const titleRanks = ranksIn(columns['order-title']);
  const authorRanks = ranksIn(columns['order-author']);
  const knownAuthors = columns['order-author']?.known ?? 0;
  const lengths = runningSums(columns['facet-length'] ?? []).map((words) => (words === 0 ? null : words));
  const [short, middling] = lengthBounds(lengths);
  const lengthName = (words: number | null) => {
    if (words === null) return 'none';
    return words <= short ? 'short' : words <= middling ? 'medium' : 'long';
  };
  return Array.from({ length: papers }, (_, number): PaperRow => {
    const words = lengths[number] ?? null;
    const [day] = values.listed[number]!;
    const [year] = values.year[number]!;
    const authorRank = authorRanks[number] ?? 0;
    return {
      number,
      values: {
        topic: values.topic[number]!,
        kind: values.kind[number]!,
        mention: values.mention[number]!,
        result: values.result[number]!,
        code: values.code[number]!,
        length: [lengthName(words)],
        year: values.year[number]!,
        venue: values.venue[number]!,
        // The day and its month: a collection of many days is filtered by months.
        listed: day ? [day, day.slice(0, 7)] : [],
        author: values.author[number]!,
      },
      length: words,
      topicRank: topicOrder.indexOf(values.topic[number]![0] ?? ''),
      titleRank: titleRanks[number] ?? 0,
      sourceRank: sourceRanks[number] ?? 0,
      year: year === undefined ? null : Number(year),
      authorRank: authorRank < knownAuthors ? authorRank : null,
      matchRank: null,
    };
  });
}
