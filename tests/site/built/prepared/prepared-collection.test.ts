import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildCollection } from '../../../../src/collection/collection.ts';
import { parseSettings } from '../../../../src/collection/settings/settings.ts';
import {
  loadPreparedCollection,
  loadSurroundings,
  writePreparedCollection,
  writeSurroundings,
} from '../../../../src/site/built/prepared/prepared-collection.ts';

const bytes = readFileSync(new URL('../../../fixtures/dumps/six-papers.txt', import.meta.url));
const collection = buildCollection([{ name: 'six.txt', bytes }], parseSettings({}).value!);
let folder: string;

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'papershelf-prepared-')), 'below');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

describe('a prepared collection', () => {
  test('is read as it was written', () => {
    writePreparedCollection(folder, collection);
    expect(loadPreparedCollection(folder)).toEqual(collection);
  });

  test('keeps odd characters and their lines apart', () => {
    const odd = 'A\u2028B\u0085C "quoted" \\ 🙂';
    const papers = collection.papers.map((paper) => ({ ...paper, title: odd }));
    writePreparedCollection(folder, { ...collection, papers });
    expect(loadPreparedCollection(folder).papers).toEqual(papers);
  });

  test('keeps papers longer than what is read at once', () => {
    const papers = collection.papers.map((paper, i) => ({
      ...paper,
      abstract: '🙂é.'.repeat([1, 150_000, 2, 400_000, 3, 4][i]!),
    }));
    writePreparedCollection(folder, { ...collection, papers });
    expect(loadPreparedCollection(folder).papers).toEqual(papers);
  });

  test('replaces the one before it', () => {
    writePreparedCollection(folder, collection);
    const smaller = { ...collection, title: 'Fewer', papers: collection.papers.slice(0, 2) };
    writePreparedCollection(folder, smaller);
    expect(loadPreparedCollection(folder)).toEqual(smaller);
  });

  test('is not written when it breaks its schema', () => {
    const papers = [{ ...collection.papers[0]!, topics: [] }];
    expect(() => writePreparedCollection(folder, { ...collection, papers })).toThrow('topics');
    expect(() => writePreparedCollection(folder, { ...collection, snapshot: 'today' })).toThrow('snapshot');
  });

  test('is not read when it breaks its schema, or is not there', () => {
    expect(() => loadPreparedCollection(folder)).toThrow('ENOENT');
    writePreparedCollection(folder, collection);
    const file = join(folder, 'papers.jsonl');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"kind":', '"sort":'));
    expect(() => loadPreparedCollection(folder)).toThrow('sort');
  });
});

describe('what pages know besides the collection', () => {
  const surroundings = { origin: 'https://example.org', base: '/papers/', isBuilt: true };

  test('is read as it was written', () => {
    writeSurroundings(folder, surroundings);
    expect(loadSurroundings(folder)).toEqual(surroundings);
  });

  test('is neither written nor read when it is no place of a site', () => {
    expect(() => writeSurroundings(folder, { ...surroundings, base: 'papers' })).toThrow('base');
    expect(() => writeSurroundings(folder, { ...surroundings, origin: 'example' })).toThrow('origin');
    expect(() => loadSurroundings(folder)).toThrow('ENOENT');
  });
});
