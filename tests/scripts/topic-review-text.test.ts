import { expect, test } from 'vitest';
import { topicReviewText } from '../../scripts/topic-review-text.ts';

const topic = (slug: string, name: string) => ({
  slug,
  name,
  description: name,
  aliases: [],
  parent: null,
  papers: [],
  phrases: [],
  related: [],
});
const topics = [topic('bats', 'Bats'), topic('owls', 'Owls')];

test('a review says a line for each kind of finding, by the names of topics', () => {
  const topicReview = {
    broad: [{ slug: 'bats', share: 0.42 }],
    empty: ['owls'],
    overlapping: [{ slugs: ['owls', 'bats'] as [string, string], share: 0.8 }],
    unsure: [{ id: 'abcdefghij', topic: 'bats', runnerUp: 'owls', confidence: 0.01 }],
  };
  expect(topicReviewText({ topicReview, topics })).toEqual([
    'broad topics: “Bats” (42 % of the papers)',
    'topics without papers: “Owls”',
    'overlapping topics: 80 % of “Owls” are in “Bats”',
    'least sure of 1 paper: see “Topics to review” on the about page',
  ]);
});

test('a review in which most topics have no paper says what to do with a file for others', () => {
  const topicReview = { broad: [], empty: ['owls', 'bats'], overlapping: [], unsure: [] };
  expect(topicReviewText({ topicReview, topics })).toEqual([
    'topics without papers: “Owls”, “Bats”',
    'most topics are without papers: if topics.yaml was written for others, delete it, and topics are found',
  ]);
});

test('a review without findings says nothing', () => {
  expect(
    topicReviewText({ topicReview: { broad: [], empty: [], overlapping: [], unsure: [] }, topics }),
  ).toEqual([]);
});
