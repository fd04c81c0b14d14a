import { isDrawnAsLinks, type SheetPoint } from '../../map/map-data.ts';
import type { OfferedFile } from './downloads.ts';
import { loadPreparedMap } from './prepared/prepared-map.ts';
import { addresses, collection, dataFolder, topicBySlug } from './site-data.ts';

const { papers, topics } = collection;

/** The map as pages draw it; null where there are too few papers for one. */
export const map = loadPreparedMap(dataFolder, collection);

/** The map as files for slides and for programs. */
export const mapDownloads: readonly OfferedFile[] = [
  { name: 'SVG', mediaType: 'image/svg+xml', address: addresses.mapFile('svg') },
  { name: 'PNG', mediaType: 'image/png', address: addresses.mapFile('png') },
  { name: 'JSON', mediaType: 'application/json', address: addresses.mapFile('json') },
];

/** Whether the dots of this map are links. */
export const hasLinks = isDrawnAsLinks(papers.length);

/** Up to this number of papers the list beside the map has them; of more the page would be too heavy. */
const MOST_LISTED = 1000;

export const isListed = papers.length <= MOST_LISTED;

/** Where papers lie on the wide sheet by their ids, for scripts; none where the page has them in the links of its dots. */
export function placesForScripts(): ReadonlyMap<string, SheetPoint> | undefined {
  if (!map || hasLinks) return undefined;
  return new Map(map.wide.dots.map((dot) => [papers[dot.paper]!.id, dot]));
}

/** The class name of the hue of the topic with this number; undefined for papers without a topic. */
export function hueOfTopic(topic: number): string | undefined {
  return topics[topic] && topicBySlug(topics[topic].slug).hue;
}

const numbers = new Map(papers.map(({ id }, number) => [id, number]));

/** The place of a paper in the collection; throws for an unknown id. */
export function numberOfPaper(id: string): number {
  const number = numbers.get(id);
  if (number === undefined) throw new Error(`Papershelf: no paper has the id ${id}`);
  return number;
}
