import type { Figures } from './figures.ts';

/** A limit for a measured number at this size of collection. */
export interface Verdict {
  readonly name: string;
  readonly measured: number;
  readonly bar: number;
  readonly isLeast: boolean;
  /** Absolute times and memory depend on the machine: they are reported, but have no limit. */
  readonly isJudged: boolean;
  readonly passes: boolean;
}

interface Bar {
  readonly name: string;
  /** Limits by number of papers; null for no limit. */
  readonly limits: readonly [at179: number | null, at1k: number, at10k: number, at50k: number];
  readonly isLeast?: boolean;
  /** The number of papers from which it applies; all by default. */
  readonly judgedFrom?: number;
  measure(own: Figures, pagefind: Figures | undefined, equal: number): number | null;
}

const SIZES = [179, 1_000, 10_000, 50_000] as const;

const ratio = (own: number | null, other: number | null | undefined) =>
  own === null || other === null || other === undefined || other === 0 ? null : own / other;

const bars: readonly Bar[] = [
  {
    name: 'bytes before the first result',
    limits: [36_000, 40_000, 50_000, 70_000],
    measure: (own) => own.bytes,
  },
  {
    name: "bytes over Pagefind's",
    limits: [0.25, 0.25, 0.2, 0.15],
    measure: (own, pagefind) => ratio(own.bytes, pagefind?.bytes),
  },
  {
    name: "time to first result on slow 4G over Pagefind's",
    limits: [0.6, 0.6, 0.6, 0.45],
    measure: (own, pagefind) => ratio(own.firstResultSlow, pagefind?.firstResultSlow),
  },
  {
    name: 'MRR@10 over the four kinds',
    limits: [0.98, 0.98, 0.93, 0.88],
    isLeast: true,
    measure: (own) => own.meanQuality,
  },
  {
    name: 'scores equal to those of one whole index',
    limits: [1, 1, 1, 1],
    isLeast: true,
    measure: (_own, _pagefind, equal) => equal,
  },
  {
    name: "files over Pagefind's",
    limits: [null, 0.33, 0.33, 0.33],
    measure: (own, pagefind) => ratio(own.files, pagefind?.files),
  },
  {
    name: 'p95 per key in ms',
    limits: [16, 25, 50, 80],
    judgedFrom: Number.POSITIVE_INFINITY,
    measure: (own) => own.keySlowest,
  },
  {
    name: "p95 per key over Pagefind's",
    limits: [0.5, 0.5, 0.5, 0.5],
    judgedFrom: 50_000,
    measure: (own, pagefind) => ratio(own.keySlowest, pagefind?.keySlowest),
  },
  {
    name: 'JavaScript heap after 20 queries',
    limits: [5_000_000, 8_000_000, 12_000_000, 20_000_000],
    judgedFrom: Number.POSITIVE_INFINITY,
    measure: (own) => own.heap,
  },
];

/**
 * The limit at a size: interpolated linearly in the logarithm of the size, constant outside the given sizes.
 */
export function limitAt(limits: Bar['limits'], papers: number): number | null {
  const above = SIZES.findIndex((size) => papers <= size);
  if (above === 0) return limits[0];
  if (above < 0) return limits[3];
  const [low, high] = [limits[above - 1], limits[above]];
  if (low === null || low === undefined) return papers === SIZES[above] ? high! : null;
  const share = Math.log(papers / SIZES[above - 1]!) / Math.log(SIZES[above]! / SIZES[above - 1]!);
  return low + (high! - low) * share;
}

/** Checks the site's own engine against all limits that apply at this size and were measured. */
export function judge(figures: readonly Figures[], papers: number, equal: number): Verdict[] {
  const own = figures.find(({ engine }) => engine === 'papershelf');
  const pagefind = figures.find(({ engine }) => engine === 'pagefind');
  if (!own) return [];
  return bars.flatMap(({ name, limits, isLeast = false, judgedFrom = 0, measure }) => {
    const bar = limitAt(limits, papers);
    const measured = measure(own, pagefind, equal);
    if (bar === null || measured === null) return [];
    const passes = isLeast ? measured >= bar : measured <= bar;
    return [{ name, measured, bar, isLeast, isJudged: papers >= judgedFrom, passes }];
  });
}
