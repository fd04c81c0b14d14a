import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildLicences, packageFolderOf } from '../../scripts/shipped-licences.ts';
import { root } from '../site-output/command.ts';

let home: string;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'papershelf-licences-'));
  addPackage('b', { 'LICENSE.md': 'Text of B\r\n# Licenses of bundled dependencies\nnot shipped' });
  addPackage('@a/a', { LICENCE: 'Text of A', 'NOTICE.txt': 'Notice of A', 'licensing.js': 'code' });
  addPackage('bare', {});
});
afterAll(() => rmSync(home, { recursive: true }));

function addPackage(name: string, files: Record<string, string>): void {
  mkdirSync(join(home, name), { recursive: true });
  writeFileSync(join(home, name, 'package.json'), JSON.stringify({ name, version: '1.2.3', license: 'MIT' }));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(home, name, file), text);
}

const folders = (...names: string[]) => names.map((name) => join(home, name));

describe('the licences of what a site ships', () => {
  test('are those that its packages bring, in the order of their names', () => {
    const { text, missing } = buildLicences(folders('b', '@a/a'));
    expect(missing).toEqual([]);
    expect(text).toMatch(/- @a\/a 1\.2\.3 \(MIT\)\n- b 1\.2\.3 \(MIT\)/);
    expect(text).toMatch(/Text of A\s+Notice of A\s.*Text of B\n$/s);
    expect(text).not.toContain('not shipped');
    expect(buildLicences(folders('@a/a', 'b')).text).toBe(text);
  });

  test('are told to be missing where a package brings none', () => {
    expect(buildLicences(folders('bare')).missing).toEqual(['bare 1.2.3 (MIT)']);
  });

  test.for([
    ['/x/node_modules/minisearch/dist/es/index.js', 'node_modules/minisearch'],
    ['/x/node_modules/@tanstack/store/dist/atom.js?v=1', 'node_modules/@tanstack/store'],
    ['/x/node_modules/a/node_modules/@b/c/d.js', 'node_modules/a/node_modules/@b/c'],
    ['\0/x/node_modules/a/b.js?commonjs-proxy', 'node_modules/a'],
    ['node_modules/@fontsource/source-sans-3/files/a.woff2', 'node_modules/@fontsource/source-sans-3'],
    ['\0vite/preload-helper.js', 'node_modules/vite'],
    ['\0rolldown/runtime.js', 'node_modules/rolldown'],
  ])('belong to the package of %j', ([id, folder]) => {
    expect(packageFolderOf(id!, root)).toBe(join(root, folder!));
  });

  test.for([['/x/src/client/page/page.ts'], ['\0virtual:astro/page'], ['astro:scripts/page.js']])(
    'do not concern %j, which is of the project itself',
    ([id]) => {
      expect(packageFolderOf(id!, root)).toBeNull();
    },
  );
});
