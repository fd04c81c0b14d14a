import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildCollection } from '../../../src/collection/collection.ts';
import { parseSettings } from '../../../src/collection/settings/settings.ts';
import { joinPieces } from '../../../src/export/pieces.ts';
import {
  writePreparedCollection,
  writeSurroundings,
} from '../../../src/site/built/prepared/prepared-collection.ts';

const bytes = readFileSync(new URL('../../fixtures/dumps/six-papers.txt', import.meta.url));
const { papers: few, ...rest } = buildCollection([{ name: 'six.txt', bytes }], parseSettings({}).value!);

/** More papers than are in one part. */
const papers = Array.from({ length: 5_002 }, (_, place) => {
  const id = place.toString(2).padStart(10, '0').replaceAll('0', 'a').replaceAll('1', 'b').slice(-10);
  const serial = `${Math.floor(place / 1024)}`.replaceAll(/\d/g, (digit) => 'cdefg'[Number(digit)]!);
  return { ...few[0]!, id: `${serial}${id.slice(1)}`, slug: `paper-${serial}${id.slice(1)}`, similar: [] };
});
const everything = { ...rest.topics[0]!, papers: papers.map(({ id }) => id) };
const some = { ...everything, slug: 'some', papers: everything.papers.slice(0, 3) };
const most = { ...everything, slug: 'most', papers: everything.papers.slice(1) };
const none = { ...everything, slug: 'none', papers: [] };

const folder = mkdtempSync(join(tmpdir(), 'papershelf-downloads-'));
let downloads: typeof import('../../../src/site/built/downloads.ts');

beforeAll(async () => {
  writePreparedCollection(folder, { ...rest, papers, topics: [everything, most, some, none] });
  writeSurroundings(folder, { origin: null, base: '/', isBuilt: true });
  process.env.PAPERSHELF_DATA = folder;
  downloads = await import('../../../src/site/built/downloads.ts');
});
afterAll(() => {
  delete process.env.PAPERSHELF_DATA;
  rmSync(folder, { recursive: true });
});

const textOf = ({ text }: { text: () => string | Iterable<string> }) => joinPieces(text());

describe('a download of all papers', () => {
  test('has parts that hold each paper once, in order', () => {
    const [json] = downloads.paperDownloads;
    expect(json!.parts.map(({ address }) => address)).toEqual(['/data/papers-1.json', '/data/papers-2.json']);
    const read = json!.parts.map((part) => JSON.parse(textOf(part)));
    expect(read.map((part) => part.papers.length)).toEqual([5_000, 2]);
    expect(read[0].collection.papers).toBe(5_002);
    expect(read.flatMap((part) => part.papers)).toEqual(JSON.parse(textOf(json!)).papers);
  });

  test('is there in parts where it is large', () => {
    const [json] = downloads.paperDownloads;
    expect(downloads.isInParts(json!, 20_000_001)).toBe(true);
    expect(downloads.isInParts(json!, 20_000_000)).toBe(false);
    expect(downloads.isInParts({ ...json!, parts: json!.parts.slice(1) }, 30_000_000)).toBe(false);
  });

  test('is listed with the parts that were written', () => {
    const sizes = new Map([
      ['/data/papers.json', 30],
      ['/data/papers-1.json', 20],
      ['/data/papers-2.json', 10],
      ['/data/papers.csv', 9],
    ]);
    const { address, text } = downloads.partsFile(sizes);
    expect(address).toBe('/data/parts.json');
    const list = JSON.parse(joinPieces(text()));
    expect(list).toMatchObject({ version: 1, papers: 5_002, papersPerPart: 5_000 });
    expect(list.files).toContainEqual({
      format: 'JSON',
      url: '/data/papers.json',
      bytes: 30,
      parts: [
        { url: '/data/papers-1.json', bytes: 20 },
        { url: '/data/papers-2.json', bytes: 10 },
      ],
    });
    expect(list.files).toContainEqual({ format: 'CSV', url: '/data/papers.csv', bytes: 9, parts: [] });
  });
});

describe('the downloads of a topic', () => {
  const addressesOf = (list: readonly { address: string }[]) => list.map(({ address }) => address);

  test('are JSON and BibTeX', () => {
    expect(addressesOf(downloads.topicDownloads(some))).toEqual([
      '/data/topics/some.json',
      '/data/topics/some.bib',
    ]);
    expect(JSON.parse(textOf(downloads.topicFiles(some)[0]!)).topic.slug).toBe('some');
  });

  test('are those of all papers where the topic lists all, which are not written twice', () => {
    expect(addressesOf(downloads.topicDownloads(everything))).toEqual([
      '/data/papers.json',
      '/data/papers.bib',
    ]);
    expect(downloads.topicFiles(everything)).toEqual([]);
  });

  test('are parts that hold each paper once, in order, where there are very many', () => {
    const files = downloads.topicFiles(most);
    expect(files.map(({ name, address }) => [name, address])).toEqual([
      ['JSON, part 1 of 2', '/data/topics/most/1.json'],
      ['JSON, part 2 of 2', '/data/topics/most/2.json'],
      ['BibTeX, part 1 of 2', '/data/topics/most/1.bib'],
      ['BibTeX, part 2 of 2', '/data/topics/most/2.bib'],
    ]);
    const read = files.slice(0, 2).flatMap((file) => JSON.parse(textOf(file)).papers);
    expect(read.map(({ id }) => id)).toEqual(most.papers);
    expect(downloads.topicDownloads(most).map(({ address }) => address)).toEqual(
      files.map(({ address }) => address),
    );
  });

  test('are none where it has no paper', () => {
    expect(downloads.topicDownloads(none)).toEqual([]);
  });
});
