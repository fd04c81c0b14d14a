import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { buildCollection } from '../../src/collection/collection.ts';
import { type Paper, paperSchema } from '../../src/collection/paper.ts';
import { parseSettings } from '../../src/collection/settings/settings.ts';
import type { Topic } from '../../src/collection/topic.ts';
import {
  buildJsonSchema,
  buildTopicsJson,
  papersJsonPieces,
  papersJsonSchema,
  topicsJsonSchema,
} from '../../src/export/collection-json.ts';
import { type Addresses, buildAddresses } from '../../src/site/shared/addresses.ts';

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
const addresses = buildAddresses('/shelf/');

/** What a reader of the published file gets. */
const published = <T>(value: T): T => JSON.parse(JSON.stringify(value));

/** What a reader of papers.json gets, or of the file of a topic. */
function readPublished(
  from = collection,
  papers: readonly Paper[] = from.papers,
  topic?: Topic,
  places: Pick<Addresses, 'paper' | 'topic'> = addresses,
): z.infer<typeof papersJsonSchema> {
  return JSON.parse([...papersJsonPieces(from, papers, places, topic)].join(''));
}

describe('papers.json', () => {
  const json = readPublished();

  test('is what its schema says, once it was written and read', () => {
    expect(papersJsonSchema.parse(json)).toEqual(json);
    expect(Object.keys(json)).toEqual(['version', 'collection', 'papers']);
    expect(json.version).toBe(2);
  });

  test('says what the collection is', () => {
    expect(json.collection).toEqual({ title: 'Six papers', papers: 6, snapshot: '2026-01-31' });
    expect(readPublished({ ...collection, snapshot: null }).collection.snapshot).toBeNull();
  });

  test('has every paper of the collection, in source order, with its address', () => {
    expect(json.papers.map(({ url: _, ...paper }) => paper)).toEqual(collection.papers);
    for (const { slug, url } of json.papers) expect(url).toBe(`/shelf/papers/${slug}/`);
  });

  test('has exactly the fields that were promised, where the input had nothing else', () => {
    const promised =
      'abstract acronyms gist id keyphrases keyphrasesShown kind links listed mentions result similar slug source title topicReasons topics url'.split(
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
    expect(readPublished({ ...collection, papers: [paper] }).papers[0]).toMatchObject(known);
  });

  test('has null for the abstract of a paper without one, its gist and its result', () => {
    const bare = { abstract: null, gist: null, result: null, listed: '2026-01-31' };
    const paper = paperSchema.parse({ ...collection.papers[0], ...bare });
    expect(readPublished({ ...collection, papers: [paper] }).papers[0]).toMatchObject(bare);
  });

  test('refuses addresses that are no paths, and a collection without papers', () => {
    expect(() =>
      readPublished(collection, collection.papers, undefined, {
        ...addresses,
        paper: (slug) => `papers/${slug}`,
      }),
    ).toThrow('url');
    expect(() => readPublished({ ...collection, papers: [] })).toThrow('papers');
  });
});

describe('topics.json', () => {
  const json = published(buildTopicsJson(collection, addresses));

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
      parent: null,
      papers: collection.topics[0]?.papers,
    });
    expect(json.topics[0]?.papers).toHaveLength(2);
  });
});

describe('the file of a topic', () => {
  const [topic] = collection.topics;
  const papers = topic!.papers.map((id) => collection.papers.find((paper) => paper.id === id)!);
  const json = readPublished(collection, papers, topic);

  test('is like papers.json, names the topic, and has its papers in the order of its page', () => {
    expect(papersJsonSchema.parse(json)).toEqual(json);
    expect(json.collection).toEqual({ title: 'Six papers', papers: 6, snapshot: '2026-01-31' });
    expect(json.topic).toEqual({
      slug: 'surveys',
      name: 'Surveys',
      description: 'Overviews.',
      url: '/shelf/topics/surveys/',
    });
    expect(json.papers.map(({ id }) => id)).toEqual(topic!.papers);
    expect(json.papers[0]).toEqual(readPublished().papers.find(({ id }) => id === topic!.papers[0]));
  });
});

describe('the JSON Schemas', () => {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats.default(ajv);
  const ofPapers = ajv.compile(buildJsonSchema(papersJsonSchema, 'Papers', 'https://example.org/p.json'));
  const ofTopics = ajv.compile(buildJsonSchema(topicsJsonSchema, 'Topics', null));
  const papersJson = readPublished();
  const topicsJson = published(buildTopicsJson(collection, addresses));

  test('allow what is published', () => {
    ofPapers(papersJson);
    expect(ofPapers.errors).toBeNull();
    ofPapers({ ...papersJson, papers: [{ ...papersJson.papers[0], abstract: null, gist: null }] });
    expect(ofPapers.errors).toBeNull();
    ofTopics(topicsJson);
    expect(ofTopics.errors).toBeNull();
  });

  test.for([
    ['an empty abstract', { papers: [{ ...papersJson.papers[0], abstract: '' }] }],
    ['a paper without a title', { papers: [{ ...papersJson.papers[0], title: '' }] }],
    ['a kind that does not exist', { papers: [{ ...papersJson.papers[0], kind: 'poem' }] }],
    ['a member that was not promised', { papers: [{ ...papersJson.papers[0], citations: 12 }] }],
    ['another version', { version: 1 }],
  ] as const)('refuse %s', ([, change]) => {
    expect(ofPapers({ ...papersJson, ...change })).toBe(false);
  });

  test('refuse a topic whose papers are no ids', () => {
    expect(ofTopics({ ...topicsJson, topics: [{ ...topicsJson.topics[0], papers: ['One'] }] })).toBe(false);
  });

  test('name their draft, and their own address where there is one', () => {
    expect(buildJsonSchema(papersJsonSchema, 'Papers', 'https://example.org/p.json')).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://example.org/p.json',
      title: 'Papers',
    });
    expect(buildJsonSchema(topicsJsonSchema, 'Topics', null)).not.toHaveProperty('$id');
  });
});
