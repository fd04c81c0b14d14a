import type { ProcessCost } from './process-cost.ts';

/** A step of a build, and what it used, in seconds. */
export interface BuildStep {
  readonly name: string;
  readonly wall: number;
  readonly cpu: number;
}

/** A line by which the build tells that a step begins, or how far it is with it. */
const STEP = /^ *\d+\.\d s {2}([^:]+)/;

/**
 * The steps that the lines of a build tell of, in order, with `starting` before the first; the numbers in their names
 * are left out. A step lasts until the next begins, and all together as long as the build.
 * @example
 * stepsOf({ cpu: 9, wall: 5, memory: 0, lines: [{ text: '   1.0 s  understanding 300 papers', wall: 2, cpu: 3 }] })
 * // => [{ name: 'starting', wall: 2, cpu: 3 }, { name: 'understanding papers', wall: 3, cpu: 6 }]
 */
export function stepsOf({ cpu, wall, lines }: ProcessCost): BuildStep[] {
  const begun = [{ name: 'starting', wall: 0, cpu: 0 }];
  for (const line of lines) {
    const name = STEP.exec(line.text)?.[1]?.replace(/ [\d,]+(?= )/, '');
    if (name !== undefined && name !== begun.at(-1)!.name)
      begun.push({ name, wall: line.wall, cpu: line.cpu });
  }
  const ends = [...begun.slice(1), { wall, cpu }];
  return begun.map((step, at) => ({
    name: step.name,
    wall: ends[at]!.wall - step.wall,
    cpu: ends[at]!.cpu - step.cpu,
  }));
}
