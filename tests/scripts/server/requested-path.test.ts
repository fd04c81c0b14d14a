import { expect, test } from 'vitest';
import { addressOf, parseRequestedPath } from '../../../scripts/server/requested-path.ts';

test.for([
  ['/', [], true],
  ['/topics/', ['topics'], true],
  ['/topics/a.md', ['topics', 'a.md'], false],
  ['/t%6Fpics/%C3%A9', ['topics', 'é'], false],
  ['/topics%2Fone', ['topics', 'one'], false],
  ['/100%2525', ['100%25'], false],
  ['http://other.example/topics/', ['topics'], true],
] as const)('%s names %j', ([address, names, isFolder]) => {
  expect(parseRequestedPath(address)).toMatchObject({ names, isFolder, isPlain: true, query: '' });
});

test('a query is kept as it came, a fragment is not', () => {
  expect(parseRequestedPath('/browse?q=a%20b?c#d?e')).toMatchObject({
    names: ['browse'],
    query: '?q=a%20b?c',
  });
  expect(parseRequestedPath('/browse#d?e')).toMatchObject({ names: ['browse'], query: '' });
});

test.for(['//', '//topics', '/topics//one/', '/topics//', '/%2ftopics'])(
  '%s is no plain address',
  (address) => {
    expect(parseRequestedPath(address)).toMatchObject({ isPlain: false });
  },
);

test.for([
  ...[
    '',
    '*',
    'topics',
    'http://other.example',
    '?q',
    '/%',
    '/%zz',
    '/%E0%A4%A',
    '/%c0%ae',
    '/a%00b',
    '/a\\b',
    '/%5c',
  ],
  ...['/..', '/a/../b', '/%2e%2e/a', '/a/%2E', '/./a', '/a%0d%0aLocation:%20b'],
])('%j names nothing', (address) => {
  expect(parseRequestedPath(address)).toBe(null);
});

test('an address of this server begins with one slash, whatever the names are', () => {
  expect(addressOf([], true)).toBe('/');
  expect(addressOf(['/other.example', 'a?b'], false)).toBe('/%2Fother.example/a%3Fb');
});
