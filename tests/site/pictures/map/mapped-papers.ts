import { dotRadius } from '../../../../src/map/dot-radius.ts';
import type { SheetSize } from '../../../../src/map/map-data.ts';
import { placeDots } from '../../../../src/site/pictures/map/dot-places.ts';
import { type MappedCollection, mapTopics } from '../../../../src/site/pictures/map/mapped-collection.ts';
import type { NamedSheet } from '../../../../src/site/pictures/map/names/name-place-cost.ts';
import { findTerritories } from '../../../../src/site/pictures/map/territories.ts';

/** Names as long as people give them. */
const NAMES = [
  'Owls',
  'Barn owls, their nests and their prey',
  'Glass blowing and annealing',
  'Freight trains on narrow gauges',
  'Sourdough',
  'Photosynthesis of mosses and lichens',
  'Railway signals',
];

/** How a made-up collection is divided. */
interface Division {
  readonly topics: number;
  /** Of each topic. */
  readonly papers: number;
  /** The topics of each area; without it there are no areas. */
  readonly perArea?: number;
}

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** A point of a sunflower's head: the `at`-th of those that fill a disc evenly. */
const seed = (at: number, spacing: number): [x: number, y: number] => {
  const radius = spacing * Math.sqrt(at);
  return [radius * Math.cos(at * GOLDEN_ANGLE), radius * Math.sin(at * GOLDEN_ANGLE)];
};

/** A made-up collection on a map: a heap of papers for each topic, and the heaps of an area side by side. */
export function mappedPapers({ topics: count, papers: each, perArea }: Division): MappedCollection {
  const areaOf = (topic: number) => `area-${Math.floor(topic / perArea!)}`;
  const numbers = Array.from({ length: count }, (_, topic) => topic);
  const papers = numbers.flatMap((topic) =>
    Array.from({ length: each }, (_, at) => ({ id: `p${topic}-${at}`, topics: [`topic-${topic}`] })),
  );
  const places = numbers.flatMap((topic) => {
    const [x, y] = perArea
      ? seed(Math.floor(topic / perArea), 4000).map(
          (place, axis) => place + seed(topic % perArea, 1000)[axis]!,
        )
      : seed(topic, 1000);
    return Array.from({ length: each }, (_, at): [number, number] => {
      const [right, down] = seed(at, 350 / Math.sqrt(each));
      return [Math.round(x! + right), Math.round(y! + down)];
    });
  });
  const idsOf = (topic: number) =>
    papers.filter(({ topics }) => topics[0] === `topic-${topic}`).map(({ id }) => id);
  const found = numbers.map((topic) => ({
    slug: `topic-${topic}`,
    // Told apart by how they begin.
    name: NAMES[topic % NAMES.length]!.replace(/,| and |$/, ` ${topic}$&`),
    parent: perArea ? areaOf(topic) : null,
    papers: idsOf(topic),
  }));
  const areas = [...Map.groupBy(perArea ? found : [], ({ parent }) => parent!)].map(([slug, inner], at) => ({
    slug,
    name: `Crafts and natural history ${at}`,
    parent: null,
    papers: inner.flatMap((topic) => topic.papers),
  }));
  return { papers, topics: [...areas, ...found], map: { places } };
}

/** The same collection with its papers in another order. */
export function shuffled({ papers, topics, map }: MappedCollection): MappedCollection {
  const order = papers
    .map((_, at) => at)
    .sort((a, b) => ((a * 619 + 5) % 1009) - ((b * 619 + 5) % 1009) || a - b);
  return {
    papers: order.map((at) => papers[at]!),
    topics,
    map: { places: order.map((at) => map.places[at]!) },
  };
}

/** A collection on a sheet, before its names are placed. */
export function namedSheet(collection: MappedCollection, size: SheetSize): NamedSheet {
  const dots = placeDots(collection, size);
  const topics = mapTopics(collection);
  const ground = findTerritories(dots, topics, size);
  return { dots, topics, ground, size, radius: dotRadius(dots.length, size) };
}
