import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import type { CitablePaper } from '../../src/export/citable-paper.ts';
import { formatMarkdown } from '../../src/export/markdown.ts';
import { dumpPapers } from './dump-papers.ts';
import { readMarkdown } from './foreign-readers.ts';
import { context, hostilePapers, published, shown, textOnly } from './sample-papers.ts';

function format(...papers: CitablePaper[]): string {
  return formatMarkdown(papers, context);
}

/** The text that a node shows. */
function textOf(node: Nodes): string {
  if ('children' in node) return node.children.map(textOf).join('');
  return 'value' in node ? node.value : '';
}

/** The nodes of a type in a document, in order. */
function find(node: Nodes, type: string): Nodes[] {
  const inside = 'children' in node ? node.children.flatMap((child) => find(child, type)) : [];
  return node.type === type ? [node, ...inside] : inside;
}

/** What each item of the list shows: title and quotation. */
function itemsOf(text: string): [title: string, abstract: string][] {
  return find(readMarkdown(text), 'listItem').map((item) => [
    find(item, 'paragraph').map(textOf)[0]!,
    find(item, 'blockquote').map(textOf).join(),
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
        'Titles and abstracts as listed in “R\\&D: 100% of “tasks””, 2026-11-22; kinds and topics derived from them.',
        '',
      ].join('\n'),
    );
    expect(format()).toBe('');
  });

  test('links the title, and says what is known of the publication', () => {
    const tree = readMarkdown(format({ ...published, sourceUrl: 'https://papers.example/a_(b)' }));
    expect(find(tree, 'link')[0]).toMatchObject({ url: 'https://papers.example/a_%28b%29' });
    expect(find(tree, 'paragraph').map(textOf)).toContain(
      'Müller, Anna; Jane Doe; Smith and Sons; de la Cruz, Juan. Transactions on Things & Tasks. 2024. doi:10.1000/a_b(c). arXiv:2401.00001v2',
    );
  });

  test('links addresses in abstracts and shows them as they are', () => {
    const tree = readMarkdown(format({ ...textOnly, abstract: 'Code (https://example.org/a_b*c_).' }));
    expect(find(tree, 'link')).toMatchObject([{ url: 'https://example.org/a_b*c' }]);
    expect(find(tree, 'blockquote').map(textOf)).toEqual(['Code (https://example.org/a_b*c_).']);
  });

  test('shows title and abstract of every paper of the first dump', () => {
    expect(itemsOf(format(...dumpPapers))).toEqual(
      dumpPapers.map(({ title, abstract }) => [title, abstract]),
    );
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
