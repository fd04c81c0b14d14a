/** A matrix of which each row has length 1, or is empty (all zero): row i stands at i * width. */
export interface UnitRows {
  readonly width: number;
  readonly values: Float64Array;
}

/** Brings each row of a matrix to length 1; rows of zeros stay. Changes `values`. */
export function normalizeRows(values: Float64Array, width: number): UnitRows {
  for (let start = 0; start < values.length; start += width) {
    let square = 0;
    for (let i = start; i < start + width; i++) square += values[i]! * values[i]!;
    if (square === 0) continue;
    const length = Math.sqrt(square);
    for (let i = start; i < start + width; i++) values[i]! /= length;
  }
  return { width, values };
}

/** The cosine of two rows; 0 when one of them is empty. */
export function rowCosine({ width, values }: UnitRows, a: number, b: number): number {
  let sum = 0;
  for (let i = 0; i < width; i++) sum += values[a * width + i]! * values[b * width + i]!;
  return sum;
}

export function isEmptyRow({ width, values }: UnitRows, row: number): boolean {
  for (let i = row * width; i < (row + 1) * width; i++) if (values[i] !== 0) return false;
  return true;
}
