import { dotGrowth } from '../../../map/dot-radius.ts';
import { dotsInRectangle } from '../../../map/dots.ts';
import { partAbout, type SheetPart } from '../../../map/sheet-part.ts';
import { WHOLE_SHEET } from '../../../map/view.ts';
import type { PrintedSheet } from './printed-sheet.ts';
import { svgElement } from './svg-element.ts';

/** Up to this many dots of a part are drawn one by one while the map moves; more come from a picture of them. */
const MOST_LIVE_DOTS = 2500;
/** How many times as large as at first the picture of many dots is that is moved. */
const PICTURE_SCALE = 2;
/** In device pixels; the sides of a larger picture would not fit into the memory of a phone. */
const LARGEST_PICTURE = 4096;
/** How much is left of a dot that is not asked for. */
const MUTED = 0.22;
/** The width of the ring around one that is, in units of the sheet as it is first seen; of a small dot less. */
const RING = 1.5;

/** A part of the ground with its colours, as the style sheet has them. */
interface Territory {
  readonly path: Path2D;
  readonly fill: string;
  readonly stroke: string;
  readonly width: number;
}

/** What the style sheet says of a sheet; another theme has other colours. */
interface SheetLook {
  readonly territories: readonly Territory[];
  /** The colour of dots of each hue. */
  readonly dotColours: ReadonlyMap<string, string>;
  readonly edge: string;
  readonly edgeWidth: number;
  readonly ink: string;
}

/** Whether each paper is asked for, as 1 or 0; null where nothing is asked. */
export type Lit = Uint8Array | null;

/** The colours of dots by their hues, which the style sheet alone knows: all are asked for after one change of the page. */
function dotColours({ svg }: PrintedSheet, hues: Iterable<string>): ReadonlyMap<string, string> {
  const marks = Array.from(hues, (hue) => [hue, svgElement('path', hue)] as const);
  svg.querySelector('[data-map-dots]')!.append(...marks.map(([, mark]) => mark));
  const colours = new Map(marks.map(([hue, mark]) => [hue, getComputedStyle(mark).stroke]));
  for (const [, mark] of marks) mark.remove();
  return colours;
}

function lookOf(sheet: PrintedSheet, hues: Iterable<string>): SheetLook {
  const ground = sheet.svg.querySelectorAll<SVGPathElement>('[data-map-ground] path');
  const territories = [...ground].map((path): Territory => {
    const { fill, stroke, strokeWidth } = getComputedStyle(path);
    return {
      path: new Path2D(path.getAttribute('d') ?? ''),
      fill,
      stroke,
      width: Number.parseFloat(strokeWidth),
    };
  });
  const circle = sheet.links[0]?.querySelector('circle');
  const { stroke = 'none', strokeWidth = '0' } = circle ? getComputedStyle(circle) : {};
  return {
    territories,
    dotColours: dotColours(sheet, hues),
    edge: stroke,
    edgeWidth: stroke === 'none' ? 0 : Number.parseFloat(strokeWidth),
    ink: getComputedStyle(sheet.svg).color,
  };
}

/** Draws a sheet of the map on canvases, as it was printed. */
export class SheetPainter {
  readonly sheet: PrintedSheet;
  /** The papers of each hue. */
  readonly #byHue: ReadonlyMap<string, readonly number[]>;
  #look: SheetLook | null = null;
  /** A picture of all dots, and what was asked for when it was drawn. */
  #dots: { readonly picture: HTMLCanvasElement; readonly lit: Lit } | null = null;

  /** `hueOf` has the class of the hue of each paper. */
  constructor(sheet: PrintedSheet, hueOf: readonly string[]) {
    this.sheet = sheet;
    this.#byHue = Map.groupBy(hueOf.keys(), (paper) => hueOf[paper]!);
  }

  /** Forgets pictures of another size or in other colours. */
  forget(): void {
    this.#look = null;
    this.#dots = null;
  }

  /**
   * Draws ground and dots of a part, `scale` pixels for a unit of the sheet as it is seen, from the left upper corner of
   * a canvas. What moves may be less crisp where it would be too slow otherwise.
   */
  paint(
    context: CanvasRenderingContext2D,
    scale: number,
    part: SheetPart,
    lit: Lit,
    isMoving: boolean,
  ): void {
    this.#look ??= lookOf(this.sheet, this.#byHue.keys());
    const look = this.#look;
    this.#drawGround(context, look, scale, part, isMoving);
    if (isMoving && this.#countIn(part) > MOST_LIVE_DOTS)
      this.#drawPicture(context, this.#dotsPicture(look, scale, lit), scale, part);
    else this.#drawDots(context, look, scale, part, lit);
  }

  #drawPicture(
    context: CanvasRenderingContext2D,
    picture: HTMLCanvasElement,
    scale: number,
    { left, top, right, bottom, zoom }: SheetPart,
  ): void {
    const enlarged = picture.width / this.sheet.size.width;
    const [width, height] = [right - left, bottom - top];
    context.setTransform(scale * zoom, 0, 0, scale * zoom, 0, 0);
    // Smoothed it would take three times as long, and it moves.
    context.imageSmoothingEnabled = false;
    context.drawImage(
      picture,
      left * enlarged,
      top * enlarged,
      width * enlarged,
      height * enlarged,
      0,
      0,
      width,
      height,
    );
  }

  #dotsPicture(look: SheetLook, scale: number, lit: Lit): HTMLCanvasElement {
    if (this.#dots?.lit !== lit || !this.#dots) {
      const { size } = this.sheet;
      const enlarged = Math.min(scale * PICTURE_SCALE, LARGEST_PICTURE / Math.max(size.width, size.height));
      const picture = document.createElement('canvas');
      picture.width = Math.ceil(size.width * enlarged);
      picture.height = Math.ceil(size.height * enlarged);
      this.#drawDots(picture.getContext('2d')!, look, enlarged, partAbout(WHOLE_SHEET, size), lit);
      this.#dots = { picture, lit };
    }
    return this.#dots.picture;
  }

  #countIn({ left, top, right, bottom }: SheetPart): number {
    return dotsInRectangle(this.sheet.dots, { x: left, y: top }, { x: right, y: bottom }).length;
  }

  #drawGround(
    context: CanvasRenderingContext2D,
    look: SheetLook,
    scale: number,
    { left, top, zoom }: SheetPart,
    isMoving: boolean,
  ): void {
    const enlarged = scale * zoom;
    context.setTransform(enlarged, 0, 0, enlarged, -left * enlarged, -top * enlarged);
    for (const { path, fill, stroke, width } of look.territories) {
      // A canvas knows no such colour, and would fill with the last one.
      if (fill !== 'none') {
        context.fillStyle = fill;
        context.fill(path);
      }
      if (stroke === 'none') continue;
      context.strokeStyle = stroke;
      // A line of one pixel is drawn much faster than a wider one.
      context.lineWidth = isMoving ? 1 / enlarged : width / zoom;
      context.stroke(path);
    }
  }

  #drawDots(
    context: CanvasRenderingContext2D,
    look: SheetLook,
    scale: number,
    part: SheetPart,
    lit: Lit,
  ): void {
    const growth = dotGrowth(part.zoom);
    context.setTransform(scale, 0, 0, scale, 0, 0);
    const edge = { colour: look.edge, width: look.edgeWidth * growth };
    if (!lit) {
      this.#drawDotsOf(context, look, edge, part, () => true);
      return;
    }
    context.globalAlpha = MUTED;
    this.#drawDotsOf(context, look, edge, part, (dot) => lit[dot] === 0);
    context.globalAlpha = 1;
    // A ring tells what is found from the rest by more than its colour.
    const ring = { colour: look.ink, width: Math.min(RING, (this.sheet.radius * growth) / 2) };
    this.#drawDotsOf(context, look, ring, part, (dot) => lit[dot] === 1);
  }

  #drawDotsOf(
    context: CanvasRenderingContext2D,
    { dotColours }: SheetLook,
    edge: { readonly colour: string; readonly width: number },
    part: SheetPart,
    isDrawn: (dot: number) => boolean,
  ): void {
    const { dots, radius: first } = this.sheet;
    const { left, top, zoom } = part;
    const [width, height] = [(part.right - left) * zoom, (part.bottom - top) * zoom];
    const radius = first * dotGrowth(zoom);
    for (const [hue, papers] of this.#byHue) {
      context.beginPath();
      for (const dot of papers) {
        if (!isDrawn(dot)) continue;
        const x = (dots.x[dot]! - left) * zoom;
        const y = (dots.y[dot]! - top) * zoom;
        if (x < -radius || y < -radius || x > width + radius || y > height + radius) continue;
        context.moveTo(x + radius, y);
        context.arc(x, y, radius, 0, 2 * Math.PI);
      }
      context.fillStyle = dotColours.get(hue)!;
      context.fill();
      if (edge.width === 0) continue;
      context.strokeStyle = edge.colour;
      context.lineWidth = edge.width;
      context.stroke();
    }
  }
}
