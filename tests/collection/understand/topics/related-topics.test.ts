import { describe, expect, test } from 'vitest';
import { relateTopics } from '../../../../src/collection/understand/topics/related-topics.ts';

describe('relateTopics', () => {
  const topics = new Map([
    ['heads', ['a', 'b', 'c']],
    ['circuits', ['b', 'c']],
    ['everything', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']],
    ['rankings', ['x']],
  ]);

  test('puts the topic first that shares most relative to its size', () => {
    expect(relateTopics(topics).get('heads')).toEqual([
      { slug: 'circuits', papers: 2 },
      { slug: 'everything', papers: 3 },
    ]);
  });

  test('relates no topics without a common paper', () => {
    expect(relateTopics(topics).get('rankings')).toEqual([]);
  });

  test('breaks ties by slug and keeps to the limit', () => {
    const equal = new Map(['d', 'b', 'c', 'a'].map((slug) => [slug, ['p']]));
    expect(relateTopics(equal, 2).get('c')).toEqual([
      { slug: 'a', papers: 1 },
      { slug: 'b', papers: 1 },
    ]);
  });
});
