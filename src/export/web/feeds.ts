import { authorName } from '../../collection/authors/author-name.ts';
import { daysOf } from '../../collection/listed-days.ts';
import { NO_ABSTRACT } from '../../collection/paper-facts.ts';
import { type CitablePaper, derivedKeywords, oneLine } from '../citation/citable-paper.ts';
import { recordUrl } from '../citation/publication.ts';
import { formatXml, type XmlElement, xmlElement } from './xml.ts';

/**
 * A feed entry: `id` never changes, `gist` is a sentence of the abstract; null without an abstract. `listed` is the
 * day since which the collection has the paper, YYYY-MM-DD; null where it is unknown.
 */
export interface FeedPaper extends CitablePaper {
  readonly id: string;
  readonly gist: string | null;
  readonly listed: string | null;
}

/** The contents of a feed. Addresses are absolute, null where the site has none. */
export interface FeedSource {
  readonly title: string;
  readonly description: string;
  readonly siteName: string;
  readonly language: string;
  readonly pageUrl: string | null;
  readonly feedUrl: string | null;
  readonly papers: readonly FeedPaper[];
}

const REMARK =
  'Titles and abstracts belong to their authors. Topics, keywords and summaries are derived from them automatically; a summary is a sentence of the abstract.';

/** What an entry shows. JSON Feed requires a text, so that one without an abstract says so. */
const textOf = ({ abstract }: FeedPaper) => oneLine(abstract ?? NO_ABSTRACT);

/** Midnight of a day in UTC, as both formats write it. */
const timeOf = (day: string) => `${day}T00:00:00Z`;

/** JSON Feed 1.1, an item to a line; with dates where dumps have them. */
export function formatJsonFeed(source: FeedSource): string {
  const head = {
    version: 'https://jsonfeed.org/version/1.1',
    title: source.title,
    home_page_url: source.pageUrl ?? undefined,
    feed_url: source.feedUrl ?? undefined,
    description: source.description,
    user_comment: REMARK,
    language: source.language,
    authors: [{ name: source.siteName }],
  };
  const items = source.papers.map((paper) => JSON.stringify(buildItem(paper)));
  return `${JSON.stringify(head).slice(0, -1)},"items":[\n${items.join(',\n')}\n]}\n`;
}

/** Members without a value are undefined, which JSON leaves out. */
function buildItem(paper: FeedPaper): Record<string, unknown> {
  return {
    id: paper.id,
    url: paper.url ?? undefined,
    external_url: paper.sourceUrl && recordUrl(paper),
    title: oneLine(paper.title),
    content_text: textOf(paper),
    date_published: paper.listed === null ? undefined : timeOf(paper.listed),
    summary: paper.gist === null ? undefined : oneLine(paper.gist),
    authors: paper.authors?.map((author) => ({ name: authorName(author) })),
    tags: derivedKeywords(paper),
  };
}

/** A feed with a date and all addresses known. */
export interface AtomSource extends FeedSource {
  readonly pageUrl: string;
  readonly feedUrl: string;
  /** The day of the feed, and of papers without a day of their own, YYYY-MM-DD. */
  readonly day: string;
}

/**
 * Adds what Atom requires, absolute addresses and a date; null where the site lacks one of them. The date is the last
 * day on which a paper of the feed was listed, else that of the snapshot.
 */
export function atomSource(source: FeedSource, snapshot: string | null): AtomSource | null {
  const { pageUrl, feedUrl } = source;
  const day = daysOf(source.papers)[0] ?? snapshot;
  if (pageUrl === null || feedUrl === null || day === null) return null;
  return { ...source, pageUrl, feedUrl, day };
}

/** Atom (RFC 4287), with dates where dumps have them, and authors only if they are known. */
export function formatAtom(source: AtomSource): string {
  return formatXml(
    xmlElement(
      'feed',
      [
        xmlElement('id', source.pageUrl),
        xmlElement('title', source.title),
        xmlElement('subtitle', source.description),
        xmlElement('updated', timeOf(source.day)),
        link('self', source.feedUrl, 'application/atom+xml'),
        link('alternate', source.pageUrl, 'text/html'),
        person(source.siteName),
        xmlElement('rights', REMARK),
        ...source.papers.map((paper) => entry(paper, source)),
      ],
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': source.language },
    ),
  );
}

function entry(paper: FeedPaper, source: AtomSource): XmlElement {
  const url = paper.url ?? '';
  return xmlElement('entry', [
    xmlElement('id', url),
    xmlElement('title', oneLine(paper.title)),
    paper.listed === null ? null : xmlElement('published', timeOf(paper.listed)),
    xmlElement('updated', timeOf(paper.listed ?? source.day)),
    link('alternate', url, 'text/html'),
    paper.sourceUrl ? link('via', recordUrl(paper)!) : null,
    ...(paper.authors ?? []).map((name) => person(authorName(name))),
    ...derivedKeywords(paper).map((term) => xmlElement('category', [], { term })),
    paper.gist === null ? null : xmlElement('summary', oneLine(paper.gist)),
    xmlElement('content', textOf(paper)),
  ]);
}

function link(rel: string, href: string, type?: string): XmlElement {
  return xmlElement('link', [], { rel, type, href });
}

function person(name: string): XmlElement {
  return xmlElement('author', [xmlElement('name', name)]);
}
