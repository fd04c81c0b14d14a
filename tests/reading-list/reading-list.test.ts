import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isEntry } from '../../src/reading-list/entry.ts';
import {
  applyChange,
  type Change,
  joinChanges,
  parseChanges,
  parseStoredList,
} from '../../src/reading-list/reading-list.ts';
import { anyEntry, anyId, anyList, entryOf } from './entries.ts';

const anyChange = (ids: fc.Arbitrary<string>): fc.Arbitrary<Change> =>
  fc.oneof(
    fc.tuple(anyEntry, ids).map(([entry, id]) => ({ add: [{ ...entry, id }] })),
    ids.map((remove) => ({ remove })),
    fc.record({
      edit: ids,
      to: fc.record({ note: fc.string(), read: fc.boolean(), hidden: fc.boolean() }, { requiredKeys: [] }),
    }),
  );
const fewIds = fc.constantFrom('aaaaaaaaaa', 'bbbbbbbbbb', 'cccccccccc');

describe('a change of the list', () => {
  test('adds papers at the end, removes them, and edits what is said of them', () => {
    const list = [entryOf('a'), entryOf('b')];
    expect(applyChange(list, { add: [entryOf('c')] })).toEqual([...list, entryOf('c')]);
    expect(applyChange(list, { remove: 'aaaaaaaaaa' })).toEqual([entryOf('b')]);
    expect(applyChange(list, { edit: 'bbbbbbbbbb', to: { note: 'Why?', read: true } })).toEqual([
      entryOf('a'),
      entryOf('b', { note: 'Why?', read: true }),
    ]);
  });

  test('leaves a list alone that does not have the paper to remove or edit', () => {
    const list = [entryOf('a')];
    expect(applyChange(list, { remove: 'cccccccccc' })).toEqual(list);
    expect(applyChange(list, { edit: 'cccccccccc', to: { note: 'lost' } })).toEqual(list);
  });

  test('joins a paper that is added again: no note and no mark is lost, none is doubled', () => {
    const mine = entryOf('a', { note: 'Mine' });
    const theirs = entryOf('a', { note: 'Theirs', read: true, added: '2020-01-01T00:00:00.000Z' });
    const both = [entryOf('a', { note: 'Mine\n\nTheirs', read: true })];
    expect(applyChange([mine], { add: [theirs] })).toEqual(both);
    expect(applyChange(both, { add: [theirs] })).toEqual(both);
    expect(applyChange([mine], { add: [entryOf('a')] })).toEqual([mine]);
    expect(applyChange([entryOf('a')], { add: [mine] })).toEqual([mine]);
  });

  test('keeps every id once and every entry sound, whatever is done', () => {
    fc.assert(
      fc.property(anyList, fc.array(anyChange(fc.oneof(fewIds, anyId))), (list, changes) => {
        const after = changes.reduce(applyChange, list);
        expect(new Set(after.map(({ id }) => id)).size).toBe(after.length);
        expect(after.every(isEntry)).toBe(true);
      }),
    );
  });
});

describe('changes that wait for storage', () => {
  test('do the same when edits of one paper are joined', () => {
    fc.assert(
      fc.property(fc.array(anyChange(fewIds)), (changes) => {
        const joined = changes.reduce<readonly Change[]>(joinChanges, []);
        expect(joined.reduce(applyChange, [])).toEqual(changes.reduce(applyChange, []));
      }),
    );
  });

  test('take no more room for a long note than for its last state', () => {
    const keys = [...'a long note'].map((_, i) => ({
      edit: 'aaaaaaaaaa',
      to: { note: 'a long note'.slice(0, i + 1) },
    }));
    expect(keys.reduce<readonly Change[]>(joinChanges, [])).toEqual([
      { edit: 'aaaaaaaaaa', to: { note: 'a long note' } },
    ]);
  });

  test('survive being written down', () => {
    fc.assert(
      fc.property(fc.array(anyChange(fewIds)), (changes) => {
        expect(parseChanges(JSON.stringify(changes))).toEqual(changes);
      }),
    );
  });

  test('are none where nothing sound was written down', () => {
    const broken = ['', '{', 'null', '7', '{"add":[]}', '[null,1,{}]', '[{"add":[{"id":1}]}]'];
    for (const text of [null, ...broken]) expect(parseChanges(text)).toEqual([]);
    expect(parseChanges('[{"edit":"aaaaaaaaaa","to":{"note":5}},{"remove":"aaaaaaaaaa"}]')).toEqual([
      { remove: 'aaaaaaaaaa' },
    ]);
  });
});

describe('a stored list', () => {
  test('is read as it was written', () => {
    fc.assert(
      fc.property(anyList, (entries) => {
        expect(parseStoredList({ version: 1, entries })).toEqual({ list: entries, isDamaged: false });
      }),
    );
  });

  test('is empty and sound where nothing was ever stored', () => {
    expect(parseStoredList(undefined)).toEqual({ list: [], isDamaged: false });
  });

  test('gives what is sound and says that the rest is damaged', () => {
    const list = [entryOf('a'), entryOf('b')];
    const faulty = [null, 5, {}, { ...entryOf('c'), note: 5 }, { ...entryOf('c'), id: 'C'.repeat(10) }];
    for (const entry of faulty) {
      const entries = [list[0], entry, list[1]];
      expect(parseStoredList({ version: 1, entries })).toEqual({ list, isDamaged: true });
    }
    expect(parseStoredList({ version: 2, entries: list })).toEqual({ list, isDamaged: true });
  });

  test('never throws, whatever lies there', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        expect(parseStoredList(raw).isDamaged).toBe(raw !== undefined);
      }),
    );
    expect(parseStoredList({ version: 1, entries: { length: 2 } }).isDamaged).toBe(true);
  });
});
