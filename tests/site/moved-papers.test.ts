import { expect, test } from 'vitest';
import { movedPapers } from '../../src/site/moved-papers.ts';

test('a paper that came to another id is found by its former one; one that kept it needs no finding', () => {
  const moved = movedPapers([
    { kind: 'paper', from: 'old-title-aaaaaaaaaa', to: 'new-title-bbbbbbbbbb' },
    { kind: 'paper', from: 'other-words-cccccccccc', to: 'same-paper-cccccccccc' },
    { kind: 'paper', from: 'no-id', to: 'somewhere-dddddddddd' },
    { kind: 'topic', from: 'topic-eeeeeeeeee', to: 'topic-ffffffffff' },
  ]);
  expect(moved).toEqual({ aaaaaaaaaa: 'new-title-bbbbbbbbbb' });
});
