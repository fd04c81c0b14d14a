import { expect, test } from 'vitest';
import { formatNginxMap, formatRedirects } from '../../../src/export/web/redirect-files.ts';

const moves = [
  { from: '/papers/old-abcdefghij/', to: '/papers/new-abcdefghij/' },
  { from: '/topics/old/', to: '/topics/new/' },
];

test('moved addresses are told to hosts in their own words, one to a line, as moved for good', () => {
  expect(formatRedirects(moves)).toBe(
    '/papers/old-abcdefghij/ /papers/new-abcdefghij/ 301\n/topics/old/ /topics/new/ 301\n',
  );
  expect(formatNginxMap(moves)).toBe(
    '/papers/old-abcdefghij/ /papers/new-abcdefghij/;\n/topics/old/ /topics/new/;\n',
  );
});
