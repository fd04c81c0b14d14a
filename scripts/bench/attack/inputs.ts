import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readEntries } from '../../../src/collection/collection.ts';
import { collectionSettingsSchema } from '../../../src/collection/settings/collection-settings.ts';
import { CommandError } from '../../command.ts';
import { seededRandom } from '../search/random.ts';

/** In milliseconds of CPU time for a megabyte; of a smaller file as if it had `LEAST_SIZE` bytes. */
const MOST_PER_MEGABYTE = 1000;
const LEAST_SIZE = 100_000;
const MOST_EDITS = 4;
const TOLD_EVERY = 10_000;
/** In bytes: where an edit moves or repeats a stretch. */
const LONGEST_STRETCH = 400;
const SIGNS = [
  ...'"\'{}[]()<>&\\@$,;|\t\0\r',
  ...[
    '\n\n',
    'ER  - \n',
    '\n@a{b,\n',
    '</record>',
    '<!--',
    '%T ',
    'é',
    '\ufeff',
    '\n\\\\\n',
    '"""',
    '{}',
    '&#0;',
  ],
].map((sign) => Buffer.from(sign));

/**
 * Damages the files of the folder `--files` (and of those inside) in seeded ways and reads them: `--count` times,
 * 200,000 unless told. Resolves to the number of files whose reading throws, costs too much or does not add up.
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      files: { type: 'string' },
      count: { type: 'string', default: '200000' },
      seed: { type: 'string', default: '1' },
      largest: { type: 'string', default: '40000' },
    },
  });
  if (!values.files) throw new CommandError('usage: npm run bench -- attack inputs --files DIR [--count N]');
  const random = seededRandom(Number(values.seed));
  const below = (limit: number) => Math.floor(random() * limit);
  const seeds = filesIn(values.files).map((path) => readFileSync(path).subarray(0, Number(values.largest)));
  const damaged = () => {
    let bytes: Uint8Array = seeds[below(seeds.length)]!;
    for (let edits = 1 + below(MOST_EDITS); edits > 0; edits -= 1) {
      bytes = damage(bytes, seeds[below(seeds.length)]!, below);
    }
    return bytes;
  };
  console.log(`${seeds.length} files, seed ${values.seed}`);
  let harm = 0;
  let dearest = 0;
  for (let count = 0; count < Number(values.count); count += 1) {
    if (count > 0 && count % TOLD_EVERY === 0) console.log(`${count} read, ${harm} did harm`);
    const bytes = damaged();
    const { fault, perMegabyte } = readDamaged(bytes);
    dearest = Math.max(dearest, perMegabyte);
    if (fault === undefined) continue;
    harm += 1;
    console.log(`HARM  file ${count}, ${bytes.length} bytes: ${fault}`);
  }
  console.log(`${values.count} damaged files, ${harm} did harm; at most ${dearest.toFixed(0)} ms/MB`);
  return harm;
}

function filesIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return names.map((name) => join(folder, name)).filter((path) => statSync(path).isFile());
}

/** Cuts, drops, doubles, mixes with another file, changes a byte, or puts a sign in. */
function damage(bytes: Uint8Array, other: Uint8Array, below: (limit: number) => number): Uint8Array {
  const at = below(bytes.length + 1);
  const length = below(LONGEST_STRETCH);
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
  switch (below(6)) {
    case 0:
      return before;
    case 1:
      return Buffer.concat([before, after.subarray(length)]);
    case 2:
      return Buffer.concat([before, after.subarray(0, length), after]);
    case 3: {
      const from = below(other.length);
      return Buffer.concat([before, other.subarray(from, from + length), after]);
    }
    case 4:
      return Buffer.concat([before, Buffer.from([below(256)]), after.subarray(1)]);
    default:
      return Buffer.concat([before, SIGNS[below(SIGNS.length)]!, after]);
  }
}

function readDamaged(bytes: Uint8Array): { fault: string | undefined; perMegabyte: number } {
  const settings = { collection: collectionSettingsSchema.parse({}), corrections: [], topics: [] };
  const start = process.cpuUsage();
  try {
    const { report } = readEntries([{ name: 'damaged', bytes }], settings);
    const { user, system } = process.cpuUsage(start);
    const perMegabyte = ((user + system) / 1000 / Math.max(bytes.length, LEAST_SIZE)) * 1e6;
    const faulty = report.errors.filter(({ line }) => line !== null).length;
    const sums = [
      report.used + report.ignored.length + faulty === report.lines,
      ...report.files.map(
        (file) => file.papers + file.duplicates + file.leftOut + file.errors === file.records,
      ),
    ];
    if (sums.includes(false)) return { fault: 'the account does not add up', perMegabyte };
    const isDear = perMegabyte > MOST_PER_MEGABYTE;
    return { fault: isDear ? `${perMegabyte.toFixed(0)} ms/MB` : undefined, perMegabyte };
  } catch (error) {
    return { fault: String((error as Error).stack), perMegabyte: 0 };
  }
}
