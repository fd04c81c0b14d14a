import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FolderServer, serveFolder } from '../../scripts/folder-server.ts';
import { root, runScript } from '../site-output/command.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'papershelf-serve-'));
  mkdirSync(join(folder, 'topics', 'one'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<h1>Home</h1>');
  writeFileSync(join(folder, 'topics', 'one', 'index.html'), '<h1>One</h1>');
  writeFileSync(join(folder, '404.html'), '<h1>Nothing here</h1>');
  writeFileSync(join(folder, 'all.bib'), '@misc{é}');
  writeFileSync(join(folder, 'data.json'), `{"long": "${'x'.repeat(5000)}"}`);
  writeFileSync(join(folder, '.papershelf.json'), '{ "generator": "papershelf", "base": "/papers/" }');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the folder server', () => {
  let server: FolderServer;
  beforeAll(async () => {
    server = await serveFolder({ folder, base: '/papers/' });
  });
  afterAll(() => server.close());

  test.for([
    ['/papers/', 200, 'text/html; charset=utf-8'],
    ['/papers/topics/one/?q=a', 200, 'text/html; charset=utf-8'],
    ['/papers/all.bib', 200, 'application/x-bibtex; charset=utf-8'],
    ['/papers/data.json', 200, 'application/json; charset=utf-8'],
    ['/papers/nothing/', 404, 'text/html; charset=utf-8'],
    ['/papers/topics/', 404, 'text/html; charset=utf-8'],
    ['/elsewhere/', 404, 'text/html; charset=utf-8'],
    ['/papers/.papershelf.json', 404, 'text/html; charset=utf-8'],
    ['/papers/%E0%A4%A', 404, 'text/html; charset=utf-8'],
    ['/papers/../../../../../../etc/passwd', 404, 'text/html; charset=utf-8'],
    ['/papers/..%2f..%2f..%2f..%2f..%2fetc/passwd', 404, 'text/html; charset=utf-8'],
    ['/papers/%2e%2e/%2e%2e/%2e%2e/etc/passwd', 404, 'text/html; charset=utf-8'],
  ] as const)('answers %s with %i, %s', async ([path, status, type]) => {
    expect(await ask(server, path)).toMatchObject({ status, type });
  });

  test.for([
    ['/', '/papers/'],
    ['/papers', '/papers/'],
    ['/papers/topics/one?q=a%20b', '/papers/topics/one/?q=a%20b'],
  ] as const)('sends %s on to %s', async ([path, location]) => {
    expect(await ask(server, path)).toMatchObject({ status: 302, location });
  });

  test('answers a wrong address with the page for that', async () => {
    expect((await ask(server, '/papers/nothing/')).body).toBe('<h1>Nothing here</h1>');
  });

  test('compresses text for browsers that ask', async () => {
    expect((await ask(server, '/papers/data.json', { 'accept-encoding': 'gzip' })).encoding).toBe('gzip');
  });

  test('shows a rebuilt page at once', async () => {
    const page = join(folder, 'fresh.html');
    writeFileSync(page, 'before');
    expect((await ask(server, '/papers/fresh.html')).body).toBe('before');
    // As a build does it: a new file in the place of the old one.
    writeFileSync(`${page}.new`, 'after it');
    renameSync(`${page}.new`, page);
    expect((await ask(server, '/papers/fresh.html')).body).toBe('after it');
  });

  test('is reached over IPv4 and by the name localhost', async () => {
    expect((await fetch(`http://127.0.0.1:${server.port}/papers/`)).status).toBe(200);
    expect((await fetch(server.url)).status).toBe(200);
  });

  test('takes the next port when another program has it on either address', async () => {
    const other = createServer();
    const taken = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port));
    });
    const second = await serveFolder({ folder, port: taken });
    expect(second.port).toBeGreaterThan(taken);
    await expect(serveFolder({ folder, port: taken, fallbackPorts: 0 })).rejects.toThrow('taken');
    await second.close();
    await new Promise((resolve) => other.close(resolve));
  });
});

describe('the serve command', () => {
  test('says where the site is, under its base path, and ends cleanly', async () => {
    const port = 42_000 + (process.pid % 5_000);
    const child = spawn(process.execPath, [
      join(root, 'scripts', 'serve.ts'),
      '--out',
      folder,
      '--port',
      `${port}`,
    ]);
    const ended = new Promise((resolve) => child.on('exit', resolve));
    const said = await new Promise<string>((resolve) => {
      child.stdout.setEncoding('utf8').on('data', (text: string) => /Ctrl/.test(text) && resolve(text));
    });
    const url = /Papershelf is on (http:\/\/localhost:\d+\/papers\/)/.exec(said)?.[1] ?? said;
    expect(await (await fetch(url)).text()).toBe('<h1>Home</h1>');
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });

  test('without a built site it says how to get one', async () => {
    const { code, stderr } = await runScript('serve', ['--out', join(folder, 'topics')]);
    expect(code).toBe(1);
    expect(stderr).toContain('run "npm run build"');
  });

  test.for([
    ['--port', 'x'],
    ['--port', '0'],
    ['--sport', '1'],
  ])('refuses %s %s', async (args) => {
    const { code, stderr } = await runScript('serve', args);
    expect(code).toBe(1);
    expect(stderr).toContain('usage: npm run serve');
  });
});

/** A request with the path as it stands: fetch would tidy it up first. */
function ask(server: FolderServer, path: string, headers: Record<string, string> = {}) {
  return new Promise<Record<string, unknown>>((resolve, reject) => {
    request({ host: '127.0.0.1', port: server.port, path, headers }, (response) => {
      let body = '';
      response.on('data', (text) => {
        body += text;
      });
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          type: response.headers['content-type'],
          location: response.headers.location,
          encoding: response.headers['content-encoding'],
          body,
        }),
      );
    })
      .on('error', reject)
      .end();
  });
}
