import { showsView, viewAhead } from '../../../map/sheet-part.ts';
import { type MapView, WHOLE_SHEET } from '../../../map/view.ts';
import { MovedCanvas } from './moved-canvas.ts';
import { MovingNames } from './moving-names.ts';
import type { Lit, SheetPainter } from './sheet-painter.ts';

/** The picture of a sheet on a canvas. While the map moves, it is moved as it is for as long as that shows the view. */
export class MapPicture {
  readonly #moved = new MovedCanvas('map-canvas');
  readonly #names = new MovingNames();
  #painter: SheetPainter;
  /** What was asked for when it was drawn. */
  #lit: Lit = null;
  #view = WHOLE_SHEET;

  constructor(stage: HTMLElement, painter: SheetPainter) {
    this.#painter = painter;
    const root = document.createElement('div');
    root.className = 'map-picture';
    root.ariaHidden = 'true';
    root.append(this.#moved.canvas, this.#names.canvas);
    stage.prepend(root);
  }

  /** Makes the picture one of the sheet of a painter, as large as the place that this has now. */
  fit(painter: SheetPainter): void {
    this.#painter = painter;
    painter.forget();
    this.#moved.fit(painter.sheet);
    this.#names.forget();
  }

  /** Shows a view at rest, drawn for it. The names are the printed ones, with their leaders. */
  rest(view: MapView, lit: Lit): void {
    this.#draw(view, lit, false);
    this.#place(view);
  }

  /** Is told of a view at rest that the printed sheet shows. */
  stay(view: MapView): void {
    this.#view = view;
  }

  /** Shows a view in passing. */
  move(view: MapView, lit: Lit): void {
    const { sheet } = this.#painter;
    const { part } = this.#moved;
    if (!part || lit !== this.#lit || !showsView(part, view, sheet.size)) {
      this.#draw(viewAhead(view, this.#view, sheet.size), lit, true);
    }
    this.#place(view);
    this.#names.show(sheet, view);
  }

  #draw(view: MapView, lit: Lit, isMoving: boolean): void {
    this.#lit = lit;
    const { context, scale } = this.#moved;
    this.#painter.paint(context, scale, this.#moved.clear(view), lit, isMoving);
  }

  #place(view: MapView): void {
    this.#view = view;
    this.#moved.place(view);
  }
}
