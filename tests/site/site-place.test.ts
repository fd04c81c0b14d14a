import { describe, expect, test } from 'vitest';
import { findSitePlace } from '../../src/site/site-place.ts';

describe('the place of a site', () => {
  test.for([
    ['no address and no path', undefined, undefined, null, '/'],
    ['a path alone', undefined, '/shelf/', null, '/shelf/'],
    ['an address alone', 'https://example.org', undefined, 'https://example.org', '/'],
    ['an address with a path', 'https://example.org/a/shelf', undefined, 'https://example.org', '/a/shelf/'],
    ['both, in two settings', 'https://example.org:8080', '/shelf/', 'https://example.org:8080', '/shelf/'],
    ['the same path twice', 'https://example.org/shelf/', 'shelf', 'https://example.org', '/shelf/'],
  ] as const)('is found from %s', ([, site, base, origin, path]) => {
    expect(findSitePlace(site, base)).toEqual({ origin, base: path });
  });

  test('cannot be two paths at once, and says how to mend that', () => {
    expect(() => findSitePlace('https://example.org/shelf', '/papers/')).toThrow(
      /\/shelf\/.*--base says \/papers\/.*Leave one/,
    );
  });

  test.for([
    ['/my shelf/', 'a space'],
    ['/a#b/', '"#"'],
    ['/a?b/', '"?"'],
    ['/50%/', '"%"'],
    ['/полка/', '"п"'],
    ['/😀/', '"😀"'],
    ['/a\\b/', '"\\"'],
    ['/a"b/', 'character """'],
    ["/a'b/", `"'"`],
    ['/a<b/', '"<"'],
    ['/a&b/', '"&"'],
    ['/a;b/', '";"'],
    ['/a//b/', '"//"'],
    ['/../a/', '"/../"'],
    ['/a/./b/', '"/./"'],
    ['/%2e%2e/a/', '"/../"'],
    [`/${'a'.repeat(200)}/`, '202 characters'],
  ] as const)('cannot be below %s, and says why and what can be', ([base, reason]) => {
    expect(() => findSitePlace(undefined, base)).toThrow(reason);
    expect(() => findSitePlace(undefined, base)).toThrow('such as /papers/');
  });

  test('is held to the same rules where the path stands in the address', () => {
    expect(() => findSitePlace('https://example.org/my shelf/', undefined)).toThrow('a space');
    expect(findSitePlace('https://example.org/~me/v1.2_a/', undefined).base).toBe('/~me/v1.2_a/');
  });
});
