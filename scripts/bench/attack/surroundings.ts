import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CommandError } from '../../command.ts';
import { seededRandom } from '../search/random.ts';
import { type Environment, environments } from './environments.ts';
import { differences, hashSite } from './folder-hash.ts';

const root = join(import.meta.dirname, '..', '..', '..');

/** Files that tools look for in the project and the folders above it. */
const strayFiles: Readonly<Record<string, string>> = {
  'package.json': '{ "type": "commonjs", "browserslist": "ie 11" }',
  'tsconfig.json': '{ "compilerOptions": { "target": "es5", "jsx": "preserve" } }',
  'postcss.config.js': 'throw new Error("postcss")',
  'vite.config.js': 'throw new Error("vite")',
  'babel.config.js': 'throw new Error("babel")',
  '.browserslistrc': 'ie 11',
  '.npmrc': 'node-options=--no-warnings',
  '.env': 'SITE=https://other.example\nPUBLIC_TITLE=Other\nNODE_ENV=development\n',
};

/**
 * Builds the content of `--content DIR` (the test collection by default) once normally and once in each of
 * twenty environments, or those with `--only TEXT` in their name, and prints the files that differ. `--seed
 * N` repeats random choices. Resolves to the number of environments that affected the output.
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      content: { type: 'string', default: join(root, 'tests', 'fixtures', 'golden', 'content') },
      seed: { type: 'string', default: `${Date.now() % 100_000}` },
      only: { type: 'string', default: '' },
    },
  });
  console.log(`seed ${values.seed}`);
  const home = mkdtempSync(join(tmpdir(), 'papershelf-surroundings-'));
  try {
    const wanted = hashSite(buildIn({ name: 'as it is' }, home, resolve(values.content)));
    let harm = 0;
    for (const environment of environments(seededRandom(Number(values.seed)))) {
      if (!environment.name.includes(values.only)) continue;
      const found = hashSite(buildIn(environment, home, resolve(values.content)));
      const different = differences(wanted, found);
      if (different.length > 0) harm += 1;
      console.log(
        `${different.length === 0 ? 'the same' : `${different.length} DIFFER`}: ${environment.name}`,
      );
      for (const path of different.slice(0, 5)) console.log(`    ${path}`);
    }
    return harm;
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** Builds in this environment; returns the folder of the site, which is missing after a failure. */
function buildIn(environment: Environment, home: string, content: string): string {
  const place = mkdtempSync(join(home, 'place-'));
  const cwd = join(place, environment.folder ?? '.');
  mkdirSync(cwd, { recursive: true });
  const project =
    environment.project === undefined ? root : copyProject(join(place, environment.project), place);
  const out = join(place, environment.out ?? 'out');
  const mask = process.umask(environment.umask ?? 0o022);
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(project, 'scripts', 'build.ts'), '--content', content, '--out', out, '--site', 'https://a.example'],
    { cwd, env: { ...process.env, ...environment.variables }, encoding: 'utf8' },
  );
  process.umask(mask);
  if (status !== 0) console.log(stderr);
  return out;
}

/** A copy of the project with linked packages, and stray files in it and in the folder above. */
function copyProject(folder: string, above: string): string {
  for (const name of ['astro.config.mjs', 'package.json', 'tsconfig.json', 'public', 'scripts', 'src']) {
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  const linked = spawnSync('cp', ['-al', join(root, 'node_modules'), join(folder, 'node_modules')]);
  if (linked.status !== 0)
    throw new CommandError(`cannot link the packages into "${folder}"; set TMPDIR nearer`);
  for (const [name, text] of Object.entries(strayFiles)) {
    for (const place of [above, folder]) {
      if (!existsSync(join(place, name))) writeFileSync(join(place, name), text);
    }
  }
  return folder;
}
