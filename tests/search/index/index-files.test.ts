import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listOf, packLists, unpackLists } from '../../../src/search/columns.ts';
import { indexFileNames, readRecord, storeRecord } from '../../../src/search/index/index-files.ts';

describe('records', () => {
  const title = 'Größe matters, doesn’t it? — a study of very long titles that go on and on and on';
  const record = {
    id: 'abcdefghij',
    slug: 'grosse-matters-doesnt-it-a-study-of-very-long-titles-that-go-abcdefghij',
    title,
    gist: 'It does.',
    topic: 'size',
    kind: 'theory',
    abstract: 'Does it? It does.',
    spans: [[9, 17, 'gist']],
  } as const;

  test('have no address where title and id tell it', () => {
    expect(storeRecord(record)).not.toHaveProperty('slug');
    expect(readRecord(storeRecord(record))).toEqual(record);
  });

  test('have their gist only where the abstract does not say it', () => {
    expect(storeRecord(record)).not.toHaveProperty('gist');
    for (const other of [
      { ...record, gist: 'It does not.' },
      { ...record, spans: [] },
    ]) {
      expect(storeRecord(other).gist).toBe(other.gist);
      expect(readRecord(storeRecord(other))).toEqual(other);
    }
  });

  test('have one where it is another', () => {
    const moved = { ...record, slug: 'size-matters-abcdefghij' };
    expect(storeRecord(moved).slug).toBe(moved.slug);
    expect(readRecord(storeRecord(moved))).toEqual(moved);
  });
});

test('packed lists are unpacked to what was packed', () => {
  const listsOf = (least: number, most: number) =>
    fc.array(fc.array(fc.nat(1299), { minLength: least, maxLength: most }), { minLength: 1, maxLength: 30 });
  const lists = fc.oneof(listsOf(0, 5), listsOf(1, 1));
  fc.assert(
    fc.property(lists, fc.constantFrom(1300, 50_000), (drawn, count) => {
      const lists = unpackLists(packLists(drawn, count), count, drawn.length);
      expect(drawn.map((_, paper) => [...listOf(lists, paper)])).toEqual(drawn);
    }),
  );
});

test('every piece has a name of its own', () => {
  const { base, column, shard, spelling, records, bundle } = indexFileNames;
  const columns = ['facet-kind', 'ids', 'order-title', 'facet-year'] as const;
  const names = [
    base,
    ...columns.map(column),
    ...[0, 1].flatMap((n) => [shard(n), spelling(n), records(n), bundle(n)]),
  ];
  expect(new Set(names).size).toBe(13);
});
