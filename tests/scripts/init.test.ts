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
import { checkFolder } from '../../scripts/check-dumps.ts';
import { refuseTakenFolder, writeNewFolder } from '../../scripts/init/new-folder.ts';
import { runScript } from '../site-output/command.ts';

const bibtex = `@article{one, title = {Sleep and memory}, author = {Roe, Jane}, year = 2024,
  abstract = {We study how sleep keeps what was learned during the day.}}
@article{two, author = {Doe, John}}
`;
const table = `Heading;Story\nDreams of machines;We look at what networks do at night.\n`;

let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'papershelf-init-'));
});
afterEach(() => rmSync(home, { recursive: true }));

const put = (name: string, text: string) => writeFileSync(join(home, name), text);
const init = (...args: string[]) => runScript('init', args, home);

describe('init', () => {
  test('starts a collection from what can be read, tells of each file, and names the commands that come next', async () => {
    put('sleep.bib', bibtex);
    put('odd.csv', table);
    put('notes.pdf', '%PDF-1.7\n');
    const args = [
      'sleep.bib',
      'odd.csv',
      'notes.pdf',
      '--column',
      'title=Heading',
      '--column',
      'abstract=Story',
    ];
    const { code, stdout, stderr } = await init('--content', 'my night', '--title', 'The night', ...args);
    expect(stderr).toContain('error: sleep.bib:3: Expected a title');
    expect(stderr).toContain(
      'error: notes.pdf: Expected papers in a format that can be read, but this is a PDF.',
    );
    expect(stdout).toContain('"my night" is now a collection of 2 papers:');
    expect(stdout).toContain('  dumps/sleep.bib: BibTeX (utf-8), 2 records: 1 paper, 1 faulty\n');
    expect(stdout).toContain('  dumps/odd.csv: CSV (utf-8), 1 record: 1 paper\n');
    expect(stdout).toMatch(/^Not copied.* from it \(the error above says why\): notes\.pdf$/m);
    expect(stdout).toMatch(/^ {2}npm start -- --content (['"])my night\1$/m);
    expect(code).toBe(1);

    const folder = join(home, 'my night');
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual([
      'collection.yaml',
      'dumps',
      join('dumps', 'odd.csv'),
      join('dumps', 'sleep.bib'),
    ]);
    expect(readFileSync(join(folder, 'dumps', 'sleep.bib'), 'utf8')).toBe(bibtex);
    const { papers, errors } = checkFolder(folder).report;
    expect(papers).toBe(2);
    expect(errors.map(({ code: found }) => found)).toEqual(['missing-title']);
  });

  test('advises what is true of the files where they lie then, and is short on a pile of what cannot be read', async () => {
    const pile = join(home, 'pile');
    mkdirSync(pile);
    writeFileSync(
      join(pile, 'sleep.csv'),
      'title,abstract,authors\nSleep,We sleep.,Roe\nSleep,We sleep.,Doe\n',
    );
    for (let number = 10; number < 20; number++) writeFileSync(join(pile, `${number}.pdf`), '%PDF-1.7\n');
    const { stdout, stderr } = await init('--content', 'mine', pile);
    expect(stderr.match(/^error: .*/gm)).toHaveLength(4);
    expect(stdout).toMatch(/^Not copied.*: \S+10\.pdf, .* and 5 more$/m);

    const [entry] = /(?<=write )- \[.*\](?= under "different:")/.exec(stderr)!;
    writeFileSync(join(home, 'mine', 'corrections.yaml'), `different:\n  ${entry}\n`);
    const { papers, warnings } = checkFolder(join(home, 'mine')).report;
    expect(papers).toBe(2);
    expect(warnings.map(({ code: found }) => found)).toEqual(['missing-columns']);
  });

  test('writes nothing where no file can be read', async () => {
    put('notes.pdf', '%PDF-1.7\n');
    const { code, stdout, stderr } = await init('--content', 'mine', 'notes.pdf', 'missing.bib');
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('error: missing.bib: This file cannot be read (ENOENT).');
    expect(stderr).toContain('no paper could be read from "notes.pdf", "missing.bib"; nothing was written');
    expect(existsSync(join(home, 'mine'))).toBe(false);
  });
});

describe('the folder of a new collection', () => {
  test('is refused where it holds a collection, other files, or is a file', () => {
    const folder = join(home, 'taken');
    mkdirSync(join(folder, 'dumps'), { recursive: true });
    expect(() => refuseTakenFolder(folder)).toThrow(
      /^"[^"]*taken" holds a collection already, .* Nothing was changed\. Name a new or an empty folder: npm run init -- --content/,
    );
    put('thesis.txt', 'text');
    expect(() => refuseTakenFolder(home)).toThrow(/holds other files/);
    expect(() => refuseTakenFolder(join(home, 'thesis.txt'))).toThrow(/is a file/);
  });

  test('may be new, or empty but for hidden files', () => {
    put('.DS_Store', '');
    refuseTakenFolder(home);
    refuseTakenFolder(join(home, 'new'));
  });

  test('keeps a file that came into being meanwhile', () => {
    put('a.txt', 'mine');
    mkdirSync(join(home, 'c', 'dumps'), { recursive: true });
    put('c/dumps/a.txt', 'theirs');
    expect(() => writeNewFolder(join(home, 'c'), [{ path: join(home, 'a.txt'), name: 'a.txt' }], '')).toThrow(
      'EEXIST',
    );
    expect(readFileSync(join(home, 'c', 'dumps', 'a.txt'), 'utf8')).toBe('theirs');
  });
});
