import {
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
import { CommandError } from '../../../scripts/command.ts';
import { listFile, refuseForeignExport, writeExport } from '../../../scripts/export/export-folder.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'papershelf-export-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = (name: string, text: string, papers = 1) => ({ name, text, papers });
const schema = file('schema.json', '{}\n', 0);
const one = file('papers-0001.jsonl', 'one ä\n');
const two = file('papers-0002.jsonl', 'two\n', 2);
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

describe('the folder of an export', () => {
  test('has the files, and a list of them that counts papers and bytes', () => {
    const list = writeExport(folder, 'An engine', [schema, one, two]);
    expect(list).toEqual({
      generator: 'papershelf',
      engine: 'An engine',
      papers: 3,
      files: [
        { name: 'schema.json', papers: 0, bytes: 3 },
        { name: 'papers-0001.jsonl', papers: 1, bytes: 7 },
        { name: 'papers-0002.jsonl', papers: 2, bytes: 4 },
      ],
    });
    expect(JSON.parse(read(listFile))).toEqual(list);
    expect(read('papers-0001.jsonl')).toBe('one ä\n');
    expect(readdirSync(folder).sort()).toEqual([listFile, one.name, two.name, schema.name].sort());
  });

  test('has nothing of an earlier export after the next one', () => {
    writeExport(folder, 'An engine', [schema, one, two]);
    refuseForeignExport(folder);
    writeExport(folder, 'Another', [file('index.json', '{}'), file('papers-0001.ndjson', 'one\n')]);
    expect(readdirSync(folder).sort()).toEqual([listFile, 'index.json', 'papers-0001.ndjson'].sort());
  });

  test('keeps the earlier export where the next one fails', () => {
    writeExport(folder, 'An engine', [schema, one]);
    const before = read(listFile);
    function* failing() {
      yield file('papers-0001.jsonl', 'other\n');
      throw new Error('no more');
    }
    expect(() => writeExport(folder, 'An engine', failing())).toThrow('no more');
    expect(read('papers-0001.jsonl')).toBe(one.text);
    expect(read(listFile)).toBe(before);
    refuseForeignExport(folder);
    writeExport(folder, 'An engine', [schema, two]);
    expect(readdirSync(folder).sort()).toEqual([listFile, two.name, schema.name].sort());
  });

  test('is taken where it is new, empty, or left by an export that was interrupted', () => {
    refuseForeignExport(join(folder, 'new'));
    refuseForeignExport(folder);
    mkdirSync(join(folder, '.papershelf-export'));
    refuseForeignExport(folder);
  });

  test('is refused where it holds anything else, which is named and stays', () => {
    writeExport(folder, 'An engine', [schema, one]);
    writeFileSync(join(folder, 'notes.txt'), 'mine');
    expect(() => refuseForeignExport(folder)).toThrow(CommandError);
    expect(() => refuseForeignExport(folder)).toThrow(
      /notes\.txt" was not written by an export\. Move it away/,
    );
    expect(existsSync(join(folder, 'notes.txt'))).toBe(true);
    expect(() => refuseForeignExport(join(folder, 'notes.txt'))).toThrow('is a file. Name a folder');
  });

  test.each(['{"generator":"papershelf","files":', '{"generator":"another"}', '[]'])(
    'is refused where its list is %s',
    (text) => {
      writeFileSync(join(folder, listFile), text);
      expect(() => refuseForeignExport(folder)).toThrow(/export\.json" was not written by an export/);
    },
  );

  test('is refused where its list names files elsewhere', () => {
    const list = { generator: 'papershelf', engine: 'An engine', papers: 0 };
    for (const name of ['../secret.txt', '/etc/passwd', 'a/b.txt']) {
      const files = [{ name, papers: 0, bytes: 0 }];
      writeFileSync(join(folder, listFile), JSON.stringify({ ...list, files }));
      expect(() => refuseForeignExport(folder)).toThrow('was not written by an export');
    }
  });
});
