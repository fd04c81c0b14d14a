import { countOf, formatNumber } from './shared/wording.ts';

/** A list of at most this many papers stands on one page. */
const MOST_UNDIVIDED = 150;
/** The papers of each page of a longer list. */
const PAPERS_PER_PAGE = 100;

/** One page of a list: its number among all, and the places in the list of its first and its last paper, from 1. */
export interface ListPage {
  readonly page: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
}

/** A group of papers in a list. */
export interface PaperGroup<Paper> {
  readonly name: string;
  readonly papers: readonly Paper[];
}

/** The part of a group that stands on one page. `count` are the papers of the whole group. */
export interface GroupPart<Paper> extends PaperGroup<Paper> {
  readonly count: number;
  /** Whether the group began on an earlier page. */
  readonly isContinued: boolean;
}

/**
 * The pages on which a list of `count` papers stands, in order; always at least one.
 * @example listPages(201)[2] // => { page: 3, last: 3, from: 201, to: 201 }
 */
export function listPages(count: number): ListPage[] {
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
 * The pages of a list to which one of them links: the first, the last, its neighbours and itself, in order.
 * @example linkedPages({ page: 6, last: 12 }) // => [1, 5, 6, 7, 12]
 */
export function linkedPages({ page, last }: Pick<ListPage, 'page' | 'last'>): number[] {
  return [...new Set([1, page - 1, page, page + 1, last])]
    .filter((linked) => linked >= 1 && linked <= last)
    .sort((a, b) => a - b);
}

/** What one page shows of the groups of a list, which run on from page to page; no part is empty. */
export function groupsOnPage<Paper>(
  groups: readonly PaperGroup<Paper>[],
  { from, to }: Pick<ListPage, 'from' | 'to'>,
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
 * The title of one of the pages of a topic or an author; that of the first is the name.
 * @example listPageTitle('Pruning', { page: 2, last: 12 }) // => 'Pruning, page 2 of 12'
 */
export function listPageTitle(name: string, { page, last }: Pick<ListPage, 'page' | 'last'>): string {
  return page === 1 ? name : `${name}, page ${formatNumber(page)} of ${formatNumber(last)}`;
}

/**
 * How many papers a list has, and where it has several pages which of them one shows.
 * @example papersOnPage(1180, { last: 12, from: 101, to: 200 }) // => '1,180 papers, 101–200'
 */
export function papersOnPage(count: number, { last, from, to }: Omit<ListPage, 'page'>): string {
  if (last === 1) return countOf(count, 'paper');
  const shown = from === to ? formatNumber(from) : `${formatNumber(from)}–${formatNumber(to)}`;
  return `${countOf(count, 'paper')}, ${shown}`;
}

/** How much of each paper the pages of a list contain: less where there are many. */
export function listDetail(count: number): 'gists' | 'abstracts' {
  return count <= 120 ? 'abstracts' : 'gists';
}
