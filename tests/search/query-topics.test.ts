import { describe, expect, test } from 'vitest';
import { topicPhrasesOf } from '../../src/search/build/build-query-topics.ts';
import { matchTopics } from '../../src/search/query-topics.ts';
import { engineFor, makePaper, makeTopic } from './papers.ts';

const unlisted = [
  makeTopic('continual', 'Continual learning and forgetting'),
  makeTopic('tuning', 'Parameter-efficient tuning'),
  makeTopic('vision', 'Vision, images and video'),
  makeTopic('unsorted', 'Unsorted'),
];

const onTopic = (slug: string, title: string, abstract: string, reasons: string[]) =>
  makePaper(title, abstract, { topics: [slug], topicReasons: { [slug]: reasons } });

const papers = [
  onTopic('continual', 'Why models forget', 'Catastrophic forgetting of models.', [
    'catastrophic forgetting',
  ]),
  onTopic('continual', 'Rehearsal of tasks', 'Forgetting is less with rehearsal by models.', ['rehearsal']),
  onTopic('tuning', 'Tuning little', 'Low-rank adaptation (LoRA) of models tunes little.', ['LoRA']),
  onTopic('tuning', 'Adapters', 'We put adapters and low-rank adaptation (LoRA) into models.', ['adapter']),
  onTopic('vision', 'Seeing', 'Models of images see objects.', ['image', 'models']),
  onTopic('unsorted', 'Other models', 'Models of all sorts.', []),
];

const topics = unlisted.map((topic) => ({
  ...topic,
  papers: papers.filter(({ topics: [slug] }) => slug === topic.slug).map(({ id }) => id),
}));
const phrases = topicPhrasesOf(papers, topics);
const engine = engineFor(papers);
const topicsFor = async (query: string) =>
  matchTopics(phrases, (await engine.search(query)).resolved, papers.length);

describe('the topics that a query is about', () => {
  test('may be areas, which are known by their names', async () => {
    const area = {
      ...makeTopic('weights', 'Model surgery'),
      papers: [...topics[0]!.papers, ...topics[1]!.papers],
    };
    const tree = [area, ...topics.map((topic, i) => (i < 2 ? { ...topic, parent: 'weights' } : topic))];
    const ofAreas = topicPhrasesOf(papers, tree);
    const { resolved } = await engine.search('model surgery');
    expect(matchTopics(ofAreas, resolved, papers.length)).toEqual(['weights']);
    expect(ofAreas.continual).toEqual(phrases.continual);
  });

  test.for([
    ['catastrophic forgetting', ['continual']],
    ['forgetting', ['continual']],
    ['how do models forget', ['continual']],
    ['LoRA', ['tuning']],
    ['low rank adaptation', ['tuning']],
    ['adapters', ['tuning']],
    ['video', ['vision']],
    ['rehearsal of images', ['continual', 'vision']],
  ] as const)('are found for %s in whatever form it names them', async ([query, expected]) => {
    expect((await topicsFor(query)).toSorted()).toEqual(expected);
  });

  test.for(['models', 'sorts', 'zzz', 'unsorted', '', '"'])('are none for %s', async (query) => {
    expect(await topicsFor(query)).toEqual([]);
  });

  test('are told by phrases that mostly papers of the topic use, and by its name', () => {
    expect(Object.keys(phrases)).toEqual(['continual', 'tuning', 'vision']);
    expect(phrases.vision).toHaveProperty('video');
    expect(phrases.vision).toHaveProperty('image');
    expect(phrases.vision).not.toHaveProperty('model');
    expect(phrases.continual).toHaveProperty('catastrophic forgetting');
  });

  test('are three at most, those that more of it is about first', async () => {
    const words = ['circuits', 'neurons', 'layers', 'heads'];
    const engine = engineFor(words.map((word) => makePaper(word)));
    const known = { a: { circuit: 7 }, b: { neuron: 9 }, c: { layer: 8 }, d: { head: 9 } };
    const { resolved } = await engine.search(words.join(' '));
    expect(matchTopics(known, resolved, words.length)).toEqual(['b', 'd', 'c']);
  });
});
