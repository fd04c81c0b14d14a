import type { Paper } from '../../../collection/paper.ts';
import { type Topic, UNSORTED } from '../../../collection/topic.ts';
import { placesOfTopics } from '../../../collection/topic-tree.ts';
import type { SheetPoint } from '../../../map/map-data.ts';

/** What a map is drawn from. */
export interface MappedCollection {
  readonly papers: readonly Pick<Paper, 'id' | 'topics'>[];
  readonly topics: readonly Pick<Topic, 'slug' | 'name' | 'parent' | 'papers'>[];
  /** Where papers lie, parallel to them, in any units. */
  readonly map: { readonly places: readonly (readonly [x: number, y: number])[] };
}

/** A paper on a sheet. */
export interface SheetDot extends SheetPoint {
  /** The place of its primary topic in the collection's topics, -1 where it fits none. */
  readonly topic: number;
  /** Its place in the collection. */
  readonly paper: number;
}

/** A topic of a map. */
export interface MapTopic {
  readonly name: string;
  /** The place of its area among the topics, its own where it is in none. */
  readonly upper: number;
  /** Whether it holds topics. */
  readonly isArea: boolean;
  /** The places of its papers in the collection: those whose primary topic it is, else all that are about it. */
  readonly papers: readonly number[];
  /** The number of all papers that are about it. */
  readonly listed: number;
}

/** The topic of each paper as a place among the topics, -1 where it fits none. */
export function primaryTopics({ papers, topics }: Pick<MappedCollection, 'papers' | 'topics'>): number[] {
  const places = placesOfTopics(topics);
  places.delete(UNSORTED);
  return papers.map(({ topics: [primary] }) => places.get(primary!) ?? -1);
}

/** The topics of a collection as a map needs them, parallel to its topics. That of papers that fit none has no papers. */
export function mapTopics({ papers, topics }: MappedCollection): MapTopic[] {
  const places = placesOfTopics(topics);
  const numbers = new Map(papers.map(({ id }, number) => [id, number]));
  const upper = topics.map(({ parent }, place) => (parent === null ? place : places.get(parent)!));
  const areas = new Set(upper.filter((above, place) => above !== place));
  const primary = topics.map((): number[] => []);
  primaryTopics({ papers, topics }).forEach((topic, paper) => {
    if (topic === -1) return;
    primary[topic]!.push(paper);
    if (upper[topic] !== topic) primary[upper[topic]!]!.push(paper);
  });
  return topics.map(({ slug, name, papers: all }, place) => {
    const own = primary[place]!;
    const others = slug === UNSORTED ? [] : all.flatMap((id) => numbers.get(id) ?? []);
    return {
      name,
      upper: upper[place]!,
      isArea: areas.has(place),
      papers: own.length > 0 ? own : others,
      listed: others.length,
    };
  });
}
