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

  test('relates topics of one area, but no area to a topic', () => {
    const shelves = new Map([
      ['animals', ['p', 'q']],
      ['plants', ['q']],
      ['cats', ['p', 'q']],
      ['dogs', ['p']],
      ['trees', ['q']],
    ]);
    const parents = new Map([
      ['cats', 'animals'],
      ['dogs', 'animals'],
      ['trees', 'plants'],
    ]);
    const related = relateTopics(shelves, parents);
    expect(related.get('animals')?.map(({ slug }) => slug)).toEqual(['plants']);
    expect(related.get('cats')?.map(({ slug }) => slug)).toEqual(['dogs', 'trees']);
  });

  test('breaks ties by slug and keeps to the limit', () => {
    const equal = new Map(['d', 'b', 'c', 'a'].map((slug) => [slug, ['p']]));
    expect(relateTopics(equal, new Map(), 2).get('c')).toEqual([
      { slug: 'a', papers: 1 },
      { slug: 'b', papers: 1 },
    ]);
  });
});
