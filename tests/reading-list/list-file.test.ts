import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildListFile, mergeOf, parseListFile } from '../../src/reading-list/list-file.ts';
import { applyChange } from '../../src/reading-list/reading-list.ts';
import { anyList, entryOf } from './entries.ts';

const now = '2026-11-24T08:00:00.000Z';
const facts = {
  collection: 'A shelf',
  exported: now,
  address: ({ slug }: { slug: string }) => `https://example.org/papers/papers/${slug}/`,
};

/** A file with these papers, as a person may have edited it. */
const fileOf = (papers: unknown, head: object = {}) =>
  JSON.stringify({ format: 'papershelf-reading-list', version: 1, papers, ...head });

describe('a list as a file', () => {
  test('comes back as it went out', () => {
    fc.assert(
      fc.property(anyList, (list) => {
        expect(parseListFile(buildListFile(list, facts), now)).toEqual({ entries: list, unusable: [] });
      }),
    );
  });

  test('can be read by a person: what it is, from where and when, then a paper after another', () => {
    const file = JSON.parse(buildListFile([entryOf('a', { note: 'Why?' })], facts));
    expect(file).toEqual({
      format: 'papershelf-reading-list',
      version: 1,
      collection: 'A shelf',
      exported: now,
      papers: [
        {
          title: 'Title a',
          address: 'https://example.org/papers/papers/title-aaaaaaaaaa/',
          id: 'aaaaaaaaaa',
          note: 'Why?',
          read: false,
          hidden: false,
          added: '2026-11-23T10:00:00.000Z',
        },
      ],
    });
  });

  test('holds what was kept aside, and is read without it', () => {
    const text = buildListFile([entryOf('a')], { ...facts, aside: ['debris', { version: 9 }] });
    expect(JSON.parse(text).aside).toEqual(['debris', { version: 9 }]);
    expect(parseListFile(text, now)).toEqual({ entries: [entryOf('a')], unusable: [] });
  });

  test('needs no more than an id and a title for each paper', () => {
    const text = `\ufeff${fileOf([{ id: 'aaaaaaaaaa', title: ' Title a ' }])}`;
    expect(parseListFile(text, now)).toEqual({
      entries: [{ ...entryOf('a'), slug: 'paper-aaaaaaaaaa', added: now }],
      unusable: [],
    });
  });

  test('gives a date of adding only where the file has one', () => {
    const papers = [
      { id: 'aaaaaaaaaa', title: 'A', added: '2025-01-02T03:04:05.000Z' },
      { id: 'bbbbbbbbbb', title: 'B', added: '2025-99-99T99:99:99Z' },
      { id: 'cccccccccc', title: 'C', added: 'yesterday' },
      { id: 'dddddddddd', title: 'D', added: '2026-02-30T00:00:00Z' },
    ];
    const read = parseListFile(fileOf(papers), now);
    expect('entries' in read && read.entries.map(({ added }) => added)).toEqual([
      '2025-01-02T03:04:05.000Z',
      now,
      now,
      now,
    ]);
  });

  test('says of each paper that is unusable where it stands and why, and gives the others', () => {
    const sound = { id: 'aaaaaaaaaa', title: 'A' };
    const papers = [
      null,
      sound,
      { title: 'No id' },
      { ...sound, id: 'ABC' },
      { ...sound, title: '  ' },
      { ...sound, note: ['a'] },
      { ...sound, read: 'yes' },
    ];
    const read = parseListFile(fileOf(papers), now);
    expect('entries' in read && read.entries.map(({ id }) => id)).toEqual(['aaaaaaaaaa']);
    expect('unusable' in read && read.unusable).toEqual([
      'Paper 1 of the file: it is not an object.',
      'Paper 3 of the file: its id is missing or is none of Papershelf.',
      'Paper 4 of the file: its id is missing or is none of Papershelf.',
      'Paper 5 of the file: it has no title.',
      'Paper 6 of the file: its note is not a text.',
      'Paper 7 of the file: its marks are neither true nor false.',
    ]);
  });

  test('is refused whole, with the reason, when it is none', () => {
    const whole = buildListFile([entryOf('a')], facts);
    const faults: [string, RegExp][] = [
      ['', /not JSON/],
      [whole.slice(0, -10), /only a part/],
      ['null', /not a reading list/],
      ['[1]', /not a reading list/],
      ['"text"', /not a reading list/],
      [fileOf([], { format: 'other' }), /not a reading list/],
      [fileOf([], { version: 2 }), /newer version/],
      [fileOf({}), /no list of papers/],
    ];
    for (const [text, reason] of faults) {
      const read = parseListFile(text, now);
      expect('fault' in read && read.fault, text).toMatch(reason);
    }
  });

  test('never throws, whatever the file holds', () => {
    const anyText = fc.oneof(
      fc.string(),
      fc.json(),
      fc.jsonValue().map((papers) => fileOf([papers])),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const read = parseListFile(text, now);
        expect('fault' in read || Array.isArray(read.entries)).toBe(true);
      }),
    );
  });
});

describe('what a file would do to the list', () => {
  test('is told before it is done', () => {
    const list = [entryOf('a', { note: 'Mine' }), entryOf('b')];
    const entries = [entryOf('a', { note: 'Theirs' }), entryOf('b'), entryOf('c')];
    expect(mergeOf(list, entries)).toEqual({ added: 1, there: 2, changed: 1 });
  });

  test('is nothing the second time', () => {
    fc.assert(
      fc.property(anyList, anyList, (list, entries) => {
        const after = applyChange(list, { add: entries });
        expect(mergeOf(after, entries)).toEqual({ added: 0, there: entries.length, changed: 0 });
      }),
    );
  });
});
