import { expect, test } from 'vitest';
import type { TopicSettings } from '../../../../src/collection/topic.ts';
import { readCorpus } from '../../../../src/collection/understand/corpus.ts';
import { compareForTrial } from '../../../../src/collection/understand/topics/topic-trial.ts';
import { assignTopics } from '../../../../src/collection/understand/topics/topics.ts';

const topic = (slug: string, phrases: string[], aliases: string[] = []): TopicSettings => ({
  slug,
  name: slug,
  description: slug,
  phrases: phrases.map((phrase) => ({ phrase, weight: 2.5 })),
  aliases,
});
const { papers, ...rest } = readCorpus([
  { id: 'a', title: 'Owls at night', abstract: 'We watch owls.' },
  { id: 'b', title: 'Bats at night', abstract: 'We hear bats.' },
  { id: 'c', title: 'Owls and bats', abstract: 'We watch owls and hear bats.' },
  { id: 'd', title: 'Stones', abstract: 'We weigh stones.' },
]);
const corpus = { papers, ...rest };
const trial = (before: TopicSettings[], after: TopicSettings[]) => {
  const placed = (topics: TopicSettings[]) => ({ topics, assignments: assignTopics(corpus, topics) });
  return compareForTrial(papers, placed(before), placed(after));
};
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

test('a trial counts papers that change their first topic, and lists those that fit none or more than one', () => {
  const found = trial([topic('owls', ['owl'])], [topic('owls', ['owl']), topic('bats', ['bat'])]);
  expect(found.papers).toBe(4);
  expect(found.topics.map(({ slug, before, after }) => [slug, before, after])).toEqual([
    ['owls', 2, 2],
    ['bats', 0, 2],
  ]);
  expect(found.moved).toBe(1);
  expect(ids(found.unsorted.before)).toEqual(['b', 'd']);
  expect(found.unsorted.after).toEqual([{ id: 'd', title: 'Stones' }]);
  expect(found.unsure).toEqual([{ id: 'c', title: 'Owls and bats', topic: 'owls', runnerUp: 'bats' }]);
});

test('a trial names the phrases that are in no paper, topic by topic', () => {
  const found = trial(
    [topic('bats', ['bat'])],
    [topic('owls', ['owl', 'eagle owl']), topic('stones', ['stone'])],
  );
  expect(found.topics.map(({ slug, unusedPhrases }) => [slug, ...unusedPhrases])).toEqual([
    ['owls', 'eagle owl'],
    ['stones'],
    ['bats'],
  ]);
});

test('a topic under another slug, with the former one among its aliases, moves no paper', () => {
  expect(trial([topic('owls', ['owl'])], [topic('night-birds', ['owl'], ['owls'])]).moved).toBe(0);
});
