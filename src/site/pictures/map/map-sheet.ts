import { dotRadius } from '../../../map/dot-radius.ts';
import type { SheetSize } from '../../../map/map-data.ts';
import type { MeasureText } from '../../../map/text-lines.ts';
import { placeDots } from './dot-places.ts';
import type { NameGroup } from './map-names.ts';
import { type MappedCollection, mapTopics, type SheetDot } from './mapped-collection.ts';
import { placeNames } from './names/name-places.ts';
import { findTerritories, type Territory } from './territories.ts';

/** A drawn map, in units of its size. */
export interface MapSheet {
  readonly size: SheetSize;
  /** Parallel to the papers of the collection. */
  readonly dots: readonly SheetDot[];
  /** Areas, or topics where there are none, stand before the topics inside of areas. */
  readonly territories: readonly Territory[];
  /** One group of names for each width of the map that this sheet is for, the widest first. */
  readonly names: readonly NameGroup[];
}

/**
 * Draws the map of a collection on a sheet: its dots, the ground of its topics and their names. `measure` has the width
 * of a text. The same papers give the same sheet, in whatever order they are.
 */
export function buildMapSheet(collection: MappedCollection, size: SheetSize, measure: MeasureText): MapSheet {
  const topics = mapTopics(collection);
  const dots = placeDots(collection, size);
  const ground = findTerritories(dots, topics, size);
  const names = placeNames({ dots, topics, ground, size, radius: dotRadius(dots.length, size) }, measure);
  return { size, dots, territories: ground.territories, names };
}
