import { describe, expect, test } from 'vitest';
import { foundTopicsNote, topicCounts } from '../../src/site/topic-account.ts';

const topics = [
  { slug: 'animals', parent: null },
  { slug: 'cats', parent: 'animals' },
  { slug: 'dogs', parent: 'animals' },
  { slug: 'trees', parent: null },
];

describe('the number of topics', () => {
  test('is told beside that of areas', () => {
    expect(topicCounts(topics)).toEqual(['1 area', '3 topics']);
  });

  test('is told alone where there are no areas', () => {
    expect(topicCounts(topics.slice(3))).toEqual(['1 topic']);
  });

  test('is not told where all papers stand on one page', () => {
    expect(topicCounts([{ slug: 'unsorted', parent: null }])).toEqual([]);
  });
});

describe('the note on found topics', () => {
  test('is none where a curator wrote them', () => {
    expect(foundTopicsNote(null)).toBeNull();
  });

  test('warns of loose groups only where samples of the papers agree too little', () => {
    expect(foundTopicsNote(0.6)).toMatch(/no person has checked them\.$/);
    expect(foundTopicsNote(0.59)).toMatch(/loose/);
  });
});
