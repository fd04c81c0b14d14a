import type { Entry } from './entry.ts';
import type { ReadingList } from './reading-list.ts';

/** By time of adding, the newest first; or by title. */
export const listOrders = ['added', 'title'] as const;
export type ListOrder = (typeof listOrders)[number];

/** The entries in this order; those added at the same time keep their order. */
export function sortEntries(list: ReadingList, order: ListOrder, language: string): Entry[] {
  const titles = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  return [...list].sort((a, b) =>
    order === 'title' ? titles.compare(a.title, b.title) : a.added < b.added ? 1 : a.added > b.added ? -1 : 0,
  );
}
