import type { SheetPoint, SheetSize } from '../../../map/map-data.ts';
import { partAbout, type SheetPart } from '../../../map/sheet-part.ts';
import { type MapView, toPlace } from '../../../map/view.ts';
import type { PrintedSheet } from './printed-sheet.ts';

/** How much of what is seen a canvas has beyond each of its sides, to be moved without being drawn anew. */
const ROOM = 0.1;

/** A canvas with a part of a sheet that is moved to where a view has this part. */
export class MovedCanvas {
  readonly canvas = document.createElement('canvas');
  readonly context = this.canvas.getContext('2d')!;
  /** What was drawn; null until it is, and after a change of size. */
  part: SheetPart | null = null;
  /** Device pixels for a unit of the sheet as it is seen. */
  scale = 1;
  /** In units of the sheet as it is seen. */
  #room: SheetPoint = { x: 0, y: 0 };
  #size: SheetSize = { width: 1, height: 1 };

  constructor(name: string) {
    this.canvas.className = name;
  }

  /** Makes it as large as the place that a sheet has now. */
  fit({ svg, size }: PrintedSheet): void {
    const seen = svg.getBoundingClientRect();
    const [width, height] = [seen.width, seen.height].map((length) => Math.round(length * devicePixelRatio));
    this.scale = width! / size.width;
    this.#size = size;
    // Whole pixels, or what is drawn at rest would be blurred.
    const [beside, above] = [Math.round(ROOM * width!), Math.round(ROOM * height!)];
    this.#room = { x: beside / this.scale, y: above / this.scale };
    this.canvas.width = width! + 2 * beside;
    this.canvas.height = height! + 2 * above;
    this.canvas.style.width = `${this.canvas.width / devicePixelRatio}px`;
    this.canvas.style.height = `${this.canvas.height / devicePixelRatio}px`;
    this.part = null;
  }

  /** Clears it for the part about a view, which is returned. */
  clear(view: MapView): SheetPart {
    this.context.setTransform(1, 0, 0, 1, 0, 0);
    this.context.clearRect(0, 0, this.canvas.width, this.canvas.height);
    this.part = partAbout(view, this.#size, this.#room);
    return this.part;
  }

  /** Moves what is drawn to where a view has it. */
  place(view: MapView): void {
    const part = this.part!;
    const { x, y } = toPlace(view, { x: part.left, y: part.top });
    const [right, down] = [x, y].map((length) => Math.round(length * this.scale) / devicePixelRatio);
    this.canvas.style.transform = `translate(${right}px, ${down}px) scale(${view.zoom / part.zoom})`;
  }
}
