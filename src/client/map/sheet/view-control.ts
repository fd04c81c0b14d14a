import type { SheetPoint } from '../../../map/map-data.ts';
import { type MapView, panBy, toSheet, WHOLE_SHEET, zoomAbout } from '../../../map/view.ts';
import type { MapStage } from './map-stage.ts';

/** How much a button or a key enlarges. */
const STEP = 1.6;
/** How far a key moves the sheet, as a share of its width. */
const PAN_SHARE = 0.12;
const GLIDE_MS = 180;

const gliding = (share: number) => 1 - (1 - share) ** 3;

/** Zooms and pans: at once with the hand, gliding for buttons and keys unless the reader wants less motion. */
export class ViewControl {
  readonly #stage: MapStage;
  readonly #wantsLess: () => boolean;
  #glide = 0;

  constructor(page: ParentNode, stage: MapStage, wantsLess = wantsLessMotion) {
    this.#stage = stage;
    this.#wantsLess = wantsLess;
    const acts = { in: () => this.step(1), out: () => this.step(-1), all: () => this.glide(WHOLE_SHEET) };
    for (const [name, act] of Object.entries(acts)) {
      page.querySelector(`[data-map-zoom="${name}"]`)?.addEventListener('click', act);
    }
  }

  /** Enlarges about a point of the sheet as it is seen. */
  zoom(factor: number, at: SheetPoint): void {
    cancelAnimationFrame(this.#glide);
    const { view, sheet } = this.#stage;
    this.#stage.show(zoomAbout(view, factor, toSheet(view, at), sheet.size));
  }

  /** Moves by lengths on the sheet as it is seen. */
  pan(x: number, y: number): void {
    cancelAnimationFrame(this.#glide);
    this.#stage.show(panBy(this.#stage.view, x, y, this.#stage.sheet.size), true);
  }

  /** One step nearer, or back. */
  step(direction: 1 | -1): void {
    const { view, sheet } = this.#stage;
    const middle = toSheet(view, { x: sheet.size.width / 2, y: sheet.size.height / 2 });
    this.glide(zoomAbout(view, STEP ** direction, middle, sheet.size));
  }

  /** One step towards a side. */
  panTowards({ x, y }: SheetPoint): void {
    const { view, sheet } = this.#stage;
    const length = sheet.size.width * PAN_SHARE;
    this.glide(panBy(view, -x * length, -y * length, sheet.size));
  }

  /** Goes to a view. */
  glide(to: MapView): void {
    cancelAnimationFrame(this.#glide);
    const from = this.#stage.view;
    if (this.#wantsLess()) {
      this.#stage.show(to);
      this.#stage.rest();
      return;
    }
    const began = performance.now();
    const next = () => {
      const share = Math.min(1, (performance.now() - began) / GLIDE_MS);
      const part = gliding(share);
      const between = (one: number, other: number) => one + (other - one) * part;
      if (share === 1) {
        this.#stage.show(to);
        this.#stage.rest();
        return;
      }
      this.#stage.show({
        left: between(from.left, to.left),
        top: between(from.top, to.top),
        zoom: between(from.zoom, to.zoom),
      });
      this.#glide = requestAnimationFrame(next);
    };
    next();
  }
}

const wantsLessMotion = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
