import type { SheetPoint } from '../../../map/map-data.ts';

/** What hands do to the map. Points and lengths are in units of the sheet as it is seen, from its left upper corner. */
export interface GestureActs {
  zoom(factor: number, at: SheetPoint): void;
  pan(x: number, y: number): void;
  /** The hand has let go. */
  rest(): void;
  /** A mouse that presses nothing is at a point of the sheet, or on what lies over it. */
  point(at: SheetPoint | null): void;
  /** A mouse has left the map. */
  leave(): void;
  /** A press that did not move. */
  press(at: SheetPoint, event: MouseEvent): void;
}

/** The wheel, the size of the sheet, and what the reader is at. */
export interface GestureSetting {
  /** From the page to units of the sheet as it is seen. */
  readonly place: (event: MouseEvent) => SheetPoint;
  readonly isWhole: () => boolean;
  /** Whether presses draw an area, which is not for these gestures. */
  readonly isDrawing: () => boolean;
}

/** A press that moves less, in units of the sheet, is a click. */
const STILL = 4;
/** A wheel that has just scrolled the page goes on doing so over the map. */
const SCROLLING_MS = 300;
const LINE_PIXELS = 20;

/** What lies over the sheet, such as the card of a paper, is not for its gestures. */
const isOnSheet = ({ target }: Event) => (target as Element).closest('[data-map-sheet]') !== null;

/** Wires wheel, drag and pinch on the sheet. */
export function setUpGestures(surface: HTMLElement, setting: GestureSetting, acts: GestureActs): void {
  const pressed = new Map<number, SheetPoint>();
  let start: SheetPoint = { x: 0, y: 0 };
  let hasMoved = false;
  let scrolled = Number.NEGATIVE_INFINITY;

  addEventListener('scroll', ({ timeStamp }) => (scrolled = timeStamp), { passive: true });
  surface.addEventListener(
    'wheel',
    (event) => {
      const isPinch = event.ctrlKey || event.metaKey;
      // The whole map gets no smaller: the wheel scrolls the page.
      if (!isPinch && setting.isWhole() && (event.deltaY >= 0 || event.timeStamp - scrolled < SCROLLING_MS))
        return;
      event.preventDefault();
      const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : LINE_PIXELS);
      acts.zoom(2 ** (-pixels * (isPinch ? 0.01 : 0.002)), setting.place(event));
    },
    { passive: false },
  );
  surface.addEventListener('pointerdown', (event) => {
    if (setting.isDrawing() || event.button !== 0 || !isOnSheet(event)) return;
    if (pressed.size === 0) {
      start = setting.place(event);
      hasMoved = false;
    }
    pressed.set(event.pointerId, setting.place(event));
  });
  surface.addEventListener('pointermove', (event) => {
    const now = setting.place(event);
    const before = pressed.get(event.pointerId);
    if (!before) {
      if (event.pointerType === 'mouse') acts.point(isOnSheet(event) ? now : null);
      return;
    }
    if (Math.hypot(now.x - start.x, now.y - start.y) > STILL && !hasMoved) {
      hasMoved = true;
      surface.setPointerCapture(event.pointerId);
    }
    const [, other] = [...pressed].find(([id]) => id !== event.pointerId) ?? [];
    if (other) {
      const spread = (one: SheetPoint) => Math.max(1, Math.hypot(one.x - other.x, one.y - other.y));
      acts.pan((now.x - before.x) / 2, (now.y - before.y) / 2);
      acts.zoom(spread(now) / spread(before), { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 });
    } else if (hasMoved) acts.pan(now.x - before.x, now.y - before.y);
    if (other || hasMoved) pressed.set(event.pointerId, now);
  });
  for (const type of ['pointerup', 'pointercancel'] as const) {
    surface.addEventListener(type, (event) => {
      if (pressed.delete(event.pointerId) && pressed.size === 0) acts.rest();
    });
  }
  surface.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType === 'mouse') acts.leave();
  });
  // Links are not to be carried away.
  surface.addEventListener('dragstart', (event) => event.preventDefault());
  surface.addEventListener(
    'click',
    (event) => {
      if (!hasMoved) return;
      hasMoved = false;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
  surface.addEventListener('click', (event) => {
    if (!setting.isDrawing() && isOnSheet(event)) acts.press(setting.place(event), event);
  });
}
