import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { checkFiles, checkFolder } from '../../scripts/check-dumps.ts';
import { reportText } from '../../scripts/report-text.ts';
import { type Report, reportSchema } from '../../src/collection/report.ts';
import { root, runScript } from '../site-output/command.ts';

const fixture = readFileSync(join(root, 'tests', 'fixtures', 'dumps', 'six-papers.txt'), 'utf8');
const lines = fixture.trim().split('\n').slice(1);
/** Good but for two titles that lost their abstracts, a fault each, and a paper that stands twice. */
const faulty = [...lines.slice(0, 1), ...lines.slice(2, 8), lines[2], lines[3], lines[8]].join('\n');

let home: string;
let folder: string;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'papershelf-check-'));
});
afterAll(() => rmSync(home, { recursive: true }));

beforeEach(() => {
  folder = mkdtempSync(join(home, 'place-'));
  mkdirSync(join(folder, 'content', 'dumps'), { recursive: true });
  put('content/dumps/good.txt', fixture);
  put('faulty.txt', faulty);
});

function put(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

const check = (...args: string[]) => runScript('check', args, folder);

/** The report on files, or on the content folder where none is named, after a look at what holds for every report. */
function report(...names: string[]): Report {
  const below = `${folder}/`;
  const full =
    names.length > 0 ? checkFiles(names.map((name) => below + name)) : checkFolder(`${below}content`).report;
  // As somebody sees it who stands in the folder.
  const value = reportSchema.parse(JSON.parse(JSON.stringify(full).replaceAll(below, '')));
  const { lines, used, ignored, errors, files } = value;
  for (const file of files) {
    expect(file.papers + file.duplicates + file.leftOut + file.errors).toBe(file.records);
  }
  expect(used + ignored.length + errors.filter(({ line }) => line !== null).length).toBe(lines);
  return value;
}

const places = (entries: { file: string; line: number | null }[]) =>
  entries.map(({ file, line }) => `${file}:${line}`);

describe('check --json', () => {
  test('accounts for papers, lines and files', () => {
    expect(report('content/dumps/good.txt')).toEqual({
      papers: 6,
      lines: 13,
      used: 12,
      ignored: [{ file: 'content/dumps/good.txt', line: 1, reason: expect.stringMatching(/\w/) }],
      warnings: [],
      errors: [],
      files: [expect.objectContaining({ file: 'content/dumps/good.txt', format: 'plain', records: 6 })],
    });
  });

  test('prints one object with the promised keys and nothing else, and ends with 0 for all warnings', async () => {
    put('twice.txt', [...lines, ...lines.slice(2, 4)].join('\n'));
    const { code, stdout, stderr } = await check('twice.txt', '--json');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^\{.*\}\n$/);
    expect(Object.keys(JSON.parse(stdout)).join()).toBe('papers,lines,used,ignored,warnings,errors,files');
    const value = report('twice.txt');
    expect(JSON.parse(stdout)).toEqual(value);
    expect(value.warnings).toMatchObject([{ file: 'twice.txt', line: 13, code: 'duplicate-paper' }]);
    expect(places(value.ignored)).toEqual(['twice.txt:13', 'twice.txt:14']);
  });

  test('ends with 1 where there are errors, each with its file, line, code and message', async () => {
    const { code, stdout, stderr } = await check('faulty.txt', '--json');
    expect([code, stderr]).toEqual([1, '']);
    const value = report('faulty.txt');
    expect(JSON.parse(stdout)).toEqual(value);
    expect(places(value.errors)).toEqual(['faulty.txt:1', 'faulty.txt:10']);
    for (const error of value.errors) {
      expect(Object.keys(error)).toEqual(['file', 'line', 'code', 'message']);
      expect(error).toMatchObject({
        code: 'missing-abstract',
        message: expect.stringContaining('Add the abstract'),
      });
    }
    expect(value).toMatchObject({ papers: 3, lines: 10, used: 6 });
  });

  test('reads several files as one collection, in the order in which they are named', () => {
    const value = report('faulty.txt', 'content/dumps/good.txt');
    expect(value).toMatchObject({ papers: 6, lines: 23 });
    expect(new Set(value.warnings.map(({ file }) => file))).toEqual(
      new Set(['faulty.txt', 'content/dumps/good.txt']),
    );
    const reversed = report('content/dumps/good.txt', 'faulty.txt');
    expect(new Set(reversed.warnings.map(({ file }) => file))).toEqual(new Set(['faulty.txt']));
  });

  test('warns of a title and an abstract of which only a part is looked at', () => {
    const [title, abstract] = [`${'A title '.repeat(130)}`, `We find that. ${'It goes on. '.repeat(2_000)}`];
    put('long.txt', [lines[0], abstract, ...lines.slice(2, 4), title, lines[5]].join('\n'));
    const { warnings } = report('long.txt');
    expect(warnings.map(({ line, code }) => [line, code])).toEqual([
      [1, 'long-abstract'],
      [5, 'long-title'],
    ]);
    expect(warnings[0]?.message).toMatch(/24,\d\d\d characters.*first 20,000/);
  });

  test('reports a file that cannot be read, and reads the others', () => {
    const value = report('absent.txt', 'content', 'content/dumps/good.txt');
    expect(value.papers).toBe(6);
    expect(value.errors).toMatchObject([
      { file: 'absent.txt', line: null, code: 'unreadable-file', message: expect.stringContaining('ENOENT') },
      { file: 'content', line: null, code: 'unreadable-file' },
    ]);
  });

  test.for([
    ['empty', '', 'empty-file'],
    ['boilerplate', 'Get trending papers in your email inbox!\nSubscribe\n', 'no-papers'],
  ] as const)('reports a file that is at fault as a whole: %s', ([name, text, code]) => {
    put(`${name}.txt`, text);
    const value = report(`${name}.txt`);
    expect(value.errors).toMatchObject([{ file: `${name}.txt`, line: null, code }]);
  });
});

describe('check without a file', () => {
  test('reads the content folder where it is run, and takes another one', async () => {
    const here = await check('--json');
    expect(JSON.parse(here.stdout)).toEqual(report());
    expect(report().ignored).toMatchObject([{ file: 'content/dumps/good.txt', line: 1 }]);
    const elsewhere = await runScript('check', ['--content', join(folder, 'content'), '--json'], home);
    expect(JSON.parse(elsewhere.stdout)).toMatchObject({ papers: 6, ignored: [{ line: 1 }] });
  });

  test.for([['.'], ['../content/']])('finds it from inside, called %s', async ([name]) => {
    put(
      'content/other.txt',
      'A Title of Its Own\nAn abstract that nobody wrote before. We show that it is found.\n',
    );
    const { code, stdout, stderr } = await runScript(
      'check',
      ['--content', name!, '--json'],
      join(folder, 'content'),
    );
    expect(code, stderr).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ papers: 7, errors: [] });
  });

  test('reports a settings file that cannot be read, and goes on', () => {
    mkdirSync(join(folder, 'content', 'corrections.yaml'));
    const value = report();
    expect(value.papers).toBe(6);
    expect(value.errors).toEqual([
      {
        file: 'content/corrections.yaml',
        line: null,
        code: 'unreadable-file',
        message: expect.stringContaining('EISDIR'),
      },
    ]);
  });

  test('reports wrong settings with file, line and remedy, and reads the dumps all the same', () => {
    put('content/collection.yaml', 'title: A shelf\ncolour: red\n');
    put('content/topics.yaml', 'topics:\n  - slug: a\n    name: [open\n');
    const value = report();
    expect(value.papers).toBe(6);
    expect(value.errors).toEqual([
      {
        file: 'content/collection.yaml',
        line: 2,
        code: 'invalid-setting',
        message: expect.stringMatching(/"colour".*Correct this setting, or remove it/),
      },
      {
        file: 'content/topics.yaml',
        line: expect.toBeOneOf([3, 4]),
        code: 'invalid-yaml',
        message: expect.stringContaining('Check indentation'),
      },
    ]);
  });

  test('warns of corrections that have no effect, with their lines', () => {
    put('content/corrections.yaml', '# what I know better\npapers:\n  - paper: Weather\n');
    const value = report();
    expect(value.errors).toEqual([]);
    expect(value.warnings).toMatchObject([
      { file: 'content/corrections.yaml', line: 3, code: 'unknown-paper' },
    ]);
  });

  test('warns of phrases of topics and names of the lexicon that no paper has', () => {
    put(
      'content/topics.yaml',
      'topics:\n  - slug: a\n    name: A\n    description: B.\n    phrases: { strong: [networks, zeppelin] }\n',
    );
    put('content/lexicon.yaml', 'names:\n  - { name: ZeppelinNet, kind: model }\n');
    const value = report();
    expect(value.warnings).toMatchObject([
      { file: 'content/topics.yaml', line: 5, code: 'unused-phrases' },
      { file: 'content/lexicon.yaml', line: 2, code: 'unused-names' },
    ]);
    expect(value.warnings[0]?.message).toContain('zeppelin');
  });

  test('reports files among the dumps that are none, and follows links', () => {
    put('content/dumps/papers.pdf', '%PDF-1.4');
    put('content/dumps/.hidden', 'of no interest');
    put(
      'linked.txt',
      'A Title of Its Own\nAn abstract that nobody wrote before. We show that it is found.\n',
    );
    symlinkSync(join(folder, 'linked.txt'), join(folder, 'content', 'dumps', 'linked.txt'));
    symlinkSync(join(folder, 'absent.txt'), join(folder, 'content', 'dumps', 'broken.txt'));
    const value = report();
    expect(value.papers).toBe(7);
    expect(value.errors.map(({ file, code }) => [file, code])).toEqual([
      ['content/dumps/broken.txt', 'unreadable-file'],
      ['content/dumps/papers.pdf', 'refused-format'],
    ]);
  });

  test('reports a folder without a dump', () => {
    rmSync(join(folder, 'content', 'dumps'), { recursive: true });
    const value = report();
    expect(value).toMatchObject({
      papers: 0,
      lines: 0,
      errors: [{ file: 'content', line: null, code: 'no-dump' }],
    });
  });
});

// The one test that looks into `content/`, whatever its curator has put there.
test('the content folder of this project can be built: it has papers, and its settings are right', () => {
  const { papers, errors } = checkFolder(join(root, 'content')).report;
  expect(papers).toBeGreaterThan(0);
  expect(errors.filter(({ file }) => file.endsWith('.yaml'))).toEqual([]);
});

describe('check for people', () => {
  test('says for each line what is wrong and what to do, then sums up', async () => {
    const { code, stdout, stderr } = await check('faulty.txt');
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toBe(`${reportText(report('faulty.txt'))}\n`);
    const said = stdout.trim().split('\n');
    expect(said[0]).toMatch(/^error: faulty\.txt:1: Expected an abstract.*Add the abstract/);
    expect(said[2]).toMatch(/^warning: faulty\.txt:8: /);
    expect(said.slice(3, 5)).toEqual(
      [8, 9].map((line) => `left out: faulty.txt:${line}: duplicate of faulty.txt:2`),
    );
    expect(said.slice(-2)).toEqual([
      '3 papers, 2 errors, 1 warning',
      '10 lines: 6 in papers, 2 left out on purpose, 2 faulty',
    ]);
  });

  test('is short where all is well', () => {
    put('clean.txt', lines.slice(2, 4).join('\n'));
    expect(reportText(report('clean.txt'))).toBe(
      '1 paper, 0 errors, 0 warnings\n2 lines: 2 in papers, 0 left out on purpose, 0 faulty',
    );
  });

  test('refuses an option that does not exist, and a folder that does not', async () => {
    expect(await check('--colour')).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('usage: npm run -s check'),
    });
    expect(await check('--content', 'absent')).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('there is no folder "absent"'),
    });
  });
});
