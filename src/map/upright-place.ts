import { PHONE_SHEET, type SheetPoint, type SheetSize, toTenth, WIDE_SHEET } from './map-data.ts';

/** The empty edge of a sheet, as a share of its width and its height: names of the outermost papers stand there. */
const EDGE = { width: 0.058, height: 0.068 };

/** How far from the left and right side, and from the upper and lower one, papers stay on a sheet, in its units. */
export function sheetEdge({ width, height }: SheetSize): SheetPoint {
  return { x: width * EDGE.width, y: height * EDGE.height };
}

const [wide, phone] = [sheetEdge(WIDE_SHEET), sheetEdge(PHONE_SHEET)];

/** What is down on the wide sheet is to the right on the upright one, and the other way round. */
const RIGHT = (PHONE_SHEET.width - 2 * phone.x) / (WIDE_SHEET.height - 2 * wide.y);
const DOWN = (PHONE_SHEET.height - 2 * phone.y) / (WIDE_SHEET.width - 2 * wide.x);

/**
 * The place on the phone's sheet of what lies at a place of the wide one, where the map is too large for dots of one
 * sheet to be moved apart on their own; to a tenth.
 * @example uprightPlace({ x: 58, y: 51.68 }) // => { x: 19, y: 36.7 }
 */
export function uprightPlace({ x, y }: SheetPoint): SheetPoint {
  return { x: toTenth(phone.x + (y - wide.y) * RIGHT), y: toTenth(phone.y + (x - wide.x) * DOWN) };
}

const matrix = [0, DOWN, RIGHT, 0, phone.x - wide.y * RIGHT, phone.y - wide.x * DOWN];

/** The same as the transformation of a drawing. */
export const uprightTransform = `matrix(${matrix.map((value) => value.toFixed(5)).join(' ')})`;
