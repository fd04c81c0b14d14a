import fc from 'fast-check';
import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import type { CitablePaper } from '../../../src/export/citation/citable-paper.ts';
import { formatMarkdown } from '../../../src/export/markdown/markdown.ts';
import { dumpPapers } from '../dump-papers.ts';
import { readMarkdown } from '../foreign-readers.ts';
import { context, hostilePapers, published, shown, textOnly } from '../sample-papers.ts';

function format(...papers: CitablePaper[]): string {
  return formatMarkdown(papers, context);
}

interface Tree {
  readonly type: string;
  readonly children?: readonly Tree[];
}

/** The nodes of a type in a document, in order. */
function find(node: Tree, type: string): Tree[] {
  const inside = node.children?.flatMap((child) => find(child, type)) ?? [];
  return node.type === type ? [node, ...inside] : inside;
}

/** What each item of the list shows: title and quotation. */
function itemsOf(text: string): [title: string, abstract: string][] {
  return find(readMarkdown(text), 'listItem').map((item) => [
    find(item, 'paragraph').map((node) => textOf(node))[0]!,
    find(item, 'blockquote')
      .map((node) => textOf(node))
      .join(),
  ]);
}

describe('Markdown', () => {
  test('is a list that reads well as it is', () => {
    expect(format(textOnly)).toBe(
      [
        '- **A Plain Title**',
        '',
        '  > One sentence. Another one.',
        '',
        '  benchmark or dataset · Task vectors · R\\&D',
        '',
        'Titles and abstracts as listed in “R\\&D: 100% of “tasks””, 2026-11-22; paper types and topics derived from them.',
        '',
      ].join('\n'),
    );
    expect(format()).toBe('');
  });

  test('links the title, and says what is known of the publication', () => {
    const tree = readMarkdown(format({ ...published, sourceUrl: 'https://papers.example/a_(b)' }));
    expect(find(tree, 'link')[0]).toMatchObject({ url: 'https://papers.example/a_%28b%29' });
    expect(find(tree, 'paragraph').map((node) => textOf(node))).toContain(
      'Müller, Anna; Jane Doe; Smith and Sons; de la Cruz, Juan. Transactions on Things & Tasks. 2024. doi:10.1000/a_b(c). arXiv:2401.00001v2',
    );
  });

  test('links addresses in abstracts and shows them as they are', () => {
    const tree = readMarkdown(format({ ...textOnly, abstract: 'Code (https://example.org/a_b*c_).' }));
    expect(find(tree, 'link')).toMatchObject([{ url: 'https://example.org/a_b*c' }]);
    expect(find(tree, 'blockquote').map((node) => textOf(node))).toEqual([
      'Code (https://example.org/a_b*c_).',
    ]);
  });

  test('shows title and abstract of every paper of the first dump', () => {
    expect(itemsOf(format(...dumpPapers))).toEqual(
      dumpPapers.map(({ title, abstract }) => [title, abstract]),
    );
  });

  test.each([
    '# a',
    '> a',
    '- a',
    '+ a',
    '* a',
    '1. a',
    '12) a',
    '=',
    '---',
    '```',
    '~~~',
    '|a|',
    '[x]: y',
    '[ ] a',
  ])('takes %j at the start of an abstract for text', (abstract) => {
    const tree = readMarkdown(format({ ...textOnly, abstract }));
    expect(find(tree, 'blockquote')).toMatchObject([
      { children: [{ type: 'paragraph', children: [{ type: 'text', value: abstract }] }] },
    ]);
  });

  test.each([
    '**a**',
    '_a_',
    '`a`',
    '~~a~~',
    '<b>',
    '&amp;',
    '![a](b)',
    '[a](b)',
    'www.a.org/a_b',
    'a_b@c.org',
    '$x$',
  ])('shows %j as it is written', (text) => {
    const tree = readMarkdown(format({ ...textOnly, title: text, abstract: text }));
    expect(itemsOf(format({ ...textOnly, title: text, abstract: text }))).toEqual([[text, text]]);
    for (const type of ['emphasis', 'delete', 'inlineCode', 'html', 'image'])
      expect(find(tree, type)).toEqual([]);
  });

  test('opens no formula', () => {
    expect(format({ ...textOnly, title: '$x$' })).toContain('**\\$x\\$**');
  });

  test('shows hostile text literally, and nothing else', () => {
    fc.assert(
      fc.property(hostilePapers, fc.boolean(), (papers, linked) => {
        const text = format(...papers.map((paper) => (linked ? paper : { ...paper, url: null })));
        expect(itemsOf(text)).toEqual(papers.map((paper) => [shown(paper.title), shown(paper.abstract)]));
        const tree = readMarkdown(text);
        expect(find(tree, 'strong')).toHaveLength(papers.length);
        for (const type of ['emphasis', 'delete', 'inlineCode', 'html', 'image', 'break', 'heading'])
          expect(find(tree, type)).toEqual([]);
      }),
    );
  });
});
