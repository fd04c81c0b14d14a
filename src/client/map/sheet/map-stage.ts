import { dotGrowth } from '../../../map/dot-radius.ts';
import type { SheetPoint } from '../../../map/map-data.ts';
import { type MapView, toPlace, WHOLE_SHEET } from '../../../map/view.ts';
import type { MapFacts } from '../map-facts.ts';
import { MapPicture } from './map-picture.ts';
import { isNamedAt } from './printed-names.ts';
import { namesOf, type PrintedSheet, readSheet } from './printed-sheet.ts';
import { type Lit, SheetPainter } from './sheet-painter.ts';

/** The time without a change after which the map is at rest. */
const REST_AFTER_MS = 140;

/**
 * The sheet that is seen, wide or narrow. While it moves a canvas shows it; at rest it is the printed drawing again,
 * whose dots are links, or where there are too many dots for that, the canvas drawn crisp.
 */
export class MapStage {
  readonly root: HTMLElement;
  readonly isCanvas: boolean;
  readonly #painters: readonly SheetPainter[];
  readonly #picture: MapPicture;
  #painter: SheetPainter;
  #view = WHOLE_SHEET;
  #lit: Lit = null;
  #frame = 0;
  #resting: number | undefined;
  #isMoving = false;
  /** Called when the map has come to rest. */
  onRest: (view: MapView) => void = () => {};
  /** Called when what is seen at rest is another part of the sheet, or others of its papers. */
  onOtherView: () => void = () => {};
  /** Called when the other sheet is seen from now on. */
  onOtherSheet: (before: PrintedSheet) => void = () => {};

  constructor(root: HTMLElement, { topicsOf, hues, places }: MapFacts) {
    this.root = root;
    this.isCanvas = places !== null;
    // One link that moves from dot to dot is not read out again: the card is.
    if (this.isCanvas) root.querySelector('[data-map-card]')?.setAttribute('aria-live', 'polite');
    const printed = [...root.querySelectorAll<SVGSVGElement>('[data-map-sheet]')];
    const hueOf = topicsOf.map(([main = -1]) => hues.get(main) ?? '');
    this.#painters = printed.map((svg) => new SheetPainter(readSheet(svg, places), hueOf));
    this.#painter = this.#seenPainter();
    this.#picture = new MapPicture(root, this.#painter);
    this.#fit();
    new ResizeObserver(() => this.#onResize()).observe(root);
    // Names are measured with the fonts of the page.
    void document.fonts.ready.then(() => this.refresh());
  }

  get sheet(): PrintedSheet {
    return this.#painter.sheet;
  }

  get painter(): SheetPainter {
    return this.#painter;
  }

  get view(): MapView {
    return this.#view;
  }

  get lit(): Lit {
    return this.#lit;
  }

  /** Units of the sheet as it is seen for a CSS pixel. */
  get unitsPerPixel(): number {
    return this.sheet.size.width / this.sheet.svg.getBoundingClientRect().width;
  }

  /** From a point of the window to one of the sheet as it is seen, in its units. */
  place({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }): SheetPoint {
    const { left, top, width } = this.sheet.svg.getBoundingClientRect();
    const units = this.sheet.size.width / width;
    return { x: (clientX - left) * units, y: (clientY - top) * units };
  }

  /** Where the dot of a paper is seen. */
  placeOf(paper: number): SheetPoint {
    const { x, y } = this.sheet.dots;
    return toPlace(this.#view, { x: x[paper]!, y: y[paper]! });
  }

  /** Shows another view; at rest once no other follows. */
  show(view: MapView, isHeld = false): void {
    this.#view = view;
    this.#isMoving = true;
    this.root.toggleAttribute('data-drawn', true);
    this.root.toggleAttribute('data-moving', true);
    this.root.toggleAttribute('data-zoomed', view.zoom > 1);
    this.#frame ||= requestAnimationFrame(() => this.#paint());
    clearTimeout(this.#resting);
    if (!isHeld) this.#resting = window.setTimeout(() => this.rest(), REST_AFTER_MS);
  }

  /** Shows the view as it is at rest. */
  rest(): void {
    clearTimeout(this.#resting);
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#isMoving = false;
    if (this.isCanvas) this.#paint();
    else this.#picture.stay(this.#view);
    this.#arrange();
    this.root.toggleAttribute('data-drawn', this.isCanvas);
    this.root.toggleAttribute('data-moving', false);
    this.root.toggleAttribute('data-zoomed', this.#view.zoom > 1);
    this.onRest(this.#view);
    this.onOtherView();
  }

  /** Mutes all papers but some; null mutes none. */
  light(lit: Lit): void {
    this.#lit = lit;
    for (const { sheet } of this.#painters) {
      sheet.svg.toggleAttribute('data-asked', lit !== null);
      for (const [paper, link] of sheet.links.entries()) link.toggleAttribute('data-lit', lit?.[paper] === 1);
    }
    if (this.isCanvas || this.#isMoving) this.#frame ||= requestAnimationFrame(() => this.#paint());
    this.onOtherView();
  }

  /** Draws anew after a change of colours or fonts. */
  refresh(): void {
    this.#fit();
    this.rest();
  }

  #seenPainter(): SheetPainter {
    const seen = this.#painters.find(({ sheet }) => getComputedStyle(sheet.svg).display !== 'none');
    return seen ?? this.#painters[0]!;
  }

  #fit(): void {
    this.#picture.fit(this.#painter);
  }

  #onResize(): void {
    const before = this.sheet;
    this.#painter = this.#seenPainter();
    this.#fit();
    if (before !== this.sheet) {
      this.#view = WHOLE_SHEET;
      this.onOtherSheet(before);
    }
    this.rest();
  }

  #paint(): void {
    this.#frame = 0;
    if (this.#isMoving) this.#picture.move(this.#view, this.#lit);
    else this.#picture.rest(this.#view, this.#lit);
  }

  /** Moves what is printed to where the view has it: the names keep their size, and dots grow less than the ground. */
  #arrange(): void {
    const { sheet } = this.#painter;
    const { left, top, zoom } = this.#view;
    if (zoom === 1) sheet.view.removeAttribute('transform');
    else sheet.view.setAttribute('transform', `scale(${zoom}) translate(${-left} ${-top})`);
    const radius = (sheet.radius * dotGrowth(zoom)) / zoom;
    for (const link of sheet.links) link.firstElementChild!.setAttribute('r', `${radius}`);
    for (const name of namesOf(sheet)) {
      const isShown = isNamedAt(name, zoom);
      name.text.toggleAttribute('data-shown', isShown);
      name.text.toggleAttribute('data-away', !isShown);
      const { x, y } = toPlace(this.#view, name.at);
      name.text.setAttribute('transform', `translate(${x - name.at.x} ${y - name.at.y})`);
    }
  }
}
