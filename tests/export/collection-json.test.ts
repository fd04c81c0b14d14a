import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildCollection } from '../../src/collection/collection.ts';
import { paperSchema } from '../../src/collection/paper.ts';
import { parseSettings } from '../../src/collection/settings.ts';
import {
  buildPapersJson,
  buildTopicsJson,
  papersJsonSchema,
  topicsJsonSchema,
} from '../../src/export/collection-json.ts';
import { buildAddresses } from '../../src/site/addresses.ts';

const bytes = readFileSync(new URL('../fixtures/dumps/six-papers.txt', import.meta.url));
const topics = `topics:
  - slug: surveys
    name: Surveys
    description: Overviews.
    phrases: [survey, benchmark]
    aliases: [overviews]
`;
const settings = parseSettings({
  collection: { name: 'collection.yaml', text: 'title: Six papers\nsnapshot: 2026-01-31\n' },
  topics: { name: 'topics.yaml', text: topics },
});
const collection = buildCollection([{ name: 'six.txt', bytes }], settings.value!);
const { paper: paperUrl, topic: topicUrl } = buildAddresses('/shelf/');

/** What a reader of the published file gets. */
const published = <T>(value: T): T => JSON.parse(JSON.stringify(value));

describe('papers.json', () => {
  const json = published(buildPapersJson(collection, paperUrl));

  test('is what its schema says, once it was written and read', () => {
    expect(papersJsonSchema.parse(json)).toEqual(json);
    expect(Object.keys(json)).toEqual(['version', 'collection', 'papers']);
    expect(json.version).toBe(1);
  });

  test('says what the collection is', () => {
    expect(json.collection).toEqual({ title: 'Six papers', papers: 6, snapshot: '2026-01-31' });
    expect(buildPapersJson({ ...collection, snapshot: null }, paperUrl).collection.snapshot).toBeNull();
  });

  test('has every paper of the collection, in source order, with its address', () => {
    expect(json.papers.map(({ url: _, ...paper }) => paper)).toEqual(collection.papers);
    for (const { slug, url } of json.papers) expect(url).toBe(`/shelf/papers/${slug}/`);
  });

  test('has exactly the fields that were promised, where the input had nothing else', () => {
    const promised =
      'abstract acronyms gist id keyphrases kind links mentions result similar slug source title topicReasons topics url'.split(
        ' ',
      );
    for (const paper of json.papers) expect(Object.keys(paper).sort()).toEqual(promised);
  });

  test('has authors, year and the like where the input had them', () => {
    const known = {
      authors: ['A. Author'],
      year: 2024,
      venue: 'V',
      doi: '10.1/x',
      arxivId: '2401.00001',
      sourceUrl: 'https://example.org/x',
    };
    const paper = paperSchema.parse({ ...collection.papers[0], ...known });
    expect(buildPapersJson({ ...collection, papers: [paper] }, paperUrl).papers[0]).toMatchObject(known);
  });

  test('refuses addresses that are no paths, and a collection without papers', () => {
    expect(() => buildPapersJson(collection, (slug) => `papers/${slug}`)).toThrow('url');
    expect(() => buildPapersJson({ ...collection, papers: [] }, paperUrl)).toThrow('papers');
  });
});

describe('topics.json', () => {
  const json = published(buildTopicsJson(collection, topicUrl));

  test('is what its schema says, once it was written and read', () => {
    expect(topicsJsonSchema.parse(json)).toEqual(json);
    expect(Object.keys(json)).toEqual(['version', 'topics']);
  });

  test('has every topic with its papers in the order of its page, "unsorted" among them', () => {
    expect(json.topics.map(({ slug }) => slug)).toEqual(['surveys', 'unsorted']);
    expect(json.topics[0]).toEqual({
      slug: 'surveys',
      name: 'Surveys',
      description: 'Overviews.',
      url: '/shelf/topics/surveys/',
      papers: collection.topics[0]?.papers,
    });
    expect(json.topics[0]?.papers).toHaveLength(2);
  });
});
