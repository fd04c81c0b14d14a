import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readContentFolder } from '../../scripts/content-folder.ts';

let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'papershelf-content-'));
});
afterEach(() => rmSync(home, { recursive: true }));

/** Windows refuses most of these characters itself. */
const onWindows = process.platform === 'win32';
const odd = onWindows ? `it's [a] {b,c} #d %20` : `it's [a] {b,c} #d ?e *f %20 "g" \\h\n\u202e`;

describe('a content folder', () => {
  test('is read whatever it and its dumps are called, the names spelled out for people', () => {
    const folder = join(home, odd);
    mkdirSync(join(folder, 'dumps', odd), { recursive: true });
    writeFileSync(join(folder, 'dumps', odd, `${odd}.txt`), 'text');
    writeFileSync(join(folder, 'collection.yaml'), 'title: Odd');
    const { dumps, problems, settings } = readContentFolder(folder);
    expect(problems).toEqual([]);
    expect(settings.collection?.text).toBe('title: Odd');
    const shown = odd.replace('\n', '\\u000a').replace('\u202e', '\\u202e');
    expect(dumps.map(({ name, bytes }) => [name, bytes.length])).toEqual([
      [`dumps/${shown}/${shown}.txt`, 4],
    ]);
  });
});
