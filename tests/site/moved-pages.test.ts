import { expect, test } from 'vitest';
import { movedAddresses, movedPapers } from '../../src/site/moved-pages.ts';
import { buildAddresses } from '../../src/site/shared/addresses.ts';

test('a paper that came to another id is found by its former one; one that kept it needs no finding', () => {
  const moved = movedPapers([
    { kind: 'paper', from: 'old-title-aaaaaaaaaa', to: 'new-title-bbbbbbbbbb' },
    { kind: 'paper', from: 'other-words-cccccccccc', to: 'same-paper-cccccccccc' },
    { kind: 'paper', from: 'no-id', to: 'somewhere-dddddddddd' },
    { kind: 'topic', from: 'topic-eeeeeeeeee', to: 'topic-ffffffffff' },
  ]);
  expect(moved).toEqual({ aaaaaaaaaa: 'new-title-bbbbbbbbbb' });
});

const addresses = buildAddresses('/shelf/');
const topicOf = (slug: string, count: number) => ({
  slug,
  name: slug,
  description: '',
  parent: null,
  aliases: [],
  papers: Array.from({ length: count }, (_, index) => `paper${index}`),
  related: [],
  phrases: [],
});

test('papers and topics that moved lead on from their former addresses, in order', () => {
  const redirects = [
    { kind: 'topic' as const, from: 'fusing', to: 'merging' },
    { kind: 'paper' as const, from: 'old-aaaaaaaaaa', to: 'new-aaaaaaaaaa' },
  ];
  expect(movedAddresses({ redirects, topics: [topicOf('merging', 3)] }, addresses)).toEqual([
    { from: '/shelf/topics/fusing/', to: '/shelf/topics/merging/' },
    { from: '/shelf/papers/old-aaaaaaaaaa/', to: '/shelf/papers/new-aaaaaaaaaa/' },
  ]);
});

test('each page of a large topic leads on to the page of the same number', () => {
  const redirects = [{ kind: 'topic' as const, from: 'fusing', to: 'merging' }];
  expect(movedAddresses({ redirects, topics: [topicOf('merging', 151)] }, addresses)).toEqual([
    { from: '/shelf/topics/fusing/', to: '/shelf/topics/merging/' },
    { from: '/shelf/topics/fusing/2/', to: '/shelf/topics/merging/2/' },
  ]);
});
