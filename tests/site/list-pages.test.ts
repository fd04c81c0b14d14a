import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  groupsOnPage,
  linkedPages,
  listDetail,
  listPages,
  listPageTitle,
  papersOnPage,
} from '../../src/site/list-pages.ts';

describe('the pages of a list', () => {
  test('are one up to 150 papers, and where there are none', () => {
    expect(listPages(0)).toEqual([{ page: 1, last: 1, from: 1, to: 0 }]);
    expect(listPages(150)).toEqual([{ page: 1, last: 1, from: 1, to: 150 }]);
  });

  test('have a hundred papers each above that, the last one what is left', () => {
    expect(listPages(151)).toEqual([
      { page: 1, last: 2, from: 1, to: 100 },
      { page: 2, last: 2, from: 101, to: 151 },
    ]);
    expect(listPages(200)).toHaveLength(2);
    expect(listPages(20_000).at(-1)).toEqual({ page: 200, last: 200, from: 19_901, to: 20_000 });
  });

  test('show every paper once, in order, in the group to which it belongs', () => {
    const sizes = fc.array(fc.nat({ max: 260 }), { maxLength: 4 });
    fc.assert(
      fc.property(sizes, (counts) => {
        const groups = counts.map((count, group) => ({
          name: `group ${group}`,
          papers: Array.from({ length: count }, (_, index) => `${group}.${index}`),
        }));
        const all = groups.flatMap(({ papers }) => papers);
        const parts = listPages(all.length).map((shown) => groupsOnPage(groups, shown));
        expect(parts.flat().flatMap(({ papers }) => papers)).toEqual(all);
        for (const part of parts.flat()) {
          const group = groups.find(({ name }) => name === part.name)!;
          expect(part.papers.length).toBeGreaterThan(0);
          expect(part.count).toBe(group.papers.length);
          expect(part.isContinued).toBe(part.papers[0] !== group.papers[0]);
        }
      }),
    );
  });
});

describe('the row of pages', () => {
  test.for([
    [1, 2, [1, 2]],
    [1, 12, [1, 2, 12]],
    [2, 12, [1, 2, 3, 12]],
    [6, 12, [1, 5, 6, 7, 12]],
    [12, 12, [1, 11, 12]],
  ] as const)('on page %d of %d has the first, the last and the neighbours', ([page, last, linked]) => {
    expect(linkedPages({ page, last })).toEqual(linked);
  });

  test('leads from every page to every other, one step after the other', () => {
    const { last } = listPages(2_345)[0]!;
    const reached = new Set([1]);
    for (const page of reached) for (const linked of linkedPages({ page, last })) reached.add(linked);
    expect(reached.size).toBe(last);
  });
});

describe('what a page says it is', () => {
  test('is the name alone on the first one', () => {
    expect(listPageTitle('R&D', { page: 1, last: 12 })).toBe('R&D');
    expect(listPageTitle('R&D', { page: 12, last: 1_200 })).toBe('R&D, page 12 of 1,200');
  });

  test('names the papers that it shows, or the one', () => {
    expect(papersOnPage(1_180, { last: 12, from: 1_101, to: 1_180 })).toBe('1,180 papers, 1,101–1,180');
    expect(papersOnPage(201, { last: 3, from: 201, to: 201 })).toBe('201 papers, 201');
    expect(papersOnPage(1, { last: 1, from: 1, to: 1 })).toBe('1 paper');
  });

  test('is with abstracts where the list is short', () => {
    expect([1, 120, 121, 151].map(listDetail)).toEqual(['abstracts', 'abstracts', 'gists', 'gists']);
  });
});
