import { expect, test } from 'vitest';
import {
  type BuildFigures,
  judgeBuild,
  leastOfEach,
  overBareAstro,
} from '../../../../scripts/bench/build/figures.ts';

const figures = (builder: BuildFigures['builder'], cpu: number, papers = 10_000): BuildFigures => ({
  builder,
  cpu,
  wall: cpu,
  memory: cpu * 1e8,
  lines: [],
  papers,
  pageBytes: 20_000,
  files: papers,
});

test('of several runs of each builder the one of least CPU counts, in the order of the first', () => {
  const runs = [
    figures('papershelf', 41),
    figures('astro', 10),
    figures('papershelf', 40),
    figures('astro', 14),
  ];
  expect(leastOfEach(runs)).toEqual([runs[2], runs[1]]);
});

test('CPU and memory are told as multiples of those of bare Astro in the same run', () => {
  const run = [figures('papershelf', 40), figures('astro', 10), figures('eleventy', 4)];
  expect(run.map((one) => overBareAstro(one, run)?.cpu)).toEqual([4, 1, 0.4]);
  expect(overBareAstro(run[0]!, run)!.memory).toBe(4);
  expect(overBareAstro(run[0]!, [run[0]!, run[2]!])).toBeNull();
});

test('the whole build may use four and a half times the CPU of bare Astro, judged from ten thousand papers on', () => {
  const judge = (own: number, papers?: number) =>
    judgeBuild([figures('papershelf', own, papers), figures('astro', 10, papers)])[0]!;
  expect(judge(45)).toMatchObject({ measured: 4.5, isJudged: true, passes: true });
  expect(judge(46)).toMatchObject({ isJudged: true, passes: false });
  expect(judge(46, 1_000)).toMatchObject({ isJudged: false, passes: false });
  expect(judgeBuild([figures('papershelf', 40)])).toEqual([]);
});
