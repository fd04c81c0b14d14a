import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildSearchIndex } from '../../../src/search/build/build-index.ts';
import { readBase, type StoredBase } from '../../../src/search/index/index-files.ts';
import { FieldLengths, IndexStore } from '../../../src/search/index/index-store.ts';
import { termsOf } from '../../../src/search/query/words.ts';
import { collections, makePaper, serveIndex } from '../papers.ts';

const papers = ['Merging Models', 'Attention Heads', 'Task Vectors'].map((title) => makePaper(title));
const index = buildSearchIndex(papers);

describe('IndexStore', () => {
  test('fetches each piece once, however often and however soon it is asked for', async () => {
    const { asked, load } = serveIndex(index);
    const store = new IndexStore(load);
    await Promise.all([
      store.record(0),
      store.record(1),
      store.shards([0, 0]),
      store.column('facet-kind'),
      store.column('facet-kind'),
    ]);
    await store.record(0);
    expect(asked.toSorted()).toEqual(['base.json', 'facet-kind.json', 'records-0.json', 'terms-0.json']);
  });

  test('asks for no column that the collection does not have', async () => {
    const { asked, load } = serveIndex(index);
    expect(await new IndexStore(load).column('facet-venue')).toBeUndefined();
    expect(asked).toEqual(['base.json']);
  });

  test('asks again for a piece that failed', async () => {
    const { load } = serveIndex(index);
    let failures = 1;
    const store = new IndexStore((name) => (failures-- > 0 ? Promise.reject(new Error('lost')) : load(name)));
    await expect(store.base()).rejects.toThrow('lost');
    expect((await store.base()).papers).toBe(3);
  });

  test('refuses an index of another version', async () => {
    const store = new IndexStore(async () => ({ version: 0 }));
    await expect(store.base()).rejects.toThrow('another version');
  });

  test('finds every paper by its number, with its citation details too', async () => {
    const many = Array.from({ length: 240 }, (_, i) =>
      makePaper(`Paper number ${i}`, `Words about ${i}.`, { doi: `10.1/${i}` }),
    );
    const built = buildSearchIndex(many);
    const store = new IndexStore(serveIndex(built).load);
    for (const paper of many) {
      const number = built.numbers.get(paper.id)!;
      const { id, slug, title, abstract, gist, doi } = paper;
      expect(await store.record(number)).toMatchObject({ id, slug, title, abstract, gist });
      expect(await store.citable(number)).toMatchObject({ id, slug, title, abstract, gist, doi });
    }
  });

  test('finds every known word among those with its first letter', async () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    const words = [...letters].flatMap((a) => [...letters].map((b) => `${a}${b}${'abcdefghi'}${a}`));
    const built = buildSearchIndex([makePaper(words.join(' '))]);
    const lists = [...built.files.keys()].filter((name) => name.startsWith('words-'));
    expect(lists.length).toBeGreaterThan(1);
    const { asked, load } = serveIndex(built);
    const store = new IndexStore(load);
    for (const word of words) expect((await store.spellings(word)).map(([known]) => known)).toContain(word);
    expect(new Set(asked).size).toBe(lists.length + 1);
  });

  test('knows no word of an index that has none', async () => {
    const store = new IndexStore(serveIndex(buildSearchIndex([makePaper('A1', 'B2')])).load);
    expect(await store.spellings('word')).toEqual([]);
  });
});

describe('FieldLengths', () => {
  test('are those of the papers, by way of the groups of the base', () => {
    const size = (text: string) => new Set(termsOf(text)).size;
    fc.assert(
      fc.property(collections, (collection) => {
        const built = buildSearchIndex(collection);
        const lengths = new FieldLengths(readBase(JSON.parse(built.files.get('base.json')!) as StoredBase));
        for (const { id, title, abstract } of collection) {
          const number = built.numbers.get(id)!;
          expect(lengths.title[number]).toBe(size(title));
          expect(lengths.abstract[number]).toBe(size(abstract ?? ''));
        }
      }),
      { numRuns: 30 },
    );
  });
});
