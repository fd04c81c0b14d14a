import { kindSchema, type Paper } from '../../../collection/paper.ts';
import type { Topic } from '../../../collection/topic.ts';
import type { MapData } from '../../../map/map-data.ts';
import type { MapSheet } from './map-sheet.ts';

/** What `/data/map.json` holds of a collection, whose wide sheet is given. */
export function buildMapData(
  {
    papers,
    topics,
  }: { readonly papers: readonly Pick<Paper, 'kind'>[]; readonly topics: readonly Pick<Topic, 'slug'>[] },
  { size, dots }: MapSheet,
  neighboursKept: number,
): MapData {
  const found = new Set(papers.map(({ kind }) => kind));
  const kinds = kindSchema.options.filter((kind) => found.has(kind));
  const places = new Map(kinds.map((kind, place) => [kind, place]));
  return {
    version: 1,
    ...size,
    neighboursKept: Math.round(neighboursKept * 1000) / 1000,
    topics: topics.map(({ slug }) => slug),
    kinds,
    x: dots.map(({ x }) => x),
    y: dots.map(({ y }) => y),
    topic: dots.map(({ topic }) => topic),
    kind: papers.map(({ kind }) => places.get(kind)!),
  };
}
