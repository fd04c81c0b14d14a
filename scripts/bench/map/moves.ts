import { quantile } from '../search/statistics.ts';
import type { Places } from './layout-quality.ts';

/** How far papers moved: in the median, and all but one in twenty at most. */
export interface Moves {
  readonly median: number;
  readonly most: number;
}

/**
 * Measures how far papers lie from where they lay on another map, the two laid over each other as well as can be by
 * shifting, turning, mirroring and scaling. The unit is the radius of the map, the root of the mean square distance
 * from its middle. Method: Procrustes analysis.
 */
export function measureMoves(
  ids: readonly string[],
  places: Places,
  otherIds: readonly string[],
  otherPlaces: Places,
): Moves {
  const placeOf = new Map(ids.map((id, i) => [id, places[i]!]));
  const common = [...otherIds.keys()].filter((i) => placeOf.has(otherIds[i]!));
  const base = normalize(common.map((i) => placeOf.get(otherIds[i]!)!));
  const moved = normalize(common.map((i) => otherPlaces[i]!));
  const mirrored = moved.map(([x, y]) => [x, -y] as const);
  const fits = [moved, mirrored].map((one): Moves => {
    const distances = distancesAfterTurning(base, one);
    return { median: quantile(distances, 0.5), most: quantile(distances, 0.95) };
  });
  return fits[0]!.median <= fits[1]!.median ? fits[0]! : fits[1]!;
}

function normalize(places: Places): Places {
  const meanOf = (axis: 0 | 1) => places.reduce((sum, place) => sum + place[axis], 0) / places.length;
  const [middleX, middleY] = [meanOf(0), meanOf(1)];
  const centred = places.map(([x, y]) => [x - middleX, y - middleY] as const);
  const radius = Math.sqrt(centred.reduce((sum, [x, y]) => sum + x * x + y * y, 0) / places.length);
  return centred.map(([x, y]) => [x / radius, y / radius] as const);
}

function distancesAfterTurning(base: Places, moved: Places): number[] {
  let [along, across] = [0, 0];
  base.forEach(([x, y], i) => {
    const [a, b] = moved[i]!;
    along += x * a + y * b;
    across += y * a - x * b;
  });
  const angle = Math.atan2(across, along);
  const scale = Math.hypot(across, along) / base.length;
  const [cosine, sine] = [scale * Math.cos(angle), scale * Math.sin(angle)];
  return base.map(([x, y], i) => {
    const [a, b] = moved[i]!;
    return Math.hypot(x - (cosine * a - sine * b), y - (sine * a + cosine * b));
  });
}
