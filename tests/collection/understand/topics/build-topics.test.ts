import { describe, expect, test } from 'vitest';
import type { Paper } from '../../../../src/collection/paper.ts';
import { type TopicSettings, topicSchema, UNSORTED } from '../../../../src/collection/topic.ts';
import { buildTopics } from '../../../../src/collection/understand/topics/build-topics.ts';

const settings: TopicSettings[] = ['zoology', 'botany', 'geology'].map((slug) => ({
  slug,
  name: slug.toUpperCase(),
  description: `On ${slug}.`,
  phrases: [{ phrase: slug, weight: 1 }],
  aliases: [`old-${slug}`],
}));

/** The papers of a shelf, told by one letter each: all that `buildTopics` looks at. */
function papers(...entries: [letter: string, ...topics: string[]][]): Paper[] {
  return entries.map(([letter, ...topics]) => ({ id: letter.repeat(10), topics }) as unknown as Paper);
}

const listed = (...args: Parameters<typeof buildTopics>) =>
  Object.fromEntries(buildTopics(...args).map((topic) => [topic.slug, topic.papers.map((id) => id[0])]));

describe('the shelves', () => {
  test('stand in the order of the settings and say what the settings say', () => {
    const topics = buildTopics(papers(['a', 'geology']), settings);
    expect(topics.map((topic) => topicSchema.parse(topic))).toEqual(topics);
    expect(topics.map(({ slug }) => slug)).toEqual(['zoology', 'botany', 'geology']);
    expect(topics[0]).toEqual({
      slug: 'zoology',
      name: 'ZOOLOGY',
      description: 'On zoology.',
      parent: null,
      aliases: ['old-zoology'],
      papers: [],
      related: [],
      phrases: [],
    });
  });

  test('hold first the papers that are mainly about them, then the others, each in source order', () => {
    const shelf = papers(
      ['a', 'botany', 'zoology'],
      ['b', 'zoology'],
      ['c', 'geology', 'botany', 'zoology'],
      ['d', 'zoology', 'botany'],
    );
    expect(listed(shelf, settings)).toEqual({
      zoology: ['b', 'd', 'a', 'c'],
      botany: ['a', 'c', 'd'],
      geology: ['c'],
    });
  });

  test('name as related those with which they share papers', () => {
    const topics = buildTopics(papers(['a', 'botany', 'zoology'], ['b', 'geology']), settings);
    expect(topics.map(({ related }) => related)).toEqual([
      [{ slug: 'botany', papers: 1 }],
      [{ slug: 'zoology', papers: 1 }],
      [],
    ]);
  });
});

describe('the shelf of unsorted papers', () => {
  test('comes last, and only when a paper needs it', () => {
    const sorted = papers(['a', 'zoology']);
    expect(Object.keys(listed(sorted, settings))).not.toContain(UNSORTED);
    const topics = buildTopics([...papers(['b', UNSORTED]), ...sorted], settings);
    expect(topics.map(({ slug }) => slug)).toEqual(['zoology', 'botany', 'geology', UNSORTED]);
    expect(topicSchema.parse(topics.at(-1))).toMatchObject({ name: 'Unsorted', papers: ['bbbbbbbbbb'] });
  });

  test('is the only one where there are no topics', () => {
    expect(listed(papers(['a', UNSORTED], ['b', UNSORTED]), [])).toEqual({ [UNSORTED]: ['a', 'b'] });
  });
});
