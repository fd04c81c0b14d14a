import { expect, test } from 'vitest';
import { readJson } from '../read-json.ts';

const paper = {
  id: 'jiojgtj5td',
  slug: 'shelves-jiojgtj5td',
  url: '/papers/shelves-jiojgtj5td/',
  title: 'Shelves for $n<m$',
  abstract: 'We sort.',
  topics: ['order'],
  topicReasons: { order: ['sort'] },
  kind: 'method',
  gist: 'We sort.',
  result: null,
  keyphrases: ['derived phrase'],
  links: [{ url: 'https://example.org/code', host: 'example.org', kind: 'code' }],
  similar: [],
  source: { file: 'a.txt', line: 1, position: 1 },
  authors: ['Doe, Jane'],
  year: 2024,
  venue: 'Journal of Shelves',
  doi: '10.1000/shelf',
  arxivId: '2401.00001',
  sourceUrl: 'https://example.org/shelf',
};

test.each([
  [1, {}],
  [2, { keywords: ['order'], listed: '2026-11-22', publicationType: 'journal-article' }],
])('papers.json of version %i gives the papers back, without what was derived from them', (version, more) => {
  const bare = {
    ...paper,
    slug: 'bare-aaaaaaaaaa',
    id: 'aaaaaaaaaa',
    title: 'Bare',
    abstract: null,
    gist: null,
  };
  const collection = { title: 'Shelf', papers: 2, snapshot: null };
  const { records, warnings } = readJson(
    JSON.stringify({ version, collection, papers: [{ ...paper, ...more }, bare] }),
  );
  const { listed: _, ...kept } = { listed: '', ...more };
  const fields = {
    title: 'Shelves for $n<m$',
    abstract: 'We sort.',
    authors: ['Doe, Jane'],
    year: 2024,
    venue: 'Journal of Shelves',
    doi: '10.1000/shelf',
    arxivId: '2401.00001',
    sourceUrl: 'https://example.org/shelf',
    links: ['https://example.org/code'],
  };
  const { abstract: __, ...bareFields } = { ...fields, title: 'Bare' };
  expect(records).toEqual([
    { line: 1, outcome: 'paper', fields: { ...fields, ...kept } },
    { line: 1, outcome: 'paper', fields: bareFields },
  ]);
  expect(warnings).toEqual([]);
});
