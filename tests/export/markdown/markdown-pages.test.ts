import fc from 'fast-check';
import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { formatLlmsTxt } from '../../../src/export/markdown/llms-txt.ts';
import {
  formatPaperPage,
  formatTopicPage,
  type MarkdownPaper,
} from '../../../src/export/markdown/markdown-pages.ts';
import { readMarkdown } from '../foreign-readers.ts';
import { context, hostilePapers, published, shown, textOnly, titleOnly } from '../sample-papers.ts';

interface Tree {
  readonly type: string;
  readonly url?: string;
  readonly depth?: number;
  readonly children?: readonly Tree[];
}

function find(node: Tree, type: string): Tree[] {
  const inside = node.children?.flatMap((child) => find(child, type)) ?? [];
  return node.type === type ? [node, ...inside] : inside;
}
const texts = (text: string, type: string) => find(readMarkdown(text), type).map((node) => textOf(node));
const urls = (text: string) => find(readMarkdown(text), 'link').map(({ url }) => url);

const paper: MarkdownPaper = {
  ...textOnly,
  page: '/papers/a/',
  gist: 'One sentence.',
  result: null,
  topicPages: [{ name: 'R&D', url: '/topics/rd.md' }],
  similarPages: [{ name: 'Another [one]', url: '/papers/b.md' }],
};

describe('the twin of a paper’s page', () => {
  test('has its text, what was derived, and says which is which', () => {
    const text = formatPaperPage(paper, context);
    expect(texts(text, 'heading')).toEqual([
      'A Plain Title',
      'Derived from title and abstract',
      'Similar papers',
      'About this page',
    ]);
    expect(texts(text, 'blockquote')).toEqual(['One sentence. Another one.']);
    expect(texts(text, 'listItem')).toEqual([
      'Paper type: benchmark or dataset',
      'Topics: R&D',
      'Key phrases: task vectors, arithmetic',
      'Summary: One sentence.',
      'Another [one]',
    ]);
    expect(urls(text)).toEqual(['/topics/rd.md', '/papers/b.md', '/papers/a/']);
  });

  test('says what is known of the publication, and the main finding, where there is one', () => {
    const text = formatPaperPage({ ...paper, ...published, result: 'Another one.' }, context);
    expect(texts(text, 'paragraph')[0]).toContain('Müller, Anna; Jane Doe');
    expect(texts(text, 'listItem')).toContain('Main finding: Another one.');
    expect(urls(text)).toContain('https://papers.example/2401?v=1&x=%20');
  });

  test('names no author and no year where none is known', () => {
    expect(formatPaperPage(paper, { ...context, snapshot: null })).not.toMatch(/\b(?:19|20)\d\d\b|Author/);
  });
});

describe('the twin of a topic’s page', () => {
  const topic = {
    name: 'R&D',
    description: 'All *of* it.',
    url: '/topics/rd/',
    area: null,
    topics: [],
    otherPages: [],
  };
  const groups = [
    { name: 'Mainly about this', papers: [{ paper, url: '/papers/a.md' }] },
    { name: 'Also about this', papers: [{ paper: { ...paper, title: 'B' }, url: '/papers/b.md' }] },
  ];

  test('has the papers of the page in its groups and order', () => {
    const text = formatTopicPage(topic, groups, 'abstracts', context);
    expect(texts(text, 'heading')).toEqual([
      'R&D',
      'Mainly about this',
      'Also about this',
      'About this page',
    ]);
    expect(urls(text)).toEqual(['/papers/a.md', '/papers/b.md', '/topics/rd/']);
    expect(texts(text, 'blockquote')).toEqual([textOnly.abstract, textOnly.abstract]);
  });

  test('leads from a topic to its area, and from an area to its topics', () => {
    const area = { name: 'Work', url: '/topics/work.md' };
    expect(urls(formatTopicPage({ ...topic, area }, [], 'gists', context))[0]).toBe(area.url);
    const part = { name: 'Play', url: '/topics/play.md', description: 'All [but] that. 2 papers.' };
    const text = formatTopicPage({ ...topic, topics: [part] }, groups, 'gists', context);
    expect(texts(text, 'heading')[1]).toBe('Topics in this area');
    expect(texts(text, 'listItem')[0]).toBe('Play: All [but] that. 2 papers.');
  });

  test('leads to the other pages of the topic, after its papers', () => {
    const otherPages = [{ name: 'R&D, page 2 of 2', url: '/topics/rd/2.md' }];
    const text = formatTopicPage({ ...topic, otherPages }, groups, 'gists', context);
    expect(texts(text, 'heading').slice(3)).toEqual(['Other pages of this topic', 'About this page']);
    expect(urls(text).slice(2)).toEqual(['/topics/rd/2.md', '/topics/rd/']);
  });

  test.for([
    ['gists', 2, 0],
    ['abstracts', 2, 2],
  ] as const)('says as much of each paper as the page: %s', ([detail, gists, abstracts]) => {
    const text = formatTopicPage(topic, groups, detail, context);
    expect(texts(text, 'listItem')).toHaveLength(2);
    expect(text.split('benchmark or dataset: One sentence.').length - 1).toBe(gists);
    expect(texts(text, 'blockquote')).toHaveLength(abstracts);
  });
});

test('llms.txt has the form that its readers expect: title, summary, lists of links with a word on each', () => {
  const text = formatLlmsTxt(
    { title: 'The_shelf', description: 'What *stands* on it.' },
    [{ name: 'Topics', targets: [{ name: 'R&D', url: '/topics/rd.md', description: 'All [of] it.' }] }],
    context,
  );
  const tree = readMarkdown(text);
  expect(tree.children.map(({ type }) => type)).toEqual([
    'heading',
    'blockquote',
    'paragraph',
    'heading',
    'list',
  ]);
  expect(find(tree, 'heading').map(({ depth }) => depth)).toEqual([1, 2]);
  expect(texts(text, 'heading')).toEqual(['The_shelf', 'Topics']);
  expect(texts(text, 'listItem')).toEqual(['R&D: All [of] it.']);
  expect(urls(text)).toEqual(['/topics/rd.md']);
});

describe('of a paper without an abstract', () => {
  const bare = { ...paper, ...titleOnly, gist: null };

  test('the twin says that there is none, and that the rest comes from the title', () => {
    const text = formatPaperPage(bare, context);
    expect(texts(text, 'blockquote')).toEqual([]);
    expect(texts(text, 'paragraph')).toContain('No abstract in the source');
    expect(texts(text, 'heading')).toContain('Derived from the title');
    expect(text).not.toMatch(/Summary:|Main finding:/);
  });

  test('the twin of a topic says so once, in each detail', () => {
    const topic = {
      name: 'All',
      description: 'All of it.',
      url: '/a/',
      area: null,
      topics: [],
      otherPages: [],
    };
    const groups = [{ name: 'All', papers: [{ paper: bare, url: '/a.md' }] }];
    for (const detail of ['gists', 'abstracts'] as const) {
      const text = formatTopicPage(topic, groups, detail, context);
      expect(text.match(/No abstract in the source/g)).toHaveLength(1);
      expect(texts(text, 'blockquote')).toEqual([]);
    }
  });
});

test('hostile text shows literally on every page in Markdown', () => {
  fc.assert(
    fc.property(hostilePapers, (papers) => {
      const hostile = papers.map((one) => ({ ...paper, ...one, gist: one.abstract }));
      const group = { name: 'All', papers: hostile.map((one) => ({ paper: one, url: '/a.md' })) };
      const [{ title: name, abstract: description }] = papers as [(typeof papers)[0]];
      const other = { name, description, url: '/a.md' };
      const topic = { name, description, url: '/a/', area: other, topics: [other], otherPages: [other] };
      const pages = [
        ...hostile.map((one) => formatPaperPage(one, context)),
        formatTopicPage(topic, [group], 'abstracts', context),
      ];
      const trees = pages.map((text) => readMarkdown(text));
      expect(trees.map((tree) => textOf(find(tree, 'heading')[0]))).toEqual(
        [...papers, papers[0]!].map(({ title }) => shown(title)),
      );
      for (const tree of trees)
        for (const type of ['emphasis', 'strong', 'delete', 'inlineCode', 'html', 'image', 'break'])
          expect(find(tree, type)).toEqual([]);
    }),
  );
});
