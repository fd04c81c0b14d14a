import { type SheetPart, showsView } from '../../../map/sheet-part.ts';
import { type MapView, toPlace } from '../../../map/view.ts';
import { MovedCanvas } from './moved-canvas.ts';
import { drawName, type NamePicture } from './name-picture.ts';
import { isNamedAt, type PrintedName } from './printed-names.ts';
import { namesOf, type PrintedSheet } from './printed-sheet.ts';

/**
 * The names of a sheet while it moves, on a canvas of their own: while one pans it is moved as it is, and while one zooms
 * it is drawn anew from small pictures of the names, which keep their size.
 */
export class MovingNames {
  readonly #moved = new MovedCanvas('map-moving-names');
  #sheet: PrintedSheet | null = null;
  #names: readonly PrintedName[] = [];
  /** Of the names that were in sight. */
  readonly #pictures = new Map<PrintedName, NamePicture>();

  get canvas(): HTMLCanvasElement {
    return this.#moved.canvas;
  }

  /** Gives up the names that it has, which may be those of another sheet, size or theme. */
  forget(): void {
    this.#sheet = null;
  }

  /** Shows the names of a sheet where a view has them. */
  show(sheet: PrintedSheet, view: MapView): void {
    if (this.#sheet !== sheet) this.#take(sheet);
    const { part } = this.#moved;
    if (part?.zoom !== view.zoom || !showsView(part, view, sheet.size)) this.#draw(this.#moved.clear(view));
    this.#moved.place(view);
  }

  #take(sheet: PrintedSheet): void {
    this.#sheet = sheet;
    this.#names = namesOf(sheet);
    this.#pictures.clear();
    this.#moved.fit(sheet);
  }

  #draw(part: SheetPart): void {
    const { context, canvas, scale } = this.#moved;
    for (const name of this.#names) {
      if (!isNamedAt(name, part.zoom)) continue;
      const picture = this.#pictures.get(name) ?? drawName(name, scale);
      this.#pictures.set(name, picture);
      const { x, y } = toPlace(part, name.at);
      // Between pixels it would be blurred, and take three times as long.
      const left = Math.round((x + picture.left) * scale);
      const top = Math.round((y + picture.top) * scale);
      if (left < canvas.width && top < canvas.height) context.drawImage(picture.picture, left, top);
    }
  }
}
