import { dotsInRectangle } from '../../../map/dots.ts';
import { dotsInLasso } from '../../../map/lasso.ts';
import type { SheetPoint } from '../../../map/map-data.ts';
import { toSheet } from '../../../map/view.ts';
import type { MapStage } from '../sheet/map-stage.ts';
import { svgElement } from '../sheet/svg-element.ts';

type Shape = 'rectangle' | 'lasso';

/** A lasso has no corners nearer to each other than this, in units of the sheet as it is seen. */
const STEP = 3;

const lineOf = (points: readonly SheetPoint[]) =>
  `M${points.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`).join('L')}z`;

const cornersOf = (one: SheetPoint, other: SheetPoint) => [
  one,
  { x: other.x, y: one.y },
  other,
  { x: one.x, y: other.y },
];

/** Lets a reader draw a rectangle or a lasso around papers. */
export class AreaChoice {
  readonly #stage: MapStage;
  readonly #buttons: readonly HTMLButtonElement[];
  readonly #take: (papers: readonly number[]) => void;
  readonly #line: SVGPathElement;
  #shape: Shape | null = null;
  #points: SheetPoint[] | null = null;

  /** `take` is called with the papers inside each shape that was drawn. */
  constructor(page: ParentNode, stage: MapStage, take: (papers: readonly number[]) => void) {
    this.#stage = stage;
    this.#take = take;
    this.#buttons = [...page.querySelectorAll<HTMLButtonElement>('[data-map-select]')];
    this.#line = svgElement('path', 'map-area');
    const { root } = stage;
    root.addEventListener('pointerdown', (event) => this.#begin(event));
    root.addEventListener('pointermove', (event) => this.#draw(stage.place(event)));
    root.addEventListener('pointerup', () => this.#end());
    root.addEventListener('pointercancel', () => this.#drop());
  }

  get isDrawing(): boolean {
    return this.#shape !== null;
  }

  /** What pressing one of the buttons chooses: its shape, or where that is chosen already, none. */
  press(button: HTMLButtonElement): void {
    this.choose(button.ariaPressed === 'true' ? null : (button.dataset.mapSelect as Shape));
  }

  /** What the next press on the map draws; null for nothing. */
  choose(shape: Shape | null): void {
    this.#drop();
    this.#shape = shape;
    for (const button of this.#buttons) button.ariaPressed = String(button.dataset.mapSelect === shape);
    this.#stage.root.toggleAttribute('data-drawing', shape !== null);
  }

  /** Gives up the shape that is being drawn. */
  #drop(): void {
    this.#points = null;
    this.#line.remove();
  }

  #begin(event: PointerEvent): void {
    if (!this.#shape || event.button !== 0 || this.#points) return;
    event.preventDefault();
    this.#stage.root.setPointerCapture(event.pointerId);
    this.#points = [this.#stage.place(event)];
    this.#stage.sheet.svg.append(this.#line);
    this.#show();
  }

  #draw(point: SheetPoint): void {
    const last = this.#points?.at(-1);
    if (!this.#points || !last) return;
    if (this.#shape === 'rectangle') this.#points = [this.#points[0]!, point];
    else if (Math.hypot(point.x - last.x, point.y - last.y) >= STEP) this.#points.push(point);
    this.#show();
  }

  #show(): void {
    const points = this.#points ?? [];
    const isRectangle = this.#shape === 'rectangle' && points.length === 2;
    this.#line.setAttribute('d', lineOf(isRectangle ? cornersOf(points[0]!, points[1]!) : points));
  }

  #end(): void {
    if (!this.#points) return;
    const points = this.#points.map((point) => toSheet(this.#stage.view, point));
    const { dots } = this.#stage.sheet;
    const isRectangle = this.#shape === 'rectangle';
    const inside = isRectangle
      ? dotsInRectangle(dots, points[0]!, points.at(-1)!)
      : dotsInLasso(dots, points);
    this.choose(null);
    this.#take(inside);
  }
}
