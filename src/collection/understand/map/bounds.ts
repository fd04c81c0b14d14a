/** The square that places lie in: its upper left corner, and a side, 1 where all lie on one spot. */
export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly side: number;
}

/** The square from the left upper corner of the places (x and y in turn, at least one) that holds them all. */
export function boundsOf(places: Float64Array): Bounds {
  let [left, top, right, bottom] = [places[0]!, places[1]!, places[0]!, places[1]!];
  for (let i = 0; i < places.length; i += 2) {
    left = Math.min(left, places[i]!);
    right = Math.max(right, places[i]!);
    top = Math.min(top, places[i + 1]!);
    bottom = Math.max(bottom, places[i + 1]!);
  }
  return { left, top, side: Math.max(right - left, bottom - top) || 1 };
}
