import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { parseMarker, readMarker, refuseForeignFolder } from '../../scripts/output-folder.ts';
import { makeHome } from './publish/folders.ts';

const home = makeHome();
const hash = 'a'.repeat(32);
let count = 0;
let folder: string;

beforeEach(() => {
  folder = join(home, `folder-${++count}`);
});

describe('a marker', () => {
  test('of a build before there were lists holds the base path', () => {
    expect(parseMarker('{"generator":"papershelf","base":"/papers/"}\n')).toMatchObject({ base: '/papers/' });
  });

  test.for([
    ['empty', ''],
    ['cut', '{"generator":"papershelf","ba'],
    ['of another program', '{"generator":"other","base":"/"}'],
    ['without a base', '{"generator":"papershelf"}'],
    ['of another kind', '[]'],
    ['null', 'null'],
    ['that leads out of the folder', `{"generator":"papershelf","base":"/","files":{"../a":"${hash}"}}`],
    ['that leads out in the middle', `{"generator":"papershelf","base":"/","files":{"a/../../b":"${hash}"}}`],
    ['that names the root', `{"generator":"papershelf","base":"/","former":{"/etc/passwd":"${hash}"}}`],
    ['with a stage elsewhere', '{"generator":"papershelf","base":"/","files":{},"stage":".."}'],
  ])('%s is none', ([, text]) => {
    expect(parseMarker(text!)).toBe(null);
  });

  test('is not there without a folder, in a file and as a folder', () => {
    expect(readMarker(folder)).toBe(null);
    mkdirSync(join(folder, '.papershelf.json'), { recursive: true });
    expect(readMarker(folder)).toBe(null);
    writeFileSync(join(folder, 'file'), '');
    expect(readMarker(join(folder, 'file'))).toBe(null);
  });
});

describe('an output folder', () => {
  test('may be new, empty, of a build, or of a first build that was cut off', () => {
    refuseForeignFolder(join(folder, 'deep', 'below'));
    mkdirSync(join(folder, '.papershelf'), { recursive: true });
    refuseForeignFolder(folder);
    writeFileSync(join(folder, 'CNAME'), 'a.example');
    writeFileSync(join(folder, '.papershelf.json'), '{"generator":"papershelf","base":"/"}');
    refuseForeignFolder(folder);
  });

  test('with anything else in it is refused, with the way out', () => {
    mkdirSync(folder);
    writeFileSync(join(folder, 'thesis.txt'), 'years of work');
    expect(() => refuseForeignFolder(folder)).toThrow(
      'holds files that Papershelf did not write. Name an empty',
    );
    writeFileSync(join(folder, '.papershelf.json'), '{"gen');
    expect(() => refuseForeignFolder(folder)).toThrow(
      'did not write, and its .papershelf.json is damaged. Name',
    );
  });

  test('that is a file or lies below one is refused, with the way out', () => {
    writeFileSync(folder, '');
    expect(() => refuseForeignFolder(folder)).toThrow(`"${folder}" is a file. Name a folder`);
    expect(() => refuseForeignFolder(join(folder, 'site'))).toThrow(`"${folder}" is a file. Name a folder`);
  });

  test('with a name that no folder can have is refused', () => {
    expect(() => refuseForeignFolder(join(folder, 'a'.repeat(300)))).toThrow('ENAMETOOLONG');
  });
});
