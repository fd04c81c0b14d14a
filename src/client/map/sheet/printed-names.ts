import type { SheetPoint } from '../../../map/map-data.ts';
import { numberIn } from './svg-element.ts';

/** A name on a printed sheet: the zooms at which it is shown, and the point of the sheet that it keeps. */
export interface PrintedName {
  readonly text: SVGTextElement;
  readonly from: number;
  /** From this zoom on it is not shown any more. */
  readonly to: number;
  readonly at: SheetPoint;
}

/** What was printed of a name. */
export function readName(text: SVGTextElement): PrintedName {
  const { from = 1, to = Number.POSITIVE_INFINITY } = text.dataset;
  return { text, from: Number(from), to: Number(to), at: { x: numberIn(text, 'x'), y: numberIn(text, 'y') } };
}

/** Whether a name is shown at a zoom. */
export function isNamedAt({ from, to }: PrintedName, zoom: number): boolean {
  return zoom >= from && zoom < to;
}
