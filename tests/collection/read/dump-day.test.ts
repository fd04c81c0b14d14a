import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEntries } from '../../../src/collection/collection.ts';
import { type DumpDays, dumpDay } from '../../../src/collection/read/dump-day.ts';
import { collectionSettingsSchema } from '../../../src/collection/settings/collection-settings.ts';

describe('the day of a dump', () => {
  test.for([
    ['2026-11-22.txt', '2026-11-22'],
    ['dumps/arxiv-2026-11-22.xml.gz', '2026-11-22'],
    ['week_2026-11-16_2026-11-22.bib', '2026-11-22'],
    ['2024-02-29.csv', '2024-02-29'],
  ] as const)('is in the name %s', ([name, day]) => {
    expect(dumpDay(name)).toBe(day);
  });

  test.for([
    '2026-02-29.txt',
    '2026-13-01.txt',
    '12026-11-22.txt',
    '2026-11-223.txt',
    '2026-11-22/cs.txt',
    'cs.txt',
  ])('is not in the path %s', (name) => {
    expect(dumpDay(name)).toBeNull();
  });

  test('is the one that the curator gives to a file, by its name or the end of its path', () => {
    expect(dumpDay('content/dumps/cs.txt', { 'cs.txt': '2026-11-20' })).toBe('2026-11-20');
    expect(dumpDay('dumps/2026-11-22.txt', { 'dumps/2026-11-22.txt': '2026-11-20' })).toBe('2026-11-20');
    expect(dumpDay('dumps/physics.txt', { 'cs.txt': '2026-11-20', 's.txt': '2026-11-20' })).toBeNull();
  });
});

const table = (titles: readonly string[]) =>
  Buffer.from(['title,abstract', ...titles.map((title) => `${title},An abstract.`)].join('\n'));

const listedIn = (files: Readonly<Record<string, readonly string[]>>, days: DumpDays = {}) => {
  const dumps = Object.entries(files).map(([name, titles]) => ({ name, bytes: table(titles) }));
  const collection = collectionSettingsSchema.parse({ dates: days });
  const { entries } = readEntries(dumps, { collection, corrections: [], topics: [] });
  return Object.fromEntries(entries.map(({ title, listed }) => [title, listed]));
};

describe('a paper is listed', () => {
  test('on the day of the first dated dump that has it, whatever the order of files', () => {
    expect(
      listedIn(
        { 'a.txt': ['Owls', 'Bats'], '2026-11-21.txt': ['owls', 'Wrens'], 'z.txt': ['OWLS', 'Wrens'] },
        { 'z.txt': '2026-11-20' },
      ),
    ).toEqual({ Owls: '2026-11-20', Bats: null, Wrens: '2026-11-20' });
  });

  test('on the same day when its dumps come in any order', () => {
    const dumps = ['2026-11-20', '2026-11-21', '2026-11-22'];
    fc.assert(
      fc.property(
        fc.array(fc.subarray(dumps, { minLength: 1 }), { minLength: 1, maxLength: 5 }),
        fc.shuffledSubarray(dumps, { minLength: 3 }),
        (places, order) => {
          const titles = places.map((days, index) => ({ title: `Paper ${'abcde'[index]}`, days }));
          const listed = listedIn(
            Object.fromEntries(
              order.map((day) => [
                `${day}.txt`,
                titles.filter(({ days }) => days.includes(day)).map(({ title }) => title),
              ]),
            ),
          );
          expect(listed).toEqual(Object.fromEntries(titles.map(({ title, days }) => [title, days[0]])));
        },
      ),
    );
  });
});
