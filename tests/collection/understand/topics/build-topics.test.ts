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

const placement = { topics: settings, agreement: null };

/** The papers of a shelf, told by one letter each: all that `buildTopics` looks at. */
function papers(...entries: [letter: string, ...topics: string[]][]): Paper[] {
  return entries.map(([letter, ...topics]) => ({ id: letter.repeat(10), topics }) as unknown as Paper);
}

const listed = (...args: Parameters<typeof buildTopics>) =>
  Object.fromEntries(buildTopics(...args).map((topic) => [topic.slug, topic.papers.map((id) => id[0])]));

describe('the shelves', () => {
  test('stand in the order of the settings and say what the settings say', () => {
    const topics = buildTopics(papers(['a', 'geology']), placement);
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
    expect(listed(shelf, placement)).toEqual({
      zoology: ['b', 'd', 'a', 'c'],
      botany: ['a', 'c', 'd'],
      geology: ['c'],
    });
  });

  test('name as related those with which they share papers', () => {
    const topics = buildTopics(papers(['a', 'botany', 'zoology'], ['b', 'geology']), placement);
    expect(topics.map(({ related }) => related)).toEqual([
      [{ slug: 'botany', papers: 1 }],
      [{ slug: 'zoology', papers: 1 }],
      [],
    ]);
  });
});

describe('an area', () => {
  const tree = {
    ...placement,
    topics: settings.map((topic) => (topic.slug === 'geology' ? topic : { ...topic, parent: 'geology' })),
  };

  test('stands before its topics, wherever the settings have it', () => {
    const topics = buildTopics(papers(['a', 'zoology']), tree);
    expect(topics.map(({ slug, parent }) => [slug, parent])).toEqual([
      ['geology', null],
      ['zoology', 'geology'],
      ['botany', 'geology'],
    ]);
  });

  test('holds the papers of its topics and its own once, first those that are mainly about it', () => {
    const other = { ...settings[0]!, slug: 'physics' };
    const shelf = papers(
      ['a', 'physics', 'botany'],
      ['b', 'zoology', 'botany'],
      ['c', 'geology'],
      ['d', 'physics'],
    );
    const lists = listed(shelf, { ...tree, topics: [other, ...tree.topics] });
    expect(lists).toEqual({
      physics: ['a', 'd'],
      geology: ['b', 'c', 'a'],
      zoology: ['b'],
      botany: ['a', 'b'],
    });
  });
});

describe('the shelf of unsorted papers', () => {
  test('comes last, and only when a paper needs it', () => {
    const sorted = papers(['a', 'zoology']);
    expect(Object.keys(listed(sorted, placement))).not.toContain(UNSORTED);
    const topics = buildTopics([...papers(['b', UNSORTED]), ...sorted], placement);
    expect(topics.map(({ slug }) => slug)).toEqual(['zoology', 'botany', 'geology', UNSORTED]);
    expect(topicSchema.parse(topics.at(-1))).toMatchObject({ name: 'Unsorted', papers: ['bbbbbbbbbb'] });
  });

  test('says that topics were found where they were', () => {
    const shelf = papers(['a', UNSORTED], ['b', 'zoology']);
    expect(buildTopics(shelf, placement).at(-1)?.description).toMatch(/this collection\.$/);
    expect(buildTopics(shelf, { ...placement, agreement: 0.8 }).at(-1)?.description).toMatch(/found here\.$/);
  });

  test('is the only one where there are no topics', () => {
    const [all] = buildTopics(papers(['a', UNSORTED]), { topics: [], agreement: null });
    expect(all).toMatchObject({ slug: UNSORTED, name: 'All papers' });
    expect(listed(papers(['a', UNSORTED], ['b', UNSORTED]), { topics: [], agreement: null })).toEqual({
      [UNSORTED]: ['a', 'b'],
    });
  });
});
