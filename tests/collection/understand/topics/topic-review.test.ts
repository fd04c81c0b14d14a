import { describe, expect, test } from 'vitest';
import { reviewTopics } from '../../../../src/collection/understand/topics/topic-review.ts';

const placed = (topics: string[], confidence = 1, runnerUp: string | null = null) => ({
  topics,
  confidence,
  runnerUp,
});
const topics = (...slugs: string[]) => slugs.map((slug) => ({ slug }));
const numbered = (count: number) => Array.from({ length: count }, (_, i) => `p${String(i).padStart(2, '0')}`);

describe('reviewTopics', () => {
  test('names the topics that hold too many papers, in collections large enough to say so', () => {
    const assignments = numbered(20).map((_, i) =>
      placed([i < 7 ? 'wide' : 'rest', ...(i < 6 ? ['edge'] : [])]),
    );
    const { broad } = reviewTopics(numbered(20), assignments, topics('wide', 'rest', 'edge'));
    expect(broad).toEqual([
      { slug: 'rest', share: 0.65 },
      { slug: 'wide', share: 0.35 },
    ]);
    expect(reviewTopics(numbered(19), assignments.slice(0, 19), topics('wide', 'rest')).broad).toEqual([]);
  });

  test('names empty topics in their order', () => {
    expect(reviewTopics(['p'], [placed(['b'])], topics('c', 'b', 'a')).empty).toEqual(['c', 'a']);
  });

  test('takes an area for empty only where it is a topic without papers', () => {
    const tree = [
      { slug: 'animals' },
      { slug: 'cats', parent: 'animals' },
      { slug: 'dogs', parent: 'animals' },
    ];
    expect(reviewTopics(['p'], [placed(['cats'])], tree).empty).toEqual(['dogs']);
  });

  test('finds no area too broad for what its topics hold, and none that overlaps with its topic', () => {
    const tree = [{ slug: 'animals' }, ...['a', 'b', 'c', 'd'].map((slug) => ({ slug, parent: 'animals' }))];
    const assignments = numbered(24).map((_, i) => placed([['a', 'b', 'c', 'd'][i % 4]!]));
    expect(reviewTopics(numbered(24), assignments, tree)).toMatchObject({ broad: [], overlapping: [] });
  });

  test('names pairs of which one holds most of the other, the smaller first', () => {
    const assignments = [
      ...Array.from({ length: 4 }, () => placed(['large', 'small'])),
      placed(['small']),
      ...Array.from({ length: 5 }, () => placed(['large'])),
      ...Array.from({ length: 3 }, () => placed(['rare', 'large'])),
    ];
    const { overlapping } = reviewTopics(numbered(13), assignments, topics('large', 'small', 'rare'));
    expect(overlapping).toEqual([{ slugs: ['small', 'large'], share: 0.8 }]);
  });

  test('lists papers that were torn, the least sure first, but none that fit nothing', () => {
    const assignments = [
      placed(['a'], 0.05, 'b'),
      placed(['b'], 0.01, 'a'),
      placed(['a'], 0.9, 'b'),
      placed(['unsorted'], 0),
    ];
    expect(reviewTopics(numbered(4), assignments, topics('a', 'b')).unsure).toEqual([
      { id: 'p01', topic: 'b', runnerUp: 'a', confidence: 0.01 },
      { id: 'p00', topic: 'a', runnerUp: 'b', confidence: 0.05 },
    ]);
  });
});
