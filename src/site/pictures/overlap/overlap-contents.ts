import type { Topic } from '../../../collection/topic.ts';
import type { Addresses } from '../../shared/addresses.ts';
import { countOf, formatNumber } from '../../shared/wording.ts';
import { browseQuery } from '../browse-link.ts';
import { drawNarrowBars } from '../drawing/bars.ts';
import type { DrawnSheet, PictureTable } from '../picture.ts';
import type { OverlapRow } from './overlap-drawing.ts';
import type { SharedPapers } from './shared-papers.ts';

/** How many pairs of topics a phone shows as bars. */
const MOST_PAIRS = 12;

/** Topics or areas in the order of the picture, and how many papers each two share. */
export interface OrderedOverlap {
  readonly one: 'topic' | 'area';
  readonly topics: readonly Topic[];
  readonly shared: SharedPapers;
  /** The class names of hues, by slug. */
  readonly hues: ReadonlyMap<string, string>;
  readonly addresses: Pick<Addresses, 'browse' | 'topic'>;
}

/** Two topics with the papers that both have. */
interface Pair {
  readonly one: Topic;
  readonly other: Topic;
  readonly papers: number;
}

const urlOf = ({ addresses }: OrderedOverlap, { one, other }: Pair) =>
  addresses.browse + browseQuery({ topic: [one.slug, other.slug] }, true);

const linkOf = (overlap: OrderedOverlap, pair: Pair) => ({
  url: urlOf(overlap, pair),
  name: `${pair.one.name} and ${pair.other.name}: ${countOf(pair.papers, 'paper')}`,
});

/** What a topic shares with each that stands before it in the picture, where it shares something. */
const pairsBefore = ({ topics, shared }: OrderedOverlap, place: number) =>
  topics.slice(0, place).flatMap((other, column) => {
    const papers = shared[place]![column]!;
    return papers === 0 ? [] : [{ column, one: other, other: topics[place]!, papers }];
  });

/** The rows of the picture. */
export function overlapRows(overlap: OrderedOverlap): OverlapRow[] {
  const { topics, hues, addresses } = overlap;
  return topics.map(({ slug, name, papers: { length } }, place) => ({
    name,
    hue: hues.get(slug)!,
    papers: length,
    link: { url: addresses.topic(slug), name: `${name}: ${countOf(length, 'paper')}` },
    cells: pairsBefore(overlap, place).map((pair) => ({
      with: pair.column,
      papers: pair.papers,
      link: linkOf(overlap, pair),
    })),
  }));
}

/** The pairs that share most papers, as bars. */
export function drawPairs(overlap: OrderedOverlap): DrawnSheet {
  const { topics, one } = overlap;
  const pairs = [...topics.keys()].flatMap((place) => pairsBefore(overlap, place));
  const largest = pairs.toSorted((a, b) => b.papers - a.papers).slice(0, MOST_PAIRS);
  const rows = largest.map((pair) => {
    const link = linkOf(overlap, pair);
    const name = `${pair.one.name} + ${pair.other.name}`;
    return { name, link, hue: '', cells: [{ count: pair.papers, link }] };
  });
  const left = pairs.length - largest.length;
  const note =
    left === 0 ? '' : `The ${MOST_PAIRS} pairs of ${one}s that share most papers; the table has all.`;
  return { drawing: drawNarrowBars(rows), note };
}

/** How the picture is to be read, and what it leaves out. */
export function overlapNote(
  one: OrderedOverlap['one'],
  shown: number,
  overlapping: number,
  all: number,
): string {
  const alone = all - overlapping;
  return [
    `Each square counts the papers that two ${one}s share; its lines lead to their names, and the stronger its colour, the more papers it counts.`,
    `The ${one}s are in an order in which those that share many papers stand close together.`,
    ...(shown < overlapping
      ? [`These are the ${shown} of ${overlapping} ${one}s that share most papers.`]
      : []),
    ...(alone > 0
      ? [`${countOf(alone, `other ${one}`)} ${alone === 1 ? 'shares' : 'share'} no paper with any of them.`]
      : []),
  ].join(' ');
}

/** The topics in the order of the picture, each with those that it shares papers with, the most first. */
export function overlapTable(overlap: OrderedOverlap): PictureTable {
  const { topics, shared, addresses, one } = overlap;
  return {
    columns: [one === 'area' ? 'Area' : 'Topic', 'Shares papers with'],
    rows: topics.map((topic, row) => ({
      head: { text: topic.name, url: addresses.topic(topic.slug) },
      cells: [
        topics
          .map((other, column) => ({ one: topic, other, papers: column === row ? 0 : shared[row]![column]! }))
          .filter(({ papers }) => papers > 0)
          .sort((a, b) => b.papers - a.papers)
          .map((pair) => ({
            text: `${pair.other.name} (${formatNumber(pair.papers)})`,
            url: urlOf(overlap, pair),
          })),
      ],
    })),
  };
}
