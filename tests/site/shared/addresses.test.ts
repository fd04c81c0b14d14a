import { describe, expect, test } from 'vitest';
import {
  type Addresses,
  atomFeedOf,
  buildAddresses,
  jsonFeedOf,
  twinOf,
} from '../../../src/site/shared/addresses.ts';

/** Every address there is, those of made-up topics, papers and files included. */
function allAddresses(addresses: Addresses): string[] {
  return Object.values(addresses).map((address) =>
    typeof address === 'string' ? address : address('some-name', 'json'),
  );
}

describe('addresses', () => {
  test('are paths from the server root', () => {
    const addresses = buildAddresses('/');
    expect(addresses.home).toBe('/');
    expect(addresses.topic('merging')).toBe('/topics/merging/');
    expect([1, 2].map((page) => addresses.topicPage('merging', page))).toEqual([
      '/topics/merging/',
      '/topics/merging/2/',
    ]);
    expect(addresses.paper('one-aaaaaaaaaa')).toBe('/papers/one-aaaaaaaaaa/');
    expect(addresses.papersJson).toBe('/data/papers.json');
    expect(addresses.topicsJson).toBe('/data/topics.json');
    expect(addresses.file('favicon.svg')).toBe('/favicon.svg');
  });

  test('of data, feeds and twins lie beside what they belong to', () => {
    const { topic, paper, home, ...addresses } = buildAddresses('/shelf/');
    expect(addresses.papersFile('csl.json')).toBe('/shelf/data/papers.csl.json');
    expect(addresses.topicFile('merging', 'bib')).toBe('/shelf/data/topics/merging.bib');
    expect(addresses.topicPart('merging', 2, 'bib')).toBe('/shelf/data/topics/merging/2.bib');
    expect(twinOf(topic('merging'))).toBe('/shelf/topics/merging.md');
    expect(twinOf(paper('one-aaaaaaaaaa'))).toBe('/shelf/papers/one-aaaaaaaaaa.md');
    expect([jsonFeedOf(home), atomFeedOf(topic('merging'))]).toEqual([
      '/shelf/feed.json',
      '/shelf/topics/merging/feed.xml',
    ]);
  });

  test.for([['papers'], ['/papers'], ['papers/'], ['/papers/'], ['//papers//']])(
    'are all below the base path, spelled %s',
    ([base]) => {
      const root = allAddresses(buildAddresses('/'));
      expect(allAddresses(buildAddresses(base!))).toEqual(root.map((address) => `/papers${address}`));
    },
  );

  test('of a search keep quotes and odd characters of its query', () => {
    const { search } = new URL(buildAddresses('/p').searchFor('"R&D + 100%"'), 'https://example.org');
    expect(new URLSearchParams(search).get('q')).toBe('"R&D + 100%"');
    expect(buildAddresses('/p').mentioning('U-Net 2')).toBe('/p/browse/?mention=U-Net+2');
  });

  test('keep a base path of several steps', () => {
    expect(buildAddresses('/deep/papers/').topic('merging')).toBe('/deep/papers/topics/merging/');
  });

  test.for([[''], ['/'], ['//']])('without a base path (%j) begin with one slash', ([base]) => {
    expect(allAddresses(buildAddresses(base!)).filter((address) => !/^\/(?!\/)/.test(address))).toEqual([]);
  });

  test('end with a slash where they are pages', () => {
    const { home, topics, about, browse, topic, paper } = buildAddresses('/papers');
    for (const page of [home, topics, about, browse, topic('a'), paper('b')]) expect(page).toMatch(/\/$/);
  });
});
