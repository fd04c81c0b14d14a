import { describe, expect, test } from 'vitest';
import { buildCollection } from '../../src/collection/collection.ts';
import { parseSettings } from '../../src/collection/settings/settings.ts';

const rows = [
  'Title,Abstract',
  'A Survey of Sparse Attention in Language Models,',
  'Sparse Attention for Long Documents,We propose a sparse attention mechanism for long documents. It reads long documents in linear time.',
  'Pruning Attention Heads of Language Models,',
  'What Do Attention Heads Learn?,We study what attention heads learn. We find that half of the attention heads of language models copy words.',
  'Knitting Patterns,',
  'QK (Query Key) and GPT-4: https://example.org/code,',
  '',
];
const topics = `topics:
  - slug: attention
    name: Attention
    description: Attention and its heads.
    phrases: [attention]
`;
const settings = (collection = '') =>
  parseSettings({
    collection: { name: 'collection.yaml', text: `title: Bare\n${collection}` },
    topics: { name: 'topics.yaml', text: topics },
  }).value!;
const build = (csv = rows, collection = '') =>
  buildCollection([{ name: 'bare.csv', bytes: Buffer.from(csv.join('\n')) }], settings(collection));

describe('a paper without an abstract', () => {
  const { papers } = build();
  const [survey, long, pruning, , knitting, odd] = papers;

  test('has no text, no gist and no finding, nor links or acronyms that only an abstract gives', () => {
    for (const paper of [survey!, pruning!, knitting!, odd!]) {
      expect(paper).toMatchObject({ abstract: null, gist: null, result: null, links: [], acronyms: [] });
    }
  });

  test('has its type, topics and key phrases from its title', () => {
    expect(survey).toMatchObject({ kind: 'survey', topics: ['attention'], keyphrases: ['sparse attention'] });
    expect(survey!.topicReasons).toEqual({ attention: ['Attention'] });
    expect(pruning).toMatchObject({ kind: 'method', topics: ['attention'] });
    expect(knitting!.topics).toEqual(['unsorted']);
  });

  test('is similar to papers whose texts share the words of its title', () => {
    expect(survey!.similar.map(({ id }) => id)).toContain(long!.id);
    expect(long!.similar.find(({ id }) => id === survey!.id)!.shared).toEqual(['sparse attention']);
    expect(knitting!.similar).toEqual([]);
  });

  test('is left out where the settings say so', () => {
    const kept = build(rows, 'papersWithoutAbstract: leave out\n').papers;
    expect(kept.map(({ title }) => title)).toEqual([long!.title, papers[3]!.title]);
  });

  test('may be one of many: of a list of titles a site can be built as well', () => {
    const titles = build(rows.map((row, place) => (place === 0 ? row : row.replace(/,.*/, ',')))).papers;
    expect(titles).toHaveLength(6);
    expect(titles.every(({ abstract, gist }) => abstract === null && gist === null)).toBe(true);
  });
});
