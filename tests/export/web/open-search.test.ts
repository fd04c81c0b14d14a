import { expect, test } from 'vitest';
import { formatOpenSearch } from '../../../src/export/web/open-search.ts';
import { readXml } from '../web-readers.ts';

const namespace = 'http://a9.com/-/spec/opensearch/1.1/';
const describe = (name: string) =>
  formatOpenSearch({
    name,
    description: 'R&D <b>papers</b>',
    language: 'en',
    pageUrl: 'https://example.org/browse/',
    iconUrl: 'https://example.org/favicon.svg',
  });
const read = (text: string, path: string) => readXml(text, `/x:OpenSearchDescription/${path}`, namespace);

test('a search description leads to the search page with the words that were typed', () => {
  const text = describe('Tasks');
  expect(read(text, 'x:Url/@template')).toEqual(['https://example.org/browse/?q={searchTerms}']);
  expect(read(text, 'x:Url/@type')).toEqual(['text/html']);
  expect(read(text, 'x:Description')).toEqual(['R&D <b>papers</b>']);
});

test.for([
  ['Tasks', 'Tasks'],
  ['Sixteen letters!', 'Sixteen letters!'],
  ['Task-specific mechanisms in networks', 'Task-specific'],
  ['Donaudampfschifffahrtsgesellschaft', 'Donaudampfschiff'],
  ['A Donaudampfschifffahrtsgesellschaft', 'A Donaudampfschi'],
  ['👩‍🔬 and other signs', null],
] as const)('it has a short name of 16 characters at most: %s', ([name, short]) => {
  const [found] = read(describe(name), 'x:ShortName');
  expect([...found!].length).toBeLessThanOrEqual(16);
  if (short) expect(found).toBe(short);
});
