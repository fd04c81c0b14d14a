import { mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keptOrMade } from '../../../src/site/pictures/card-cache.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'papershelf-cards-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const bytes = (text: string) => async () => new TextEncoder().encode(text);
const read = async (name: string, text: string, most?: number) =>
  new TextDecoder().decode(await keptOrMade(folder, name, bytes(text), most));

describe('cards of earlier builds', () => {
  test('are made once', async () => {
    expect(await read('a.png', 'first')).toBe('first');
    expect(await read('a.png', 'second')).toBe('first');
  });

  test('are kept in bounds: those that were not used for the longest time go', async () => {
    for (const [index, name] of ['a', 'b', 'c'].entries()) {
      await read(name, name);
      utimesSync(join(folder, name), index, index);
    }
    await read('a', 'again');
    await read('d', 'd', 3);
    expect(readdirSync(folder).sort()).toEqual(['a', 'c', 'd']);
  });
});
