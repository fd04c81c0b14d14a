import { describe, expect, test } from 'vitest';
import { papersOf } from '../../../src/client/map/map-facts.ts';

const facts = {
  topicsOf: [[0], [1, 2], [2], []],
  kindOf: ['method', 'survey', 'method', 'method'],
  topicNumbers: new Map([
    ['pruning', [0]],
    ['merging', [1]],
    ['vision', [2]],
    ['models', [0, 1]],
  ]),
};
const papers = (topic: string, kind: string) => [...papersOf(facts, topic, kind)];

describe('the papers of a filter', () => {
  test('are all of them where nothing is chosen', () => {
    expect(papers('', '')).toEqual([1, 1, 1, 1]);
  });

  test('are those of a topic, or of all topics in an area', () => {
    expect(papers('pruning', '')).toEqual([1, 0, 0, 0]);
    expect(papers('models', '')).toEqual([1, 1, 0, 0]);
    expect(papers('unknown', '')).toEqual([0, 0, 0, 0]);
  });

  test('are those whose main topic is another one, too', () => {
    expect(papers('vision', '')).toEqual([0, 1, 1, 0]);
  });

  test('are of topic and kind at once', () => {
    expect(papers('models', 'survey')).toEqual([0, 1, 0, 0]);
    expect(papers('', 'method')).toEqual([1, 0, 1, 1]);
  });
});
