import { type PlaceColumn, packRanks, unpackRanks } from './columns.ts';

/** Where papers lie on the wide sheet of the map, in its units; both lists are parallel to the papers. */
export interface PlaceLists {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** Places are packed in tenths of a unit, of which a sheet has fewer than these. */
const [TENTHS, MOST_TENTHS] = [10, 36 ** 3];

const pack = (coordinates: readonly number[]) =>
  packRanks(
    coordinates.map((coordinate) => Math.round(coordinate * TENTHS)),
    MOST_TENTHS,
  );
const unpack = (packed: string) => Array.from(unpackRanks(packed, MOST_TENTHS), (tenths) => tenths / TENTHS);

/**
 * Packs places, from 0 to 4,665 units along each side, to a tenth.
 * @example packPlaces({ x: [0.1, 46.6], y: [100, 7] }) // => { x: '0010cy', y: '0rs01y' }
 */
export function packPlaces({ x, y }: PlaceLists): PlaceColumn {
  return { x: pack(x), y: pack(y) };
}

/** The inverse of `packPlaces`. */
export function unpackPlaces({ x, y }: PlaceColumn): PlaceLists {
  return { x: unpack(x), y: unpack(y) };
}
