import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FolderServer, serveFolder } from '../../../scripts/folder-server.ts';

const text = `{"long": "${'0123456789'.repeat(500)}"}`;

let home: string;
let folder: string;
let server: FolderServer;

function put(path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'papershelf-answers-'));
  folder = join(home, 'site');
  for (const path of ['index.html', 'topics/index.html', '404.html']) put(path, `<h1>${path}</h1>`);
  for (const path of ['.papershelf.json', '.git/config', '_headers']) put(path, 'secret');
  put('data.json', text);
  put('_astro/a.12345678.js', 'let a');
  writeFileSync(join(home, 'outside.txt'), 'secret');
  server = await serveFolder({ folder });
});
afterAll(async () => {
  await server.close();
  rmSync(home, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly bytes: Buffer;
}

function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: server.port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part) => parts.push(part));
      response.on('error', reject);
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, bytes: Buffer.concat(parts) }),
      );
    })
      .on('error', reject)
      .end();
  });
}

const bodyOf = async (path: string) => (await ask(path)).bytes.toString();

describe('a range', () => {
  const last = text.length - 1;
  test.for([
    ['bytes=0-3', 0, 3],
    ['bytes=-5', last - 4, last],
    ['bytes=5-', 5, last],
    ['bytes=0-99999999999999999999', 0, last],
    ['bytes=0-9007199254740993', 0, last],
    ['bytes=-9007199254740993', 0, last],
  ] as const)('%s gives just those bytes, not compressed', async ([range, from, to]) => {
    const { status, headers, bytes } = await ask('/data.json', { range, 'accept-encoding': 'gzip' });
    expect(status).toBe(206);
    expect(headers['content-range']).toBe(`bytes ${from}-${to}/${text.length}`);
    expect(headers['content-encoding']).toBe(undefined);
    expect(headers.vary).toBe('Accept-Encoding');
    expect(bytes.toString()).toBe(text.slice(from, to + 1));
  });

  test.for(['bytes=99999-', 'bytes=-0'])('%s beyond the file is refused with its length', async (range) => {
    const { status, headers } = await ask('/data.json', { range });
    expect([status, headers['content-range']]).toEqual([416, `bytes */${text.length}`]);
  });

  test.for(['bytes=5-1', 'bytes=a-b', 'bytes=0-1,5-9'])('%s gives the whole file', async (range) => {
    const { status, bytes } = await ask('/data.json', { range });
    expect([status, bytes.toString()]).toEqual([200, text]);
  });

  test('counts for nothing with a condition, for HEAD and for what is not there', async () => {
    const { headers } = await ask('/data.json');
    const range = 'bytes=0-3';
    expect((await ask('/data.json', { range, 'if-range': String(headers.etag) })).status).toBe(200);
    expect((await ask('/data.json', { range }, 'HEAD')).status).toBe(200);
    expect((await ask('/nothing', { range })).bytes.toString()).toBe('<h1>404.html</h1>');
  });
});

test('a compressed answer holds the whole file and says that it depends on the question', async () => {
  const { headers, bytes } = await ask('/data.json', { 'accept-encoding': 'gzip' });
  expect([headers['content-encoding'], headers.vary]).toEqual(['gzip', 'Accept-Encoding']);
  expect(gunzipSync(bytes).toString()).toBe(text);
});

test('a file that did not change is not sent again', async () => {
  const { headers } = await ask('/data.json');
  const again = await ask('/data.json', { 'if-none-match': String(headers.etag) });
  expect([again.status, again.bytes.length, again.headers['cache-control']]).toEqual([304, 0, 'no-cache']);
});

test.for(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])(
  '%s is refused, with what is allowed',
  async (method) => {
    const { status, headers } = await ask('/', {}, method);
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  },
);

test('HEAD says what GET would, without the file', async () => {
  const { status, headers, bytes } = await ask('/data.json', {}, 'HEAD');
  expect([status, headers['content-length'], bytes.length]).toEqual([200, String(text.length), 0]);
});

test.for([
  ['//topics', '/topics/'],
  ['//topics//?q=//a', '/topics/?q=//a'],
  ['//', '/'],
  ['/%2ftopics', '/topics/'],
  ['///data.json', '/data.json'],
  ['http://other.example/topics', '/topics/'],
] as const)('%s leads to %s on this host', async ([path, location]) => {
  const { status, headers } = await ask(path);
  expect([status, headers.location]).toEqual([302, location]);
});

test.for([
  '//other.example/',
  '//other.example/%2e%2e',
  '/\\other.example',
  '//other.example',
  '/%5c%5cother.example/',
])('%s leads nowhere', async (path) => {
  const { status, headers } = await ask(path);
  expect([status, headers.location]).toEqual([404, undefined]);
});

test.for([
  '/.papershelf.json',
  '/%2epapershelf.json',
  '/%2Epapershelf%2ejson',
  '/.git/config',
  '/%2egit/config',
  '/%2egit%2fconfig',
  '/_headers',
  '/%5fheaders',
  '/%5Fheaders',
  '//_headers',
  '/topics/../_headers',
  '/topics/..%2f_headers',
  '/_headers/',
  '/_headers%00',
  '/\\_headers',
])('%s is not for readers', async (path) => {
  const { status, bytes } = await ask(path);
  expect(status).toBe(404);
  expect(bytes.toString()).not.toContain('secret');
});

test('a link is followed within the folder, and neither out of it nor to what is not for readers', async () => {
  symlinkSync('topics', join(folder, 'themes'));
  symlinkSync(join(home, 'outside.txt'), join(folder, 'out.txt'));
  symlinkSync(home, join(folder, 'up'));
  symlinkSync('.git', join(folder, 'history'));
  symlinkSync('nowhere', join(folder, 'dangling'));
  symlinkSync('circle', join(folder, 'circle'));
  expect(await bodyOf('/themes/')).toBe('<h1>topics/index.html</h1>');
  for (const path of ['/out.txt', '/up/outside.txt', '/history/config', '/dangling', '/circle']) {
    expect((await ask(path)).status).toBe(404);
  }
});

test('what is no file is not there: a pipe, a folder without a page, a name too long', async () => {
  if (process.platform !== 'win32') execFileSync('mkfifo', [join(folder, 'pipe')]);
  for (const path of ['/pipe', '/_astro/', '/_astro', `/${'a'.repeat(300)}`, `/${'a/'.repeat(4000)}`]) {
    const { status, headers } = await ask(path);
    expect([status, headers['cache-control']]).toEqual([404, 'no-cache']);
  }
});

test('a folder that vanishes is missing until it is there again', async () => {
  renameSync(folder, `${folder}-away`);
  const gone = await ask('/');
  renameSync(`${folder}-away`, folder);
  expect([gone.status, gone.bytes.toString()]).toEqual([404, 'Nothing here. The site begins at /']);
  expect(await bodyOf('/')).toBe('<h1>index.html</h1>');
});

describe('a site that is being published', () => {
  const writeMarker = (marker: object) => {
    put('.papershelf/draft', JSON.stringify({ generator: 'papershelf', base: '/', files: {}, ...marker }));
    renameSync(join(folder, '.papershelf', 'draft'), join(folder, '.papershelf.json'));
  };

  test('is the new one from the moment at which the marker says so, wherever its files are', async () => {
    put('.papershelf/next-1/topics/index.html', 'new topics');
    put('.papershelf/next-1/fresh/index.html', 'new page');
    expect(await bodyOf('/topics/')).toBe('<h1>topics/index.html</h1>');
    expect((await ask('/fresh/')).status).toBe(404);
    writeMarker({ stage: 'next-1' });
    expect(await bodyOf('/topics/')).toBe('new topics');
    expect(await bodyOf('/fresh/')).toBe('new page');
    expect((await ask('/fresh')).headers.location).toBe('/fresh/');
    renameSync(join(folder, '.papershelf/next-1/topics/index.html'), join(folder, 'topics/index.html'));
    expect(await bodyOf('/topics/')).toBe('new topics');
    expect(await bodyOf('/')).toBe('<h1>index.html</h1>');
    writeMarker({});
    expect((await ask('/fresh/')).status).toBe(404);
  });

  test('still has the hashed files of the site before, for pages that are open', async () => {
    put('.papershelf/last/_astro/old.12345678.js', 'old');
    put('.papershelf/older/search/abc/base.json', 'older');
    put('.papershelf/last/old-page/index.html', 'old');
    expect(await bodyOf('/_astro/old.12345678.js')).toBe('old');
    expect((await ask('/_astro/old.12345678.js')).headers['cache-control']).toContain('immutable');
    expect(await bodyOf('/search/abc/base.json')).toBe('older');
    expect((await ask('/old-page/')).status).toBe(404);
  });
});

test('a file that is replaced while it is sent comes whole, as the one or the other', async () => {
  const versions = ['a'.repeat(1000), 'b'.repeat(3000)];
  const swap = async (version: string, turns: number) => {
    put('swapped.new', version);
    for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve));
    renameSync(join(folder, 'swapped.new'), join(folder, 'swapped.txt'));
  };
  for (let round = 0; round < 60; round++) {
    // The moment moves through all that the server does for an answer.
    const [body] = await Promise.all([bodyOf('/swapped.txt'), swap(versions[round % 2]!, round)]);
    if (round > 0) expect(versions).toContain(body);
  }
});
