import { spawn } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { root } from '../site-output/command.ts';

const lock = {
  '': { name: 'shelf' },
  'node_modules/runs': { version: '1.0.0' },
  'node_modules/tests': { version: '1.0.0', dev: true },
  'node_modules/elsewhere': { version: '1.0.0', optional: true, os: ['other'] },
};

/** Stands in for npm: writes down how it was called, talks, and records the packages as npm would. */
const fakeNpm = `
import { mkdirSync, writeFileSync, appendFileSync, readFileSync } from 'node:fs';
const args = process.argv.slice(2);
appendFileSync('npm-calls', args.join(' ') + '\\n');
console.log('npm talks');
if (process.env.NPM_FAILS) process.exit(7);
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const kept = Object.entries(packages).filter(([, p]) => !p.optional && !(p.dev && args.includes('--omit=dev')));
mkdirSync('node_modules', { recursive: true });
writeFileSync('node_modules/.package-lock.json', JSON.stringify({ packages: Object.fromEntries(kept) }));
`;

const report = 'console.log(JSON.stringify([process.argv.slice(2), process.cwd()]));';
let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'papershelf-launch-'));
  mkdirSync(join(home, 'scripts'));
  mkdirSync(join(home, 'below'));
  copyFileSync(join(root, 'scripts', 'launch.cjs'), join(home, 'scripts', 'launch.cjs'));
  writeFileSync(join(home, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(home, 'npm-cli.js'), fakeNpm);
  writeLock(lock);
  for (const name of ['build', 'serve', 'check', 'test']) {
    writeFileSync(join(home, 'scripts', `${name}.ts`), report);
  }
});
afterEach(() => rmSync(home, { recursive: true }));

/** Windows ends a process at once, whatever the signal. */
const forwardedSignals: NodeJS.Signals[] = process.platform === 'win32' ? [] : ['SIGINT', 'SIGTERM'];

describe('the launcher', () => {
  test('installs without development packages for a build, and then never again', async () => {
    await launch(['build']);
    await launch(['check']);
    expect(npmCalls()).toEqual(['install --no-save --no-audit --no-fund --loglevel=error --omit=dev']);
  });

  test('adds the development packages for the tests, and keeps them when the lock file changes', async () => {
    await launch(['build']);
    await launch(['test']);
    writeLock({ ...lock, 'node_modules/runs': { version: '2.0.0' } });
    await launch(['build']);
    expect(npmCalls().map((call) => call.split(' ').at(-1))).toEqual([
      '--omit=dev',
      '--include=dev',
      '--include=dev',
    ]);
  });

  test('leaves packages alone that npm installed by hand', async () => {
    mkdirSync(join(home, 'node_modules'));
    writeFileSync(join(home, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: lock }));
    await launch(['test']);
    expect(npmCalls()).toEqual([]);
  });

  test('keeps standard output for the command', async () => {
    const { stdout, stderr } = await launch(['check', '--json', 'a b']);
    expect(JSON.parse(stdout)[0]).toEqual(['--json', 'a b']);
    expect(stderr).toContain('npm talks');
  });

  test('says what to do when npm fails', async () => {
    const { code, stdout, stderr } = await launch(['build'], { env: { NPM_FAILS: '1' } });
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/could not install the packages.*run the same command again/s);
  });

  test('runs a command where the user called npm', async () => {
    const { stdout } = await launch(['check'], { env: { INIT_CWD: join(home, 'below') } });
    expect(JSON.parse(stdout)[1]).toMatch(/below$/);
  });

  test('runs a command where it was called without npm', async () => {
    const { stdout } = await launch(['check'], { cwd: join(home, 'below') });
    expect(JSON.parse(stdout)[1]).toMatch(/below$/);
  });

  test('starts with a build of all options but the port, then serves that folder on that port', async () => {
    const { stdout } = await launch(['start', '--port', '5000', '--out=x', '--base', '/b/']);
    const [build, serve] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)[0]);
    expect(build).toEqual(['--out=x', '--base', '/b/']);
    expect(serve).toEqual(['--out=x', '--port', '5000']);
  });

  test('has Node keep what it compiles, and empties that place when much is there', async () => {
    const compiled = join(home, 'node_modules', '.cache', 'papershelf', 'compiled');
    const env = { NODE_COMPILE_CACHE: '' };
    await launch(['check'], { env });
    expect(readdirSync(compiled)).toHaveLength(1);
    const left = Array.from({ length: 5000 }, (_, number) => join(compiled, `${number}`));
    for (const path of left) writeFileSync(path, '');
    await launch(['check'], { env });
    expect(readdirSync(compiled)).toHaveLength(1);
  });

  test('does not serve after a build that failed, and ends with its exit code', async () => {
    writeFileSync(join(home, 'scripts', 'build.ts'), 'process.exit(3);');
    expect(await launch(['start'])).toMatchObject({ code: 3, stdout: '' });
  });

  test('refuses a command that does not exist', async () => {
    const { code, stderr } = await launch(['dance']);
    expect(code).toBe(1);
    expect(stderr).toContain('no command "dance"');
    expect(npmCalls()).toEqual([]);
  });

  test.skipIf(process.platform === 'win32').for([['back\\slash'], ['node_modules']])(
    'refuses to run in a folder called %s, where Node loads no program, and says so before npm is called',
    async ([name]) => {
      const odd = join(home, name!);
      mkdirSync(join(odd, 'scripts'), { recursive: true });
      copyFileSync(join(home, 'scripts', 'launch.cjs'), join(odd, 'scripts', 'launch.cjs'));
      const { code, stderr } = await launch(['build'], { project: odd, cwd: odd });
      expect(code).toBe(1);
      expect(stderr).toMatch(/^Node cannot run a project in .*Rename the folder, or move it\.\n$/);
      expect(npmCalls()).toEqual([]);
    },
  );

  test.for(forwardedSignals)('passes %s on and ends as the command ends', async (signal) => {
    writeFileSync(
      join(home, 'scripts', 'serve.ts'),
      `process.on('${signal}', () => process.exit(9)); setInterval(() => {}, 1000); console.log('ready');`,
    );
    expect(await launch(['serve'], { signal })).toMatchObject({ code: 9 });
  });
});

interface LaunchOptions {
  readonly env?: Record<string, string>;
  readonly cwd?: string;
  /** Where the launcher lies. */
  readonly project?: string;
  /** Sent once the command has printed something. */
  readonly signal?: NodeJS.Signals;
}

function launch(args: string[], { env = {}, cwd = home, project = home, signal }: LaunchOptions = {}) {
  const { INIT_CWD: _, npm_lifecycle_event: __, ...inherited } = process.env;
  const child = spawn(process.execPath, [join(project, 'scripts', 'launch.cjs'), ...args], {
    cwd,
    env: { ...inherited, npm_execpath: join(home, 'npm-cli.js'), ...env },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (text) => {
    stdout += text;
    if (signal) child.kill(signal);
  });
  child.stderr.on('data', (text) => {
    stderr += text;
  });
  return new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

function npmCalls(): string[] {
  const calls = join(home, 'npm-calls');
  return existsSync(calls) ? readFileSync(calls, 'utf8').trim().split('\n') : [];
}

function writeLock(packages: object): void {
  writeFileSync(join(home, 'package-lock.json'), JSON.stringify({ packages }));
}
