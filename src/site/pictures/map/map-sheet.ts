import { dotRadius } from '../../../map/dot-radius.ts';
import { PHONE_SHEET, type SheetSize, WIDE_SHEET } from '../../../map/map-data.ts';
import type { MeasureText } from '../../../map/text-lines.ts';
import { placeOnSheets } from './dot-places.ts';
import type { NameGroup } from './map-names.ts';
import { type MappedCollection, type MapTopic, mapTopics, type SheetDot } from './mapped-collection.ts';
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

/** The map on both of its sheets. */
export interface MapSheets {
  readonly wide: MapSheet;
  readonly phone: MapSheet;
}

/**
 * Draws the map of a collection on its sheets: its dots, the ground of its topics and their names. `measure` has the
 * width of a text. The same papers give the same sheets, in whatever order they are.
 */
export function buildMapSheets(collection: MappedCollection, measure: MeasureText): MapSheets {
  const topics = mapTopics(collection);
  const { wide, phone } = placeOnSheets(collection);
  return {
    wide: drawSheet(wide, topics, WIDE_SHEET, measure),
    phone: drawSheet(phone, topics, PHONE_SHEET, measure),
  };
}

function drawSheet(
  dots: readonly SheetDot[],
  topics: readonly MapTopic[],
  size: SheetSize,
  measure: MeasureText,
): MapSheet {
  const ground = findTerritories(dots, topics, size);
  const names = placeNames({ dots, topics, ground, size, radius: dotRadius(dots.length, size) }, measure);
  return { size, dots, territories: ground.territories, names };
}
