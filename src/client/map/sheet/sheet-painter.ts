import { dotGrowth } from '../../../map/dot-growth.ts';
import { type MapView, toPlace, WHOLE_SHEET } from '../../../map/view.ts';
import { drawName, isNamedAt, type NameSprite } from './name-sprites.ts';
import { namesOf, type PrintedSheet } from './printed-sheet.ts';
import { svgElement } from './svg-element.ts';

/** Up to this many dots in sight are drawn in each frame; more come from a picture of them. */
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
  readonly names: readonly NameSprite[];
}

/** Whether each paper is asked for, as 1 or 0; null where nothing is asked. */
export type Lit = Uint8Array | null;

/** The colour of dots of a hue, which the style sheet alone knows. */
function dotColour({ svg }: PrintedSheet, hue: string): string {
  const mark = svgElement('path', hue);
  svg.querySelector('[data-map-dots]')!.append(mark);
  const { stroke } = getComputedStyle(mark);
  mark.remove();
  return stroke;
}

function lookOf(sheet: PrintedSheet, hues: Iterable<string>, scale: number): SheetLook {
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
    dotColours: new Map(Array.from(hues, (hue) => [hue, dotColour(sheet, hue)])),
    edge: stroke,
    edgeWidth: stroke === 'none' ? 0 : Number.parseFloat(strokeWidth),
    ink: getComputedStyle(sheet.svg).color,
    names: namesOf(sheet).map((name) => drawName(name, scale)),
  };
}

/** Draws a sheet of the map on a canvas, as it was printed. */
export class SheetPainter {
  readonly sheet: PrintedSheet;
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D;
  /** The papers of each hue. */
  readonly #byHue: ReadonlyMap<string, readonly number[]>;
  #look: SheetLook | null = null;
  /** A picture of all dots, and what was asked for when it was drawn. */
  #dots: { readonly picture: HTMLCanvasElement; readonly lit: Lit } | null = null;

  /** `hueOf` has the class of the hue of each paper. */
  constructor(sheet: PrintedSheet, canvas: HTMLCanvasElement, hueOf: readonly string[]) {
    this.sheet = sheet;
    this.#canvas = canvas;
    this.#context = canvas.getContext('2d')!;
    this.#byHue = Map.groupBy(hueOf.keys(), (paper) => hueOf[paper]!);
  }

  /** In device pixels for a unit of the sheet. */
  get #scale(): number {
    return this.#canvas.width / this.sheet.size.width;
  }

  /** Makes the canvas as large as its place, and forgets pictures of another size or in other colours. */
  fit(): void {
    const { width, height } = this.sheet.svg.getBoundingClientRect();
    this.#canvas.width = Math.round(width * devicePixelRatio);
    this.#canvas.height = Math.round(height * devicePixelRatio);
    this.#look = null;
    this.#dots = null;
  }

  /** Draws what is seen in a view. What moves may be less crisp where it would be too slow otherwise. */
  paint(view: MapView, lit: Lit, isMoving: boolean): void {
    const context = this.#context;
    const scale = this.#scale;
    this.#look ??= lookOf(this.sheet, this.#byHue.keys(), scale);
    const look = this.#look;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, this.#canvas.width, this.#canvas.height);
    this.#drawGround(context, look, scale, view, isMoving);
    if (isMoving && this.#countInSight(view) > MOST_LIVE_DOTS)
      this.#drawPicture(this.#dotsPicture(look, lit), view);
    else this.#drawDots(context, look, scale, view, lit);
    // At rest they are the printed ones, with their leaders.
    if (isMoving) this.#drawNames(context, look, scale, view);
  }

  /** Draws a view crisp, `scale` pixels for a unit of the sheet, from the left upper corner of a picture. */
  paintInto(context: CanvasRenderingContext2D, scale: number, view: MapView, lit: Lit): void {
    const look = lookOf(this.sheet, this.#byHue.keys(), scale);
    const { width, height } = this.sheet.size;
    context.save();
    context.beginPath();
    context.rect(0, 0, width * scale, height * scale);
    context.clip();
    this.#drawGround(context, look, scale, view);
    this.#drawDots(context, look, scale, view, lit);
    this.#drawNames(context, look, scale, view);
    context.restore();
  }

  #drawPicture(picture: HTMLCanvasElement, { left, top, zoom }: MapView): void {
    const { width } = this.sheet.size;
    const enlarged = picture.width / width;
    const { width: wide, height: high } = this.#canvas;
    const shown = (length: number) => (length / this.#scale / zoom) * enlarged;
    // Smoothed it would take three times as long, and it moves.
    this.#context.imageSmoothingEnabled = false;
    this.#context.drawImage(
      picture,
      left * enlarged,
      top * enlarged,
      shown(wide),
      shown(high),
      0,
      0,
      wide,
      high,
    );
  }

  get #pictureScale(): number {
    const { width, height } = this.sheet.size;
    return Math.min(this.#scale * PICTURE_SCALE, LARGEST_PICTURE / Math.max(width, height));
  }

  #dotsPicture(look: SheetLook, lit: Lit): HTMLCanvasElement {
    if (this.#dots?.lit !== lit || !this.#dots) {
      const { width, height } = this.sheet.size;
      const scale = this.#pictureScale;
      const picture = document.createElement('canvas');
      picture.width = Math.ceil(width * scale);
      picture.height = Math.ceil(height * scale);
      this.#drawDots(picture.getContext('2d')!, look, scale, WHOLE_SHEET, lit);
      this.#dots = { picture, lit };
    }
    return this.#dots.picture;
  }

  #countInSight({ left, top, zoom }: MapView): number {
    const { dots, size } = this.sheet;
    const [right, bottom] = [left + size.width / zoom, top + size.height / zoom];
    if (zoom === 1) return dots.x.length;
    let count = 0;
    for (let dot = 0; dot < dots.x.length; dot++) {
      if (dots.x[dot]! >= left && dots.x[dot]! <= right && dots.y[dot]! >= top && dots.y[dot]! <= bottom)
        count++;
    }
    return count;
  }

  #drawGround(
    context: CanvasRenderingContext2D,
    look: SheetLook,
    scale: number,
    view: MapView,
    isMoving = false,
  ): void {
    const enlarged = scale * view.zoom;
    context.setTransform(enlarged, 0, 0, enlarged, -view.left * enlarged, -view.top * enlarged);
    for (const { path, fill, stroke, width } of look.territories) {
      // A canvas knows no such colour, and would fill with the last one.
      if (fill !== 'none') {
        context.fillStyle = fill;
        context.fill(path);
      }
      if (stroke === 'none') continue;
      context.strokeStyle = stroke;
      // A line of one pixel is drawn much faster than a wider one.
      context.lineWidth = isMoving ? 1 / enlarged : width / view.zoom;
      context.stroke(path);
    }
  }

  #drawDots(
    context: CanvasRenderingContext2D,
    look: SheetLook,
    scale: number,
    view: MapView,
    lit: Lit,
  ): void {
    const growth = dotGrowth(view.zoom);
    context.setTransform(scale, 0, 0, scale, 0, 0);
    const edge = { colour: look.edge, width: look.edgeWidth * growth };
    if (!lit) {
      this.#drawDotsOf(context, look, edge, view, () => true);
      return;
    }
    context.globalAlpha = MUTED;
    this.#drawDotsOf(context, look, edge, view, (dot) => lit[dot] === 0);
    context.globalAlpha = 1;
    // A ring tells what is found from the rest by more than its colour.
    const ring = { colour: look.ink, width: Math.min(RING, (this.sheet.radius * growth) / 2) };
    this.#drawDotsOf(context, look, ring, view, (dot) => lit[dot] === 1);
  }

  #drawDotsOf(
    context: CanvasRenderingContext2D,
    { dotColours }: SheetLook,
    edge: { readonly colour: string; readonly width: number },
    view: MapView,
    isDrawn: (dot: number) => boolean,
  ): void {
    const { dots, size, radius: first } = this.sheet;
    const radius = first * dotGrowth(view.zoom);
    for (const [hue, papers] of this.#byHue) {
      context.beginPath();
      for (const dot of papers) {
        if (!isDrawn(dot)) continue;
        const x = (dots.x[dot]! - view.left) * view.zoom;
        const y = (dots.y[dot]! - view.top) * view.zoom;
        if (x < -radius || y < -radius || x > size.width + radius || y > size.height + radius) continue;
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

  #drawNames(context: CanvasRenderingContext2D, look: SheetLook, scale: number, view: MapView): void {
    context.setTransform(1, 0, 0, 1, 0, 0);
    for (const name of look.names) {
      if (!isNamedAt(name, view.zoom)) continue;
      const { x, y } = toPlace(view, name.at);
      // Between pixels it would be blurred, and take three times as long.
      const left = Math.round((x + name.left) * scale);
      context.drawImage(name.picture, left, Math.round((y + name.top) * scale));
    }
  }
}
