import { directions } from '../../map/dots.ts';
import type { SheetPoint } from '../../map/map-data.ts';

/** What keys do while the focus is on the map; `map/map-keys.ts` has them in words. */
export interface KeyActs {
  walk(direction: SheetPoint): void;
  pan(direction: SheetPoint): void;
  zoom(direction: 1 | -1): void;
  showAll(): void;
  toggle(): void;
  takeCorner(): void;
  /** Returns whether there is a paper to open. */
  open(event: KeyboardEvent): boolean;
  giveUp(): void;
}

/** Wires the keys of the map. */
export function setUpMapKeys(surface: HTMLElement, acts: KeyActs): void {
  const byKey: Record<string, () => void> = {
    '+': () => acts.zoom(1),
    '=': () => acts.zoom(1),
    '-': () => acts.zoom(-1),
    0: () => acts.showAll(),
    ' ': () => acts.toggle(),
    r: () => acts.takeCorner(),
    Escape: () => acts.giveUp(),
  };
  surface.addEventListener('keydown', (event) => {
    const { key, shiftKey } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // The card has links of its own.
    if (key !== 'Escape' && (event.target as Element).closest('[data-map-card]')) return;
    if (Object.hasOwn(directions, key)) {
      const direction = directions[key as keyof typeof directions];
      if (shiftKey) acts.pan(direction);
      else acts.walk(direction);
    } else if (key === 'Enter') {
      if (!acts.open(event)) return;
    } else if (Object.hasOwn(byKey, key)) byKey[key]!();
    else return;
    event.preventDefault();
  });
}
