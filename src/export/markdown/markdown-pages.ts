import { kindInWords, NO_ABSTRACT } from '../../collection/paper-facts.ts';
import { type CitablePaper, type ExportContext, oneLine } from '../citation/citable-paper.ts';
import { publicationLine, recordUrl } from '../citation/publication.ts';
import { escapeMarkdown, markdownHeading, markdownLink } from './markdown-text.ts';

/** A name and its address: absolute, or a path from the server root where the site has no address. */
export interface MarkdownTarget {
  readonly name: string;
  readonly url: string;
}

/** A target with a description. */
export interface DescribedTarget extends MarkdownTarget {
  readonly description: string;
}

/** A paper for its page in Markdown. `page` is the address of the HTML page. */
export interface MarkdownPaper extends CitablePaper {
  readonly page: string;
  readonly gist: string | null;
  readonly result: string | null;
  readonly topicPages: readonly MarkdownTarget[];
  readonly similarPages: readonly MarkdownTarget[];
}

const paragraphs = (blocks: readonly (string | null)[]) =>
  `${blocks.filter((block) => block !== null && block !== '').join('\n\n')}\n`;

const listed = (texts: readonly string[]) => texts.map((text) => escapeMarkdown(text)).join(', ');

const named = ({ name, url }: MarkdownTarget) => markdownLink(name, url);

/** An item of a list in Markdown, without a line end: the link and the description of a target. */
export const describedItem = ({ description, ...target }: DescribedTarget) =>
  `- ${named(target)}: ${escapeMarkdown(description)}`;

/** The source of the texts, and their copyright. */
export function markdownSource({ collectionTitle, snapshot }: ExportContext): string {
  const listed = `“${escapeMarkdown(collectionTitle)}”${snapshot ? `, ${snapshot}` : ''}`;
  return `Titles and abstracts as listed in ${listed}; they belong to their authors. Topics, paper types, key phrases, similar papers and the sentences selected from abstracts are derived automatically from title and abstract.`;
}

const abstractBlock = ({ abstract }: CitablePaper) =>
  abstract === null ? NO_ABSTRACT : `> ${escapeMarkdown(abstract)}`;

/** The Markdown version of a paper's page. */
export function formatPaperPage(paper: MarkdownPaper, context: ExportContext): string {
  const { sourceUrl } = paper;
  const facts: [name: string, value: string][] = [
    ['Paper type', escapeMarkdown(kindInWords(paper.kind))],
    ['Topics', paper.topicPages.map(named).join(', ')],
    ['Key phrases', listed(paper.keyphrases)],
    ['Summary', escapeMarkdown(paper.gist ?? '')],
    ['Main finding', escapeMarkdown(paper.result ?? '')],
  ];
  return paragraphs([
    markdownHeading(1, paper.title),
    escapeMarkdown(publicationLine(paper)),
    paper.keywords ? `Author keywords: ${listed(paper.keywords)}` : null,
    abstractBlock(paper),
    sourceUrl ? `Published at ${escapeMarkdown(recordUrl(paper)!)}` : null,
    paper.abstract === null ? '## Derived from the title' : '## Derived from title and abstract',
    facts.flatMap(([name, value]) => (value ? [`- ${name}: ${value}`] : [])).join('\n'),
    paper.similarPages.length > 0 ? '## Similar papers' : null,
    paper.similarPages.map((page) => `- ${named(page)}`).join('\n'),
    '## About this page',
    `[The page for reading](${paper.page}). ${markdownSource(context)}`,
  ]);
}

/** A group of papers under a heading of a topic's page. `url` is the link of a paper's title. */
export interface MarkdownGroup {
  readonly name: string;
  readonly papers: readonly {
    readonly paper: CitablePaper & { readonly gist: string | null };
    readonly url: string;
  }[];
}

/**
 * A topic for one of its pages in Markdown, with its area and, where it is an area itself, the topics in it.
 * `otherPages` are those that this page leads to, none where there is but one.
 */
export interface MarkdownTopic extends DescribedTarget {
  readonly area: MarkdownTarget | null;
  readonly topics: readonly DescribedTarget[];
  readonly otherPages: readonly MarkdownTarget[];
}

/** How much of each paper a page of many papers contains. */
export type MarkdownDetail = 'gists' | 'abstracts';

/** The Markdown version of a topic's page: the same papers, groups and order, in the same detail. */
export function formatTopicPage(
  topic: MarkdownTopic,
  groups: readonly MarkdownGroup[],
  detail: MarkdownDetail,
  context: ExportContext,
): string {
  return paragraphs([
    markdownHeading(1, topic.name),
    escapeMarkdown(topic.description),
    topic.area && `In the area ${named(topic.area)}.`,
    topic.topics.length > 0 ? '## Topics in this area' : null,
    topic.topics.map(describedItem).join('\n'),
    ...groups.flatMap((group) => [
      markdownHeading(2, group.name),
      group.papers.map((listed) => formatItem(listed, detail)).join('\n\n'),
    ]),
    topic.otherPages.length > 0 ? '## Other pages of this topic' : null,
    topic.otherPages.map((page) => `- ${named(page)}`).join('\n'),
    '## About this page',
    `[The page for reading](${topic.url}). ${markdownSource(context)}`,
  ]);
}

function formatItem({ paper, url }: MarkdownGroup['papers'][number], detail: MarkdownDetail): string {
  const title = `- ${markdownLink(oneLine(paper.title), url)}`;
  const gist = `  ${escapeMarkdown(kindInWords(paper.kind))}: ${escapeMarkdown(paper.gist ?? NO_ABSTRACT)}`;
  const isFull = detail === 'abstracts' && paper.abstract !== null;
  return [title, gist, ...(isFull ? [`  ${abstractBlock(paper)}`] : [])].join('\n\n');
}
