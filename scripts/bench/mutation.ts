import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CommandError, withUsage } from '../command.ts';
import { type MutationReport, mutationRows, mutationShare } from './mutation/mutation-report.ts';
import { markdownTable } from './search/table.ts';

/** The code to mutate, and the folder of its tests. */
const parts: Record<string, { mutate: readonly string[]; tests: string }> = {
  reader: {
    mutate: [
      'src/collection/read/{dumps,detect,encoding,input-file}.ts',
      'src/collection/read/plain/**/*.ts',
    ],
    tests: 'tests/collection/read',
  },
  query: { mutate: ['src/search/query/{query,query-text}.ts'], tests: 'tests/search/query' },
  address: { mutate: ['src/browse/{state,search-text,facets}.ts'], tests: 'tests/browse' },
};
/** In percent of the mutants: the least share that tests must detect. */
const LEAST_SHARE = 80;
/** Fetched by npx when needed, as seventy packages for this command alone are too many dependencies. */
const STRYKER = ['core', 'vitest-runner'].map((name) => `--package=@stryker-mutator/${name}@10.1.1`);

const usage = `usage: npm run bench -- mutation (${Object.keys(parts).join(' | ')}) [--mutate FILE]`;
const root = join(import.meta.dirname, '../..');
const home = join(root, '.papershelf/mutation');

/**
 * Mutation testing of a part of the program with Stryker: prints the mutants that no test detected, and the
 * numbers for each file. Takes about two seconds a mutant. Throws a CommandError below the least share.
 */
export async function run(args: string[]): Promise<void> {
  const { part, mutate } = withUsage(usage, () => {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { mutate: { type: 'string' } },
    });
    const part = parts[positionals[0] ?? ''];
    if (!part || positionals.length > 1) throw new Error('name one part');
    return { part, mutate: values.mutate === undefined ? part.mutate : [values.mutate] };
  });
  mkdirSync(home, { recursive: true });
  const settings = join(home, 'settings.json');
  const report = join(home, 'report.json');
  writeFileSync(settings, JSON.stringify(settingsOf(mutate, part.tests, report)));
  const { status } = spawnSync('npx', ['--yes', ...STRYKER, 'stryker', 'run', settings], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, PAPERSHELF_RUNS: '0.02' },
  });
  if (status !== 0) throw new CommandError('Stryker did not come to its end; its message is above');
  const read = JSON.parse(readFileSync(report, 'utf8')) as MutationReport;
  console.log(markdownTable(mutationRows(read)));
  const share = mutationShare(read);
  if (share < LEAST_SHARE) throw new CommandError(`${share.toFixed(1)} % noticed, not ${LEAST_SHARE} %`);
}

const settingsOf = (mutate: readonly string[], tests: string, report: string) => ({
  mutate,
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutation.config.ts', dir: tests, related: false },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  checkers: [],
  // Types are not checked; otherwise it needs the compiler.
  tsconfigFile: 'none',
  // Below the project, so that its packages are found.
  tempDirName: '.papershelf/mutation/copy',
  cleanTempDir: 'always',
  ignorePatterns: ['/dist', '/.astro', '/docs', '/public'],
  reporters: ['progress-append-only', 'clear-text', 'json'],
  clearTextReporter: { logTests: false, reportTests: false, reportScoreTable: false },
  jsonReporter: { fileName: report },
});
