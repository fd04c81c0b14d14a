import type { SheetPoint } from './map-data.ts';

/**
 * Where the strokes of a path begin: the places of the papers that were printed as round-capped strokes without length.
 * @example strokePlaces('M3 4h0m2-1h0') // => [{ x: 3, y: 4 }, { x: 5, y: 3 }]
 */
export function strokePlaces(path: string): SheetPoint[] {
  let [x, y] = [0, 0];
  return [...path.matchAll(/([Mm])\s*(-?[\d.]+)[\s,]*(-?[\d.]+)/g)].map(([, command, right, down]) => {
    const isStep = command === 'm';
    // Steps are tenths at the finest; sums of them would drift.
    x = Math.round(((isStep ? x : 0) + Number(right)) * 100) / 100;
    y = Math.round(((isStep ? y : 0) + Number(down)) * 100) / 100;
    return { x, y };
  });
}
