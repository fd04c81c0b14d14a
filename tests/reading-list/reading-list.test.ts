import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Entry, isEntry } from '../../src/reading-list/entry.ts';
import {
  applyChange,
  type Change,
  joinChanges,
  parseChanges,
  parseStoredList,
} from '../../src/reading-list/reading-list.ts';
import { anyEntry, anyId, anyList, entryOf } from './entries.ts';

const now = '2027-01-02T03:04:05.000Z';

const anyChange = (ids: fc.Arbitrary<string>): fc.Arbitrary<Change> =>
  fc.oneof(
    fc.tuple(anyEntry, ids).map(([entry, id]) => ({ add: [{ ...entry, id, slug: `title-${id}` }] })),
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
        expect(parseChanges(JSON.stringify(changes), now)).toEqual({ changes, damaged: [] });
      }),
    );
    expect(parseChanges(null, now)).toEqual({ changes: [], damaged: [] });
  });

  test('are handed back as debris where nothing sound was written down', () => {
    for (const text of ['', '{', 'a text']) {
      expect(parseChanges(text, now)).toEqual({ changes: [], damaged: [text] });
    }
    for (const value of [null, 7, { add: [] }])
      expect(parseChanges(JSON.stringify(value), now)).toEqual({ changes: [], damaged: [value] });
    const debris = [null, 1, {}, { add: [{ id: 1 }] }, { remove: '../..' }, { edit: 'A', to: {} }];
    const changes = [{ remove: 'aaaaaaaaaa' }];
    const json = JSON.stringify([...debris, ...changes]);
    expect(parseChanges(json, now)).toEqual({ changes, damaged: debris });
  });

  test('are mended where a part of one is sound, and never change more than a reader can', () => {
    const { title: _title, ...untitled } = entryOf('b', { note: 'Mine' });
    const written = [
      { add: [{ ...entryOf('a'), added: 'yesterday' }, 'debris', untitled] },
      { edit: 'aaaaaaaaaa', to: { note: 5, read: true, id: 'x', title: 'Other' } },
    ];
    const { changes, damaged } = parseChanges(JSON.stringify(written), now);
    expect(damaged).toEqual(written);
    expect(changes.reduce(applyChange, [])).toEqual([
      entryOf('a', { added: now, read: true }),
      entryOf('b', { title: 'Untitled paper', note: 'Mine' }),
    ]);
  });
});

describe('a stored list', () => {
  test('is read as it was written', () => {
    fc.assert(
      fc.property(anyList, (entries) => {
        expect(parseStoredList({ version: 1, entries }, now)).toEqual({ list: entries, isDamaged: false });
      }),
    );
  });

  test('is empty and sound where nothing was ever stored', () => {
    expect(parseStoredList(undefined, now)).toEqual({ list: [], isDamaged: false });
  });

  test('gives the others where a paper cannot be made out, and says that it is damaged', () => {
    const list = [entryOf('a'), entryOf('b')];
    for (const entry of [null, 5, {}, 'debris', { ...entryOf('c'), id: 'C'.repeat(10) }]) {
      const entries = [list[0], entry, list[1]];
      expect(parseStoredList({ version: 1, entries }, now)).toEqual({ list, isDamaged: true });
    }
    expect(parseStoredList({ version: 2, entries: list }, now)).toEqual({ list, isDamaged: true });
  });

  test('is mended field by field: what is sound of an entry is never lost', () => {
    const whole = entryOf('c', { note: 'Mine', read: true, hidden: true });
    const mended: Partial<Record<keyof Entry, [replaced: unknown, bad: unknown[]]>> = {
      title: ['Untitled paper', [7, '', ' \n', null, {}]],
      slug: ['paper-cccccccccc', [7, '', '../../evil', 'title-aaaaaaaaaa', 'Title cccccccccc']],
      note: ['', [5, null, ['a'], {}]],
      read: [false, ['yes', 1, null]],
      hidden: [false, ['yes', 1, null]],
      added: [
        now,
        [5, '', 'yesterday', '2026-02-30T10:00:00Z', '2026-99-99T10:00:00Z', `${'9'.repeat(20)}Z`],
      ],
    };
    for (const [field, [replaced, bad]] of Object.entries(mended)) {
      for (const value of [undefined, ...bad]) {
        const entries = [entryOf('a'), { ...whole, [field]: value }];
        const list = [entryOf('a'), { ...whole, [field]: replaced }];
        expect(parseStoredList({ version: 1, entries }, now)).toEqual({ list, isDamaged: true });
      }
    }
  });

  test('is sound afterwards and never throws, whatever lies there', () => {
    const anyField = fc.oneof(fc.anything(), fc.constant('cccccccccc'), fc.date().map(String));
    const almost = fc.record(
      {
        id: fc.constantFrom('aaaaaaaaaa', 'b'),
        title: anyField,
        slug: anyField,
        note: anyField,
        added: anyField,
      },
      { requiredKeys: ['id'] },
    );
    const anyStored = fc.oneof(
      fc.anything(),
      fc.record({ version: fc.constant(1), entries: fc.array(fc.oneof(almost, fc.anything())) }),
    );
    fc.assert(
      fc.property(anyStored, (raw) => {
        expect(parseStoredList(raw, now).list.every(isEntry)).toBe(true);
      }),
    );
    expect(parseStoredList({ version: 1, entries: { length: 2 } }, now).isDamaged).toBe(true);
  });
});
