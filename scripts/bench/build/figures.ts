import type { Verdict } from '../search/bars.ts';
import type { ProcessCost } from './process-cost.ts';

/** Those that render the same pages of papers from prepared data, and nothing else. */
export const peerNames = ['astro', 'eleventy'] as const;
export type PeerName = (typeof peerNames)[number];
export type BuilderName = 'papershelf' | PeerName;

/** What a builder used, and what it made of it. */
export interface BuildFigures extends ProcessCost {
  readonly builder: BuilderName;
  /** The pages of papers. */
  readonly papers: number;
  /** The mean size of such a page, in bytes. */
  readonly pageBytes: number;
  readonly files: number;
}

/** CPU over bare Astro's. */
const MOST_CPU = 4.5;
/** In papers: smaller builds mostly load programs. Of ten thousand records some may be one paper. */
const JUDGED_FROM = 9_900;

/** The run of least CPU of each builder, in the order in which builders were first run. */
export function leastOfEach(runs: readonly BuildFigures[]): BuildFigures[] {
  const byBuilder = Map.groupBy(runs, ({ builder }) => builder);
  return Array.from(byBuilder.values(), (own) =>
    own.reduce((least, run) => (run.cpu < least.cpu ? run : least)),
  );
}

/** A builder's CPU and memory over those of bare Astro in the same run; null where that was not measured. */
export function overBareAstro(
  { cpu, memory }: BuildFigures,
  figures: readonly BuildFigures[],
): { readonly cpu: number; readonly memory: number } | null {
  const bare = figures.find(({ builder }) => builder === 'astro');
  return bare ? { cpu: cpu / bare.cpu, memory: memory / bare.memory } : null;
}

/** What is asked of the whole build in one run, as far as it was measured. */
export function judgeBuild(figures: readonly BuildFigures[]): Verdict[] {
  const own = figures.find(({ builder }) => builder === 'papershelf');
  const ratios = own && overBareAstro(own, figures);
  if (!own || !ratios) return [];
  return [
    {
      name: "CPU over bare Astro's",
      measured: ratios.cpu,
      bar: MOST_CPU,
      isLeast: false,
      isJudged: own.papers >= JUDGED_FROM,
      passes: ratios.cpu <= MOST_CPU,
    },
  ];
}
