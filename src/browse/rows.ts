import { type Columns, unpackFlags, unpackLists, unpackRanks } from '../search/columns.ts';
import { ID_LENGTH } from '../search/pieces.ts';
import type { FacetId } from './facets.ts';

/** A paper as the workbench knows it: enough to filter, count, sort and select, no text. */
export interface PaperRow {
  /** Its search number. */
  readonly number: number;
  readonly id: string;
  /** Values by facet; a facet of which the input said nothing is empty. */
  readonly values: Readonly<Record<FacetId, readonly string[]>>;
  /** In words, to the nearest ten. */
  readonly length: number;
  readonly titleRank: number;
  readonly sourceRank: number;
  readonly year: number | null;
  /** From 0 for the best match; null while nothing is searched for. */
  readonly matchRank: number | null;
}

/** The lengths that separate short, middling and long abstracts: a third of the papers each. */
export function lengthBounds(lengths: readonly number[]): readonly [number, number] {
  const sorted = [...lengths].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  return [at(1 / 3), at(2 / 3)];
}

/** From each number and the one before their sum: the inverse of differences. */
function runningSums(steps: readonly number[]): number[] {
  let sum = 0;
  return steps.map((step) => {
    sum += step;
    return sum;
  });
}

/** All papers as rows, in search-number order. */
export function readRows(columns: Columns): PaperRow[] {
  const count = columns.kinds.length;
  const topics = unpackLists(columns.topics, columns.topicNames.length);
  const mentions = unpackLists(columns.mentions, columns.mentionNames.length);
  const measured = unpackFlags(columns.measured, count);
  const lengths = runningSums(columns.lengthSteps).map((tens) => tens * 10);
  const titleRanks = unpackRanks(columns.titleRanks, count);
  const sourceRanks = unpackRanks(columns.sourceRanks, count);
  const [short, middling] = lengthBounds(lengths);
  const lengthName = (words: number) => (words <= short ? 'short' : words <= middling ? 'medium' : 'long');
  return columns.kinds.map((kind, number) => {
    const year = columns.years?.[number] ?? null;
    const venue = columns.venues?.[number] ?? null;
    return {
      number,
      id: columns.ids.slice(number * ID_LENGTH, (number + 1) * ID_LENGTH),
      values: {
        topic: topics[number]!.map((topic) => columns.topicNames[topic]!),
        kind: [columns.kindNames[kind]!],
        mention: mentions[number]!.map((mention) => columns.mentionNames[mention]!),
        result: [measured[number] ? 'measured' : 'other'],
        code: [columns.code[number] ? 'yes' : 'no'],
        length: [lengthName(lengths[number]!)],
        year: year === null ? [] : [String(year)],
        venue: venue === null ? [] : [venue],
        author: columns.authors?.[number] ?? [],
      },
      length: lengths[number]!,
      titleRank: titleRanks[number]!,
      sourceRank: sourceRanks[number]!,
      year,
      matchRank: null,
    };
  });
}
