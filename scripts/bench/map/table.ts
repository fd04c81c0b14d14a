import { formatNumber } from '../../../src/site/shared/wording.ts';
import { limitAt, type Verdict } from '../search/bars.ts';
import { median, quantile } from '../search/statistics.ts';
import { markdownTable, verdictTable } from '../search/table.ts';
import type { MapFigures, SlowedFrames } from './frames.ts';
import type { LayoutFigures, LayoutsMeasured } from './layouts.ts';

interface Bar {
  readonly name: string;
  readonly limits: Parameters<typeof limitAt>[0];
  readonly isLeast: boolean;
  /** Times depend on the machine: they are reported, but have no limit. */
  readonly isJudged: boolean;
  measure(own: LayoutFigures): number;
}

const bars: readonly Bar[] = [
  {
    name: 'trustworthiness',
    limits: [0.92, 0.93, 0.92, 0.92],
    isLeast: true,
    isJudged: true,
    measure: ({ trustworthiness }) => trustworthiness,
  },
  {
    name: 'continuity',
    limits: [0.89, 0.89, 0.9, 0.9],
    isLeast: true,
    isJudged: true,
    measure: ({ continuity }) => continuity,
  },
  {
    name: 'moved when a hundredth is added',
    limits: [0.08, 0.08, 0.08, 0.08],
    isLeast: false,
    isJudged: true,
    measure: ({ moved }) => moved.median,
  },
  {
    name: 'CPU in seconds',
    limits: [1, 2, 15, 75],
    isLeast: false,
    isJudged: false,
    measure: ({ cpu }) => cpu,
  },
];

/** What is asked of our own layout at this size. */
export function judgeLayout({ papers, layouts }: Pick<LayoutsMeasured, 'papers' | 'layouts'>): Verdict[] {
  const own = layouts.find(({ layout }) => layout === 'papershelf')!;
  return bars.flatMap(({ name, limits, isLeast, isJudged, measure }) => {
    const [bar, measured] = [limitAt(limits, papers), measure(own)];
    if (bar === null) return [];
    return [{ name, measured, bar, isLeast, isJudged, passes: isLeast ? measured >= bar : measured <= bar }];
  });
}

const columns: readonly (readonly [head: string, cell: (figures: LayoutFigures) => string])[] = [
  ['layout', ({ layout }) => (layout === 'papershelf' ? 'Papershelf' : layout)],
  ['trustworthiness', ({ trustworthiness }) => trustworthiness.toFixed(3)],
  ['continuity', ({ continuity }) => continuity.toFixed(3)],
  ['neighbours kept', ({ kept }) => kept.toFixed(3)],
  ['same topic', ({ sameTopic }) => sameTopic.toFixed(3)],
  ['moved, median', ({ moved }) => moved.median.toFixed(3)],
  ['moved, 95 %', ({ moved }) => moved.most.toFixed(3)],
  ['CPU', ({ cpu }) => `${cpu.toFixed(2)} s`],
];

/** The section of one size, in Markdown: a row a layout, and what is asked of our own. */
export function layoutSection(measured: LayoutsMeasured): string {
  const { papers, topics, isFound, layouts, movedWithTopics } = measured;
  const rows = layouts.map((one) => columns.map(([, cell]) => cell(one)));
  return [
    `## ${formatNumber(papers)} papers, ${topics} topics that were ${isFound ? 'found' : 'written'}`,
    markdownTable([columns.map(([head]) => head), ...rows]),
    verdictTable(judgeLayout(measured)),
    ...(movedWithTopics === null
      ? []
      : [`Where topics are found anew as well, papers move by ${movedWithTopics.toFixed(3)} in the median.`]),
  ].join('\n\n');
}

/** The map of a built site, in Markdown: its names at each width, and its frames at each slowdown of the CPU. */
export function siteSection({ names, frames }: MapFigures): string {
  const rows = names.map((at) => [at.width, at.shown, at.named, at.overlapping].map(formatNumber));
  const head = ['width in pixels', 'names at first', 'names at any zoom', 'pairs that overlap'];
  return [markdownTable([head, ...rows]), frameSection(frames)].join('\n\n');
}

function frameSection(frames: readonly SlowedFrames[]): string {
  const times = (frame: readonly number[]) =>
    `${median(frame).toFixed(1)} / ${quantile(frame, 0.95).toFixed(1)} ms`;
  return markdownTable([
    ['CPU', 'zooming, median / 95 %', 'panning, median / 95 %', 'CPU of the page, a frame'],
    ...frames.map(({ slowdown, zooming, panning, cpu }) => [
      `${slowdown}x slower`,
      times(zooming),
      times(panning),
      `${cpu.toFixed(1)} ms`,
    ]),
  ]);
}
