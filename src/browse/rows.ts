import { ID_LENGTH } from '../collection/paper-id.ts';
import { type Columns, unpackFlags, unpackLists, unpackRanks } from '../search/columns.ts';
import type { FacetId } from './facet-choices.ts';

/** A paper in the facet table: enough to filter, count, sort and select, without its text. */
export interface PaperRow {
  /** Its search number. */
  readonly number: number;
  readonly id: string;
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

/** All papers as rows, in search-number order. `topicOrder` are the topic slugs sorted by name. */
export function readRows(columns: Columns, topicOrder: readonly string[] = columns.topicNames): PaperRow[] {
  const count = columns.kinds.length;
  const topics = unpackLists(columns.topics, columns.topicNames.length);
  const mentions = unpackLists(columns.mentions, columns.mentionNames.length);
  const measured = unpackFlags(columns.measured, count);
  const lengths = runningSums(columns.lengthSteps).map((words) => (words === 0 ? null : words));
  const topicRanks = columns.topicNames.map((slug) => topicOrder.indexOf(slug));
  const titleRanks = unpackRanks(columns.titleRanks, count);
  const sourceRanks = unpackRanks(columns.sourceRanks, count);
  const { authorNames = [], authors: packedAuthors, authorRanks } = columns;
  const authors = packedAuthors === undefined ? [] : unpackLists(packedAuthors, authorNames.length);
  const byAuthor = authorRanks ? unpackRanks(authorRanks.ranks, count) : [];
  const [short, middling] = lengthBounds(lengths);
  const lengthName = (words: number | null) => {
    if (words === null) return 'none';
    return words <= short ? 'short' : words <= middling ? 'medium' : 'long';
  };
  return columns.kinds.map((kind, number) => {
    const year = columns.years?.[number] ?? null;
    const venue = columns.venues?.[number] ?? null;
    const day = columns.listedDays?.[columns.listed![number]!];
    return {
      number,
      id: columns.ids.slice(number * ID_LENGTH, (number + 1) * ID_LENGTH),
      values: {
        topic: topics[number]!.map((topic) => columns.topicNames[topic]!),
        kind: [columns.kindNames[kind]!],
        mention: mentions[number]!.map((mention) => columns.mentionNames[mention]!),
        result: [measured[number] ? 'measured' : 'other'],
        code: [columns.code[number] ? 'yes' : 'no'],
        length: [lengthName(lengths[number] ?? null)],
        year: year === null ? [] : [String(year)],
        venue: venue === null ? [] : [venue],
        // The day and its month: a collection of many days is filtered by months.
        listed: day ? [day, day.slice(0, 7)] : [],
        author: authors[number]?.map((author) => authorNames[author]!) ?? [],
      },
      length: lengths[number] ?? null,
      topicRank: topicRanks[topics[number]![0]!]!,
      titleRank: titleRanks[number]!,
      sourceRank: sourceRanks[number]!,
      year,
      authorRank: authorRanks && byAuthor[number]! < authorRanks.known ? byAuthor[number]! : null,
      matchRank: null,
    };
  });
}
