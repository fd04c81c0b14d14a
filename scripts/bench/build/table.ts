import { formatNumber } from '../../../src/site/shared/wording.ts';
import { kilobytes, markdownTable, verdictTable } from '../search/table.ts';
import { type BuildStep, stepsOf } from './build-steps.ts';
import { type BuildFigures, judgeBuild, overBareAstro } from './figures.ts';

const builderTitles = {
  papershelf: 'Papershelf, everything',
  astro: 'bare Astro',
  eleventy: 'Eleventy',
} as const;

const seconds = (time: number) => `${time.toFixed(time < 10 ? 2 : 1)} s`;
const gigabytes = (bytes: number) => `${(bytes / 1e9).toFixed(2)} GB`;
const times = (ratio: number | undefined) => (ratio === undefined ? '-' : ratio.toFixed(2));
const perPaper = ({ cpu, papers }: BuildFigures) => `${((cpu / papers) * 1000).toFixed(2)} ms`;

/** One row a builder, in Markdown. */
export function builderTable(figures: readonly BuildFigures[]): string {
  const heads = [
    'builder',
    'CPU',
    "over bare Astro's",
    'CPU a paper',
    'wall',
    'most memory',
    "over bare Astro's",
  ];
  const rows = figures.map((one) => {
    const ratios = overBareAstro(one, figures);
    return [
      builderTitles[one.builder],
      seconds(one.cpu),
      times(ratios?.cpu),
      perPaper(one),
      seconds(one.wall),
      gigabytes(one.memory),
      times(ratios?.memory),
      formatNumber(one.files),
      kilobytes(one.pageBytes),
    ];
  });
  return markdownTable([[...heads, 'files', 'a page'], ...rows]);
}

/** One row a step of a build, in Markdown. */
export function stepTable(steps: readonly BuildStep[]): string {
  const whole = steps.reduce((sum, { cpu }) => sum + cpu, 0);
  const rows = steps.map(({ name, wall, cpu }) => [
    name,
    seconds(wall),
    seconds(cpu),
    `${Math.round((cpu / whole) * 100)} %`,
  ]);
  return markdownTable([['step', 'wall', 'CPU', 'of it all'], ...rows]);
}

/** The section of one size: the builders beside each other, the steps of the own build, and what is asked of it. */
export function sizeSection(figures: readonly BuildFigures[], about: string): string {
  const own = figures[0]!;
  const verdicts = judgeBuild(figures);
  return [
    `## ${formatNumber(own.papers)} papers`,
    about,
    builderTable(figures),
    stepTable(stepsOf(own)),
    ...(verdicts.length > 0 ? [verdictTable(verdicts)] : []),
  ].join('\n\n');
}

/** CPU a paper at each size, one column a builder, in Markdown. */
export function growthTable(sizes: readonly (readonly BuildFigures[])[]): string {
  const builders = sizes[0]!.map(({ builder }) => builder);
  const rows = sizes.map((figures) => [formatNumber(figures[0]!.papers), ...figures.map(perPaper)]);
  return markdownTable([['papers', ...builders.map((builder) => builderTitles[builder])], ...rows]);
}
