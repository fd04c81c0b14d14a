import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { hostileVariables } from '../../scripts/bench/attack/environments.ts';
import { root, runScript, startScript } from '../site-output/command.ts';
import { goldenCollection } from '../site-output/golden-collection.ts';

/** A machine that is busy with other tests takes its time. */
const PATIENCE_MS = 150_000;

let home: string;
let content: string;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'papershelf-dev-'));
  content = join(home, 'content');
  cpSync(goldenCollection, content, { recursive: true });
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('the dev command', () => {
  const foldersBefore = workFolders();
  let server: ChildProcessWithoutNullStreams;
  let url: string;
  let said = '';

  beforeAll(async () => {
    const port = await freePort();
    server = startScript('dev', ['--content', 'content', '--port', `${port}`], {
      cwd: home,
      detached: true,
      variables: hostileVariables,
    });
    for (const stream of [server.stdout, server.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += stripVTControlCharacters(text);
      });
    }
    await until(() => said.includes('pages follow every change'));
    url = /http:\/\/localhost:\d+\//.exec(said)?.[0] ?? '';
  });
  afterAll(() => {
    if (isRunning(server)) process.kill(-server.pid!, 'SIGKILL');
  });

  test('serves the pages of the content folder, whatever variables stand around', async () => {
    const response = await fetch(url);
    expect(response.status).toBe(200);
    const text = await response.text();
    expect(text).toContain('A golden shelf</h1>');
    expect(text).not.toMatch(/other\.example|cdn\.example|"\/elsewhere\//);
    expect(await page('topics/task-merging/')).toContain('Circuits That Merging Breaks');
  });

  test('has no service worker, and lets one of a built site retire', async () => {
    expect(await page('')).not.toContain('rel="manifest"');
    const response = await fetch(`${url}sw.js`);
    expect(response.headers.get('content-type')).toContain('text/javascript');
    expect(await response.text()).toContain('registration.unregister()');
  });

  test('shows a changed setting', async () => {
    edit('collection.yaml', 'A golden shelf', 'A silver shelf');
    await until(async () => (await page('')).includes('A silver shelf</h1>'));
  });

  test('shows a changed dump, on pages that were new as well', async () => {
    edit('dumps/quirks.txt', 'Circuits That Merging Breaks', 'Circuits That Merging Mends');
    await until(async () => {
      const topic = await page('topics/task-merging/');
      const [address] = /papers\/circuits-that-merging-mends-[a-z2-7]{10}\//.exec(topic) ?? [];
      return address !== undefined && (await page(address)).includes('Circuits That Merging Mends</h1>');
    });
  });

  test('keeps the last good state while a settings file is wrong, and says where', async () => {
    edit('collection.yaml', 'A silver shelf', 'A leaden shelf\ncolour: grey');
    await until(() => said.includes('the pages show the last good state'));
    expect(said).toContain('collection.yaml:2: There is no setting "colour"');
    await until(async () => (await page('')).includes('A silver shelf</h1>'));
  });

  test('goes on when the file is right again', async () => {
    edit('collection.yaml', 'colour: grey\n', '');
    await until(async () => (await page('')).includes('A leaden shelf</h1>'));
  });

  test('ends when it is told to, and leaves neither a process nor a file behind', async () => {
    const ended = once(server, 'exit');
    server.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
    await until(() => !isRunning(server));
    await expect(fetch(url)).rejects.toThrow();
    expect(workFolders()).toEqual(foldersBefore);
  });

  async function page(path: string): Promise<string> {
    // The server may be starting afresh, even amid an answer: then the next look will tell.
    try {
      const response = await fetch(new URL(path, url));
      return await response.text();
    } catch {
      return '';
    }
  }
});

describe('the dev command does not start', () => {
  test.for([
    ['--port', 'x'],
    ['--colour', 'red'],
  ])('with %s %s', async (args) => {
    const { code, stderr } = await runScript('dev', args);
    expect(code).toBe(1);
    expect(stderr).toContain('usage: npm run dev');
  });

  test('with wrong settings, and says where', async () => {
    const before = workFolders();
    const wrong = join(home, 'wrong');
    cpSync(goldenCollection, wrong, { recursive: true });
    writeFileSync(join(wrong, 'topics.yaml'), 'topics:\n  - slug: a\n');
    const { code, stderr } = await runScript('dev', ['--content', wrong]);
    expect(code).toBe(1);
    expect(stderr).toContain('topics.yaml:2');
    expect(workFolders()).toEqual(before);
  });
});

function edit(file: string, before: string, after: string): void {
  const path = join(content, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(before);
  writeFileSync(path, text.replace(before, after));
}

/** Resolves when the condition holds; throws when it does not within a generous while. */
const until = (condition: () => boolean | Promise<boolean>): Promise<boolean> =>
  // A page that is asked for more often keeps the server from what it waits for.
  vi.waitUntil(condition, { timeout: PATIENCE_MS, interval: 500 });

/** Whether the process or one that it started lives. */
function isRunning({ pid }: ChildProcessWithoutNullStreams): boolean {
  try {
    return process.kill(-pid!, 0);
  } catch {
    return false;
  }
}

/** The folders in which dev servers keep their prepared collections. */
function workFolders(): string[] {
  return globSync('.papershelf/dev-*', { cwd: root }).sort();
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
