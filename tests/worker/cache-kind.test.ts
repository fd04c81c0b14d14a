import { describe, expect, test } from 'vitest';
import { cacheKindOf } from '../../src/worker/cache-kind.ts';
import { cacheNames, cachePrefix } from '../../src/worker/cache-names.ts';

describe('an address', () => {
  test.for([
    ['', 'pages'],
    ['topics/a-topic/', 'pages'],
    ['browse/?q=a.b/c', 'pages'],
    ['_astro/page.Ab12_-xy.js', 'assets'],
    ['search/0123456789abcdef/terms-0.json', 'pieces'],
    ['search/of-no-hash/terms-0.json', null],
    ['data/where.svg', 'pages'],
    ['data/papers.json', null],
    ['data/map.svg', null],
    ['topics/a-topic/feed.json', null],
    ['sw.js', null],
  ] as const)('%s of a site is kept among: %s', ([path, kind]) => {
    for (const base of ['https://example.org/', 'https://example.org/papers/']) {
      expect(cacheKindOf(new URL(path, base), base)).toBe(kind);
    }
  });

  test('of another site or another path is not touched', () => {
    const base = 'https://example.org/papers/';
    for (const url of ['https://example.org/', 'https://example.com/papers/', 'https://example.org/other/']) {
      expect(cacheKindOf(new URL(url), base)).toBeNull();
    }
  });
});

describe('the caches of a site', () => {
  test('have names that no other kind, path or collection has', () => {
    const all = ['/', '/papers/'].flatMap((base) =>
      ['one', 'two'].flatMap((shelf) => Object.values(cacheNames(base, shelf))),
    );
    expect(new Set(all).size).toBe(24);
    expect(all.filter((name) => name.startsWith(cachePrefix('/')))).toHaveLength(12);
  });
});
