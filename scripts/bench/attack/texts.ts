import { parseArgs } from 'node:util';
import { parseSettings } from '../../../src/collection/settings/settings.ts';
import { CommandError } from '../../command.ts';
import { readContentFolder } from '../../content-folder.ts';
import { hostileTexts } from './texts/hostile-texts.ts';
import { stepsFor } from './texts/steps.ts';

const SIZES = [16_000, 64_000, 256_000, 1_000_000];
/** The limit in milliseconds of CPU time for a megabyte of text. */
const MOST_PER_MEGABYTE = 10_000;
const MOST_GROWTH = 1.5;
/** In milliseconds: growth below this is noise. */
const LEAST_TELLING = 1_000;

/** The cost of a step: milliseconds at each size. */
interface Costs {
  readonly step: string;
  readonly text: string;
  readonly milliseconds: number[];
}

/**
 * Runs every processing step of a paper on long repetitive abstracts of increasing length, with the settings
 * of `--content DIR`. Prints for each step the CPU time per megabyte and the exponent of its growth, and
 * resolves to the number of steps that cost too much. `--text PART` and `--step NAME` select, `--size N`
 * continues to larger sizes.
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      content: { type: 'string', default: 'content' },
      text: { type: 'string', default: '' },
      step: { type: 'string' },
      size: { type: 'string', default: '1000000' },
    },
  });
  const { value: settings } = parseSettings(readContentFolder(values.content).settings);
  if (!settings) throw new CommandError(`the settings in "${values.content}" are wrong: run "npm run check"`);
  const sizes = [...SIZES.filter((size) => size < Number(values.size)), Number(values.size)];
  let harm = 0;
  for (const text of hostileTexts.filter(({ name }) => name.includes(values.text))) {
    const costs = new Map<string, Costs>();
    for (const size of sizes) {
      for (const { name: step, run: runStep } of stepsFor(text.ofLength(size), settings)) {
        const cost = costs.get(step) ?? { step, text: text.name, milliseconds: [] };
        costs.set(step, cost);
        // The collection is always built, as later steps need it.
        if (isHopeless(cost)) break;
        cost.milliseconds.push(timeOf(runStep));
      }
    }
    const told = [...costs.values()].filter(({ step }) => values.step === undefined || step === values.step);
    for (const cost of told) harm += tell(cost, sizes);
  }
  return harm;
}

/** CPU time in milliseconds. */
function timeOf(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The next size would take minutes. */
const isHopeless = ({ milliseconds }: Costs) => (milliseconds.at(-1) ?? 0) > MOST_PER_MEGABYTE;

/** Prints a line for a notable step; returns 1 where it is too slow, else 0. */
function tell({ step, text, milliseconds }: Costs, sizes: readonly number[]): 0 | 1 {
  const count = milliseconds.length;
  const last = milliseconds[count - 1] ?? 0;
  const size = sizes[count - 1]!;
  const perMegabyte = (last / size) * 1e6;
  const before = Math.max(1, milliseconds[count - 2] ?? last);
  const growth = count < 2 ? 0 : Math.log(Math.max(1, last) / before) / Math.log(size / sizes[count - 2]!);
  const isHarmful = perMegabyte > MOST_PER_MEGABYTE || (last > LEAST_TELLING && growth > MOST_GROWTH);
  const times = milliseconds.map((time) => time.toFixed(0)).join(' / ');
  const verdict = isHarmful ? 'HARM' : 'holds';
  console.log(
    `${verdict}  ${text} · ${step}: ${times} ms; ${perMegabyte.toFixed(0)} ms/MB, n^${growth.toFixed(2)}`,
  );
  return isHarmful ? 1 : 0;
}
