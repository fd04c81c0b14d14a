import { once } from 'node:events';
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { root, runScript, startScript } from '../site-output/command.ts';

const titles = ['Pruning of Attention Heads', 'Merging Tasks by Arithmetic', 'A Survey of Task Vectors'];
const abstractOf = (title: string) =>
  `We study ${title.toLowerCase()} in large models. We show that a few weights carry a task, and that the rest can ` +
  'be removed at little cost. Experiments on several tasks agree with this view of what networks learn.';
const goodDump = titles.flatMap((title) => [title, abstractOf(title)]).join('\n');

let home: string;
let content: string;
let out: string;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'papershelf-build-'));
});
afterAll(() => rmSync(home, { recursive: true }));

/** Takes a good content folder and a free output folder for the builds to come. */
function startAfresh(): void {
  content = mkdtempSync(join(home, 'content-'));
  out = join(mkdtempSync(join(home, 'out-')), 'site');
  mkdirSync(join(content, 'dumps'));
  writeFileSync(join(content, 'collection.yaml'), 'title: A small shelf\ndescription: Three papers.\n');
  writeFileSync(join(content, 'dumps', 'small.txt'), goodDump);
}

function build(...args: string[]) {
  return runScript('build', ['--content', content, '--out', out, ...args]);
}

function snapshot(folder: string): Record<string, string> {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((file) => {
      const path = join(file.parentPath, file.name);
      return [path.slice(folder.length), readFileSync(path, 'latin1')];
    }),
  );
}

describe('builds into one folder', () => {
  let built: Awaited<ReturnType<typeof build>>;

  beforeAll(async () => {
    startAfresh();
    const place = mkdtempSync(join(home, 'place-'));
    out = join(place, 'made');
    const folders = ['--content', join('..', content.slice(home.length + 1)), '--out', 'made'];
    built = await runScript('build', [...folders, '--base', 'deep/papers', '--compress'], place);
    expect(built.code, built.stderr).toBe(0);
  });

  test('close with papers, topics, pages, seconds and bytes, and take relative folders from where they run', () => {
    expect(built.stdout).toMatch(
      /^3 papers, 1 topics?, \d+ pages, [\d.]+ s, \d+ bytes in made, (\d+) of \1 files changed\n$/,
    );
    expect(globSync('papers/*/index.html', { cwd: out })).toHaveLength(3);
    // Three papers make no map, and nothing leads to one.
    expect(globSync(['map/**', 'data/{map,where}.*'], { cwd: out })).toEqual([]);
    for (const page of globSync('**/*.html', { cwd: out }))
      expect(readFileSync(join(out, page), 'utf8'), page).not.toMatch(/\/map\/|where\.svg/);
  });

  test('serve their pages under a base path, however that is spelled, with compressed copies on request', () => {
    expect(built.stderr).toMatch(/compressed \d+ files/);
    expect(existsSync(join(out, 'index.html.br'))).toBe(true);
    expect(readFileSync(join(out, '_headers'), 'utf8')).toContain(
      '/deep/papers/_astro/*\n  Cache-Control: public',
    );
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('href="/deep/papers/topics/"');
    expect(JSON.parse(readFileSync(join(out, '.papershelf.json'), 'utf8'))).toMatchObject({
      generator: 'papershelf',
      base: '/deep/papers/',
    });
  });

  test('stop when no paper is left, and leave the last good site alone', async () => {
    const good = snapshot(out);
    writeFileSync(join(content, 'dumps', 'small.txt'), 'Only a Title\n');
    const { code, stderr } = await build();
    expect(code).toBe(1);
    expect(stderr).toContain('no paper is left');
    expect(snapshot(out)).toEqual(good);
  });
});

describe('a build of a curated folder', () => {
  const orphan = 'A Title Whose Abstract Was Lost';
  let built: Awaited<ReturnType<typeof build>>;
  const read = (...path: string[]) => readFileSync(join(out, ...path), 'utf8');

  beforeAll(async () => {
    startAfresh();
    const put = (name: string, text: string) => writeFileSync(join(content, name), text);
    put('dumps/small.txt', `${orphan}\n${goodDump}`);
    put(
      'collection.yaml',
      'title: A small shelf\nsite: https://example.org/group/shelf\naccent: "#1d5c8a"\npages: [about, browse]\nlinks: [{ name: The group, url: "https://group.example/" }]\n',
    );
    put(
      'topics.yaml',
      'topics:\n  - { slug: tasks, name: Tasks, description: Tasks., phrases: [task, weights] }\n',
    );
    put('corrections.yaml', `papers:\n  - { paper: ${titles[0]}, topics: [unsorted] }\n`);
    built = await build();
    expect(built.code, built.stderr).toBe(0);
  });

  test('leaves a faulty record out, and says so on the terminal and on the about page', () => {
    expect(built.stdout).toContain('3 papers');
    expect(built.stderr).toMatch(/small\.txt:1\b/);
    expect(read('about', 'index.html')).toMatch(/small\.txt/);
    expect(read('data', 'papers.json')).not.toContain(orphan);
  });

  test('takes the path in the address of the site for its base, unless --base says otherwise', async () => {
    expect(read('index.html')).toContain('<link rel="canonical" href="https://example.org/group/shelf/"');
    expect(JSON.parse(read('.papershelf.json')).base).toBe('/group/shelf/');
    const { code, stderr } = await build('--base', '/elsewhere/');
    expect(code).toBe(1);
    expect(stderr).toContain('Leave one of the two paths out');
  });

  test('wears what the settings say: the colour, the pages of the header, the links of the footer', () => {
    const html = read('index.html');
    const [, sheet = ''] =
      /<link rel="stylesheet" href="\/group\/shelf\/(_astro\/accent\.[0-9a-f]{8}\.css)">/.exec(html) ?? [];
    expect(read(sheet)).toContain('--accent:light-dark(#1d5c8a,');
    const linksIn = (part: RegExp) =>
      [...(part.exec(html)?.[0] ?? '').matchAll(/<a [^>]*?href="([^"]+)"/g)].map(([, address]) => address);
    expect(linksIn(/<nav class="site-nav".*?<\/nav>/s)).toEqual([
      '/group/shelf/browse/',
      '/group/shelf/about/',
    ]);
    expect(linksIn(/<footer.*?<\/footer>/s)).toEqual([
      '/group/shelf/about/#how',
      '/group/shelf/topics/',
      '/group/shelf/list/',
      '/group/shelf/data/',
      'https://group.example/',
    ]);
    // The reading list is named after this link, wherever it stands.
    expect(html.match(/<a [^>]*data-list-link[^>]*>/g)).toEqual([
      '<a href="/group/shelf/list/" data-list-link>',
    ]);
  });

  test('leaves a paper unsorted that is pinned there, whatever phrases it has', () => {
    const { papers } = JSON.parse(read('data', 'papers.json'));
    expect(papers.map(({ topics }: { topics: string[] }) => topics)).toEqual([
      ['unsorted'],
      ['tasks'],
      ['tasks'],
    ]);
    expect(existsSync(join(out, 'topics', 'unsorted', 'index.html'))).toBe(true);
  });
});

describe('a build', () => {
  beforeEach(startAfresh);

  test('refuses a folder that it did not make, and leaves it as it was', async () => {
    mkdirSync(out);
    writeFileSync(join(out, 'thesis.txt'), 'years of work');
    const { code, stderr } = await build();
    expect(code).toBe(1);
    expect(stderr).toContain('--out');
    expect(snapshot(out)).toEqual({ '/thesis.txt': 'years of work' });
  });

  test('stops at a wrong setting before it makes anything', async () => {
    writeFileSync(join(content, 'collection.yaml'), 'title: A shelf\ndescription: Papers.\ncolour: red\n');
    const { code, stdout, stderr } = await build();
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/collection\.yaml:3\b/);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(existsSync(out)).toBe(false);
  });

  test.for([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('that is ended by %s ends with code %i and leaves nothing behind', async ([signal, code]) => {
    const child = startScript('build', ['--content', content, '--out', out]);
    await expect.poll(() => workOf(child.pid)).toHaveLength(1);
    child.kill(signal);
    expect(await once(child, 'close')).toEqual([code, null]);
    expect(workOf(child.pid)).toEqual([]);
    expect(existsSync(out)).toBe(false);
  });

  const workOf = (pid?: number) => globSync(`build-${pid}-*`, { cwd: join(root, '.papershelf') });

  test('refuses an option that does not exist with a word on usage', async () => {
    const { code, stderr } = await build('--colour', 'red');
    expect(code).toBe(1);
    expect(stderr).toContain('usage: npm run build');
  });
});
