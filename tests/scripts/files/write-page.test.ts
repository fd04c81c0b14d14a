import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writePage } from '../../../scripts/files/write-page.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'papershelf-page-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (address: string, page: Response) =>
  writePage(folder, '/shelf/', `http://localhost:4321${address}`, page);

describe('a rendered page', () => {
  test('is the index of the folder that its address names, and is not left to be written again', async () => {
    const left = await write('/shelf/papers/na%C3%AFve/', new Response('<p>naïve'));
    expect(readFileSync(join(folder, 'papers', 'naïve', 'index.html'), 'utf8')).toBe('<p>naïve');
    expect(left.body).toBeNull();
  });

  test('is the index of the site where its address is the home page', async () => {
    await write('/shelf/', new Response('home'));
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe('home');
  });

  test('is left as it is where it tells of an error', async () => {
    const page = new Response('not found', { status: 404 });
    expect(await write('/shelf/404/', page)).toBe(page);
    expect(existsSync(join(folder, '404'))).toBe(false);
    expect(await page.text()).toBe('not found');
  });
});
