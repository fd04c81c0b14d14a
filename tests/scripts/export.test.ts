import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseExportArguments } from '../../scripts/export/export-options.ts';
import { exportText } from '../../scripts/export/export-text.ts';
import { fullMetadata } from '../full-metadata.ts';
import { runScript } from '../site-output/command.ts';

let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'papershelf-export-'));
});
afterEach(() => rmSync(home, { recursive: true }));

const read = (...names: string[]) => readFileSync(join(home, ...names), 'utf8');

describe('export', () => {
  test('writes all papers of a content folder for an engine, and the same bytes again', async () => {
    const args = [
      '--for',
      'opensearch',
      '--content',
      fullMetadata,
      '--to',
      'engine',
      '--site',
      'https://a.example/b/',
    ];
    const { code, stdout } = await runScript('export', args, home);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^24 papers for OpenSearch in "engine":\n {2}index\.json: the fields\n/);
    const lines = read('engine', 'papers-0001.ndjson').trimEnd().split('\n');
    expect(lines.length).toBe(48);
    expect(JSON.parse(lines[1]!).url).toMatch(/^https:\/\/a\.example\/b\/papers\/[a-z0-9-]+\/$/);

    const names = readdirSync(join(home, 'engine')).sort();
    const before = names.map((name) => read('engine', name));
    expect((await runScript('export', args, home)).code).toBe(0);
    expect(readdirSync(join(home, 'engine')).sort()).toEqual(names);
    expect(names.map((name) => read('engine', name))).toEqual(before);
  });

  test('writes nothing into a folder of others', async () => {
    mkdirSync(join(home, 'site'));
    writeFileSync(join(home, 'site', 'index.html'), '<h1>Mine</h1>');
    const args = ['--for', 'typesense', '--content', fullMetadata, '--to', 'site'];
    const { code, stdout, stderr } = await runScript('export', args, home);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/index\.html" was not written by an export\. Move it away/);
    expect(readdirSync(join(home, 'site'))).toEqual(['index.html']);
  });
});

describe('the options of an export', () => {
  test('name an engine and a folder; the content folder is that of a build', () => {
    expect(parseExportArguments(['--for', 'typesense', '--to', 'x'])).toMatchObject({
      id: 'typesense',
      engine: { name: 'Typesense' },
      content: 'content',
      to: 'x',
    });
  });

  test.each([
    [['--to', 'x'], /^--for expects the engine .*, typesense or opensearch, and there is none\nusage: /],
    [['--for', 'toString', '--to', 'x'], /not "toString"\nusage: /],
    [['--for', 'opensearch'], /^--to expects the folder for the files/],
    [['--for', 'opensearch', '--to', 'x', '--site', 'a.example'], /^--site expects an address/],
    [['--for', 'opensearch', '--to', 'x', '--all'], /'--all'.*\nusage: /s],
  ])('are refused with what is expected: %j', (args, message) => {
    expect(() => parseExportArguments(args)).toThrow(message);
  });
});

describe('the text of an export', () => {
  const list = {
    generator: 'papershelf' as const,
    engine: 'Typesense',
    papers: 1,
    files: [
      { name: 'schema.json', papers: 0, bytes: 2000 },
      { name: 'papers-0001.jsonl', papers: 1, bytes: 3000 },
    ],
  };

  test('counts what was written, and has commands that a shell takes as they are', () => {
    const text = exportText({ id: 'typesense', list, to: "it's mine/", extension: 'jsonl' });
    expect(text).toContain('1 paper for Typesense in "it\'s mine/":');
    expect(text).toContain('  papers-*.jsonl: 1 file, 3.0 kB\n');
    if (process.platform !== 'win32') {
      expect(text).toContain(`--data-binary @'it'\\''s mine/schema.json'`);
      expect(text).toContain(`for file in 'it'\\''s mine'/papers-*.jsonl; do curl `);
    }
  });
});
