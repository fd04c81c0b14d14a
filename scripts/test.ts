import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** With `--coverage` only unit tests run, and the coverage of the pure parts must reach its floors. */
const measuresCoverage = process.argv.includes('--coverage');

interface Tally {
  passed: number;
  failed: number;
}

/** The part of vitest's JSON report that is used. */
interface VitestReport {
  readonly testResults: {
    readonly status: string;
    readonly assertionResults: { readonly status: string }[];
  }[];
}

const tools = [
  { name: 'types', command: ['@astrojs/check', 'bin/astro-check.js'] },
  { name: 'lint and format', command: ['@biomejs/biome', 'bin/biome', 'check'] },
  { name: 'dead code', command: ['knip', 'bin/knip.js'] },
  { name: 'dead code in what ships', command: ['knip', 'bin/knip.js', '--production'] },
];

// Browser tests wait half their time, so the tools run in parallel and report afterwards.
const checked = measuresCoverage ? [] : checkWithTools();
const total = await timed('tests', runTests);
const anyTestPassed = total.passed > 0;
for (const { name, ok, said, seconds } of await checked) {
  console.log(`\n== ${name}: ${seconds} s\n${said}`);
  total[ok ? 'passed' : 'failed'] += 1;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || !anyTestPassed ? 1 : 0;

async function timed<T>(name: string, step: () => Promise<T>): Promise<T> {
  console.log(`\n== ${name}`);
  const started = performance.now();
  const result = await step();
  console.log(`== ${name}: ${secondsSince(started)} s`);
  return result;
}

function secondsSince(started: number): string {
  return ((performance.now() - started) / 1000).toFixed(1);
}

/** Runs the tools one after the other; their output is held back. */
async function checkWithTools() {
  const results: { name: string; ok: boolean; said: string; seconds: string }[] = [];
  for (const { name, command } of tools) {
    const started = performance.now();
    const { ok, said } = await runTool(command, 'pipe');
    results.push({ name, ok, said, seconds: secondsSince(started) });
  }
  return results;
}

/** Runs a package's file, given as package, file and arguments; `ok` when it exits with 0. */
function runTool(
  [name = '', file = '', ...args]: string[],
  output: 'pipe' | 'inherit',
  variables: Record<string, string> = {},
) {
  const child = spawn(process.execPath, [join(root, 'node_modules', name, file), ...args], {
    cwd: root,
    stdio: ['inherit', output, output],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...variables },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  return new Promise<{ ok: boolean; said: string }>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ ok: code === 0, said }));
  });
}

async function runTests(): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'papershelf-test-'));
  const report = join(folder, 'report.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const part = measuresCoverage ? ['--project=unit', '--coverage.enabled'] : [];
    const command = [
      'vitest',
      'vitest.mjs',
      'run',
      '--config',
      'tests/vitest.config.ts',
      ...reporters,
      ...part,
    ];
    // Tests start the same commands over and over: each compiles its sources once, unless its coverage is measured.
    const variables = measuresCoverage ? {} : { NODE_COMPILE_CACHE: join(folder, 'compiled') };
    const { ok } = await runTool(command, 'inherit', variables);
    return countTests(report, ok);
  } finally {
    // A server that a test has just ended may still put something down.
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * Counts all tests; only passed ones succeed. A file that could not be loaded is one failure, and so is an
 * error outside all tests, which only shows in vitest's exit code.
 */
function countTests(report: string, ok: boolean): Tally {
  let files: VitestReport['testResults'] = [];
  try {
    files = (JSON.parse(readFileSync(report, 'utf8')) as VitestReport).testResults;
  } catch {
    console.log('The tests left no report.');
  }
  const tally: Tally = { passed: 0, failed: 0 };
  for (const { status, assertionResults } of files) {
    for (const test of assertionResults) tally[test.status === 'passed' ? 'passed' : 'failed'] += 1;
    if (status === 'failed' && assertionResults.every((test) => test.status === 'passed')) tally.failed += 1;
  }
  if (!ok && tally.failed === 0) tally.failed = 1;
  return tally;
}
