import type { UnitRows } from '../../../../../src/collection/understand/similar/unit-rows.ts';
import { normalizeRows } from '../../../../../src/collection/understand/similar/unit-rows.ts';

/** Rows that lie close to the axes of `count` dimensions, `size` of them beside each axis, one axis after another. */
export function bunches(count: number, size: number): UnitRows {
  const values = Float64Array.from({ length: count * size * count }, (_, i) => {
    const row = Math.floor(i / count);
    const isAxis = i % count === Math.floor(row / size);
    return isAxis ? 1 : ((row * 7 + (i % count) * 3) % 5) / 50;
  });
  return normalizeRows(values, count);
}
