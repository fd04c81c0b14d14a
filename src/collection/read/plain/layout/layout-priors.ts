import type { HEAD_FEATURES } from './line-features.ts';

// The tables have the rows and columns that `Layout` in layout.ts describes. The figures are rough: they only
// have to be good enough to read a dump a first time, and are then outweighed by the counts of the dump
// itself.

/** Percentages for dumps in general, before this one has been looked at. */
export const PRIOR_HEAD: Record<(typeof HEAD_FEATURES)[number], number[][]> = {
  start: [
    [3, 78, 5, 10, 4],
    [28, 52, 4, 10, 6],
    [0.5, 84, 1, 10, 4.5],
    [40, 40, 4, 10, 6],
  ],
  capitals: [
    [8, 17, 65, 10],
    [12, 18, 55, 15],
    [82, 6, 2, 10],
    [75, 9, 4, 12],
  ],
  prose: [
    [84, 14, 2],
    [84, 14, 2],
    [12, 18, 70],
    [45, 30, 25],
  ],
  sentences: [
    [96, 3.5, 0.5],
    [96, 3.5, 0.5],
    [20, 15, 65],
    [50, 30, 20],
  ],
  opening: [
    [96, 2, 2],
    [68, 2, 30],
    [94, 5, 1],
    [55, 30, 15],
  ],
};
export const PRIOR_END = [
  [2.5, 6, 1.5, 90],
  [1, 1.5, 46, 51.5],
  [93, 1.2, 0.5, 5.3],
  [34, 1, 20, 45],
];
export const PRIOR_FULL = [
  [80, 20],
  [15, 85],
  [92, 8],
  [6, 94],
];
export const PRIOR_BLANK = [
  [65, 35],
  [97, 3],
  [70, 30],
  [75, 25],
];
export const PRIOR_ONWARD = [
  [98, 2],
  [98, 2],
  [85, 15],
  [50, 50],
];
