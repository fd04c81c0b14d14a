import { countOf, formatNumber } from './shared/wording.ts';

/** A topic with at most this many papers stands on one page. */
const MOST_UNDIVIDED = 150;
/** The papers of each page of a larger topic. */
const PAPERS_PER_PAGE = 100;

/** One page of a topic: its number among all, and the positions in the topic of its first and its last paper, from 1. */
export interface TopicPage {
  readonly page: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
}

/** A group of papers on the pages of a topic. */
export interface PaperGroup<Paper> {
  readonly name: string;
  readonly papers: readonly Paper[];
}

/** The part of a group that stands on one page of a topic. `count` are the papers of the whole group. */
export interface GroupPart<Paper> extends PaperGroup<Paper> {
  readonly count: number;
  /** Whether the group began on an earlier page. */
  readonly isContinued: boolean;
}

/**
 * The pages on which a topic of `count` papers stands, in order; always at least one.
 * @example topicPages(201)[2] // => { page: 3, last: 3, from: 201, to: 201 }
 */
export function topicPages(count: number): TopicPage[] {
  if (count <= MOST_UNDIVIDED) return [{ page: 1, last: 1, from: 1, to: count }];
  const last = Math.ceil(count / PAPERS_PER_PAGE);
  return Array.from({ length: last }, (_, index) => ({
    page: index + 1,
    last,
    from: index * PAPERS_PER_PAGE + 1,
    to: Math.min(count, (index + 1) * PAPERS_PER_PAGE),
  }));
}

/**
 * The pages to which one of a topic's pages links: the first, the last, its neighbours and itself, in order.
 * @example linkedPages({ page: 6, last: 12 }) // => [1, 5, 6, 7, 12]
 */
export function linkedPages({ page, last }: Pick<TopicPage, 'page' | 'last'>): number[] {
  return [...new Set([1, page - 1, page, page + 1, last])]
    .filter((linked) => linked >= 1 && linked <= last)
    .sort((a, b) => a - b);
}

/** What one page shows of the groups of a topic, which run on from page to page; no part is empty. */
export function groupsOnPage<Paper>(
  groups: readonly PaperGroup<Paper>[],
  { from, to }: Pick<TopicPage, 'from' | 'to'>,
): GroupPart<Paper>[] {
  let before = 0;
  return groups.flatMap(({ name, papers }) => {
    const start = Math.max(0, from - 1 - before);
    const shown = papers.slice(start, Math.max(0, to - before));
    before += papers.length;
    return shown.length === 0 ? [] : [{ name, papers: shown, count: papers.length, isContinued: start > 0 }];
  });
}

/**
 * The title of one of a topic's pages; that of the first is the topic's name.
 * @example topicPageTitle('Pruning', { page: 2, last: 12 }) // => 'Pruning, page 2 of 12'
 */
export function topicPageTitle(name: string, { page, last }: Pick<TopicPage, 'page' | 'last'>): string {
  return page === 1 ? name : `${name}, page ${formatNumber(page)} of ${formatNumber(last)}`;
}

/**
 * How many papers a topic has, and which of them one of its pages shows.
 * @example papersOnPage(1180, { from: 101, to: 200 }) // => '1,180 papers, 101–200'
 */
export function papersOnPage(count: number, { from, to }: Pick<TopicPage, 'from' | 'to'>): string {
  const shown = from === to ? formatNumber(from) : `${formatNumber(from)}–${formatNumber(to)}`;
  return `${countOf(count, 'paper')}, ${shown}`;
}
