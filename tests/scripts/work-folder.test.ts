import { mkdirSync, readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { thisProcess } from '../../scripts/running-process.ts';
import { openWorkFolder } from '../../scripts/work-folder.ts';
import { makeHome } from './publish/folders.ts';

test('opening a work folder removes those of dead processes, and nothing else', () => {
  const home = join(makeHome(), 'deep');
  const alive = [`build-${thisProcess}-abcdef`, 'dev-1-a0-abcdef', 'build-abcdef', 'cards', 'index'];
  for (const name of [...alive, 'build-999999999-a0-abcdef', `dev-${process.pid}-a0-abcdef`]) {
    mkdirSync(join(home, name, 'below'), { recursive: true });
  }
  const folder = openWorkFolder(home, 'build');
  expect(folder).toMatch(new RegExp(`build-${thisProcess}-\\w{6}$`));
  expect(readdirSync(home).sort()).toEqual([...alive, folder.slice(home.length + 1)].sort());
});

test('a work folder that nobody can be asked about goes after a day', () => {
  const home = makeHome();
  mkdirSync(join(home, 'build-abcdef'));
  utimesSync(join(home, 'build-abcdef'), 0, 0);
  openWorkFolder(home, 'dev');
  expect(readdirSync(home)).toHaveLength(1);
});
