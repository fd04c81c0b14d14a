import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerQuery } from '../../scripts/answer-query.ts';
import { CommandError } from '../../scripts/command.ts';
import { buildSearchIndex } from '../../src/search/build/build-index.ts';
import { sealFile } from '../../src/search/index/file-seal.ts';
import { makePaper } from '../search/papers.ts';
import { runScript } from '../site-output/command.ts';

const papers = [
  makePaper('Merging models', 'Task vectors for multi-task learning (MTL).'),
  makePaper('Probing heads', 'Vectors for each task.'),
];
let out: string;

beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), 'papershelf-search-'));
  const { folder, files } = buildSearchIndex(papers);
  mkdirSync(join(out, 'search', folder), { recursive: true });
  for (const [name, text] of files)
    writeFileSync(join(out, 'search', folder, name), sealFile(`${folder}/${name}`, text));
});
afterAll(() => rmSync(out, { recursive: true }));

const search = (...args: string[]) => answerQuery(['--out', out, ...args]);

describe('search', () => {
  test('prints what answers the query, best first, and how many', async () => {
    const { code, stdout, stderr } = await runScript('search', ['--out', out, 'merging vectors']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^ *[\d.]+ {2}Merging models\n *[\d.]+ {2}Probing heads\n2 found\n$/);
  });

  test('prints one JSON list on demand, scores falling', async () => {
    const said = await search('--json', 'merging vectors');
    expect(said).toMatch(/^\[.*\]\n$/);
    const results = JSON.parse(said) as { id: string; title: string; score: number }[];
    expect(results.map(({ id, title }) => ({ id, title }))).toEqual(
      papers.map(({ id, title }) => ({ id, title })),
    );
    expect(Object.keys(results[0]!)).toEqual(['id', 'title', 'score']);
    expect(results[0]!.score).toBeGreaterThan(results[1]!.score);
  });

  test('checks phrases, and takes several arguments for one query', async () => {
    expect(await search('"task vectors"')).toMatch(/Merging models\n1 found/);
    expect(await search('probing', 'heads')).toMatch(/Probing heads\n1 found/);
  });

  test('says what it corrected and what it searched too', async () => {
    expect(await search('haeds')).toMatch(/^showing results for heads, as no paper has "haeds"\n/);
    expect(await search('MTL')).toMatch(/^also searched: multi-?task learning\n/i);
  });

  test('takes words to leave out, and says what operators were taken for', async () => {
    for (const query of [
      ['-heads task'],
      ['--', '-heads', 'task'],
      ['task', '-heads'],
      ['-"probing heads" task'],
    ]) {
      expect(await search(...query), query.join(' ')).toMatch(/^ *[\d.]+ {2}Merging models\n1 found\n$/);
    }
    expect(await search('merging OR probing NOT heads')).toMatch(
      /Merging models\nPapers with “merging” or “probing”, without “heads”\.\n1 found\n$/,
    );
  });

  test('says why nothing was searched', async () => {
    expect(await search('of the')).toBe(
      'These words are too common: they are not searched. Add another one.\n0 found\n',
    );
    expect(await search('-heads')).toMatch(/^Only words to leave out are not searched\./);
  });

  test('finding nothing is no failure', async () => {
    expect(await runScript('search', ['--out', out, '--json', 'zyzzyva'])).toMatchObject({
      code: 0,
      stdout: '[]\n',
    });
    expect(await search('zyzzyva')).toBe('no paper mentions zyzzyva\n0 found\n');
  });

  test('asks the index of the site of now, wherever it lies while a build publishes it', async () => {
    const half = mkdtempSync(join(tmpdir(), 'papershelf-search-'));
    const { folder, files } = buildSearchIndex(papers);
    const listed = Object.fromEntries(
      [...files.keys()].map((name) => [`search/${folder}/${name}`, 'a'.repeat(32)]),
    );
    const places = ['.papershelf/next-1', '.'].map((place) => join(half, place, 'search', folder));
    for (const place of [...places, join(half, 'search', '0former')]) mkdirSync(place, { recursive: true });
    writeFileSync(join(half, 'search', '0former', 'base.json'), '{}');
    for (const [at, [name, text]] of [...files].entries()) {
      writeFileSync(join(places[at % 2]!, name), sealFile(`${folder}/${name}`, text));
    }
    const marker = { generator: 'papershelf', base: '/', files: listed, stage: 'next-1' };
    writeFileSync(join(half, '.papershelf.json'), JSON.stringify(marker));
    const said = await answerQuery(['--out', half, 'merging vectors']);
    rmSync(half, { recursive: true });
    expect(said.split('\n').at(-2)).toBe('2 found');
  });

  test('without a built site it says how to build one', async () => {
    const { code, stdout, stderr } = await runScript('search', ['--out', join(out, 'nowhere'), 'merging']);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('run "npm run build"');
  });

  test.for([[[]], [['--colour', 'merging']]])('refuses %j with a word on usage', async ([args]) => {
    const refused = search(...args!);
    await expect(refused).rejects.toThrow(CommandError);
    await expect(refused).rejects.toThrow('usage: npm run -s search');
  });
});
