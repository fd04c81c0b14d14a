import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { paperPreparation } from '../../../../scripts/bench/build/built-papers.ts';
import { paperPage } from '../../../../scripts/bench/build/eleventy/paper-page.ts';
import { papersJsonSchema, topicsJsonSchema } from '../../../../src/export/collection-json.ts';
import { root } from '../../../site-output/command.ts';

const data = (name: string) =>
  JSON.parse(readFileSync(join(root, 'tests', 'fixtures', 'golden', 'expected', 'data', name), 'utf8'));
const { papers } = papersJsonSchema.parse(data('papers.json'));
const { topics } = topicsJsonSchema.parse(data('topics.json'));
const prepare = paperPreparation(papers, topics);

test('every paper is prepared with its neighbours in its main topic', () => {
  for (const paper of papers) {
    const prepared = prepare(paper);
    const { papers: ids } = topics.find(({ slug }) => slug === paper.topics[0])!;
    const place = ids.indexOf(paper.id);
    const addressAt = (at: number) => papers.find(({ id }) => id === ids[at])?.url;
    expect([prepared.before?.url, prepared.after?.url]).toEqual([addressAt(place - 1), addressAt(place + 1)]);
    expect(prepared.topics[0]!.title).toBe(topics.find(({ slug }) => slug === paper.topics[0])!.name);
  }
});

test('similar papers come with the titles and addresses that a page links', () => {
  const paper = papers.find(({ similar }) => similar.length > 0)!;
  const [first] = prepare(paper).similar;
  const other = papers.find(({ id }) => id === paper.similar[0]!.id)!;
  expect(first).toEqual({
    id: other.id,
    title: other.title,
    url: other.url,
    shared: paper.similar[0]!.shared,
  });
});

test('a page is printed from what was prepared, and its texts are no markup', () => {
  const paper = { ...prepare(papers[0]!), title: 'Is a < b & "c"?' };
  const frame = {
    head: '<meta charset="utf-8">',
    above: '<header>Shelf</header>',
    below: '<footer></footer>',
  };
  const citations = [{ name: 'RIS', markup: 'TY  - <span>GEN</span>' }];
  const page = paperPage({ ...paper, structuredData: '{"name":1}', citations }, frame);
  expect(page).toContain('<h1 class="paper-title" dir="auto">Is a &lt; b &amp; &quot;c&quot;?</h1>');
  expect(page).toContain('<script type="application/ld+json">{"name":1}</script></head>');
  expect(page).toContain('data-citation-text>TY  - <span>GEN</span></pre>');
  expect(page).toMatch(
    /^<!doctype html>.*<body><header>Shelf<\/header>.*<\/main><footer><\/footer><\/body><\/html>$/s,
  );
});
