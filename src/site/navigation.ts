import type { PageName } from '../collection/settings/collection-settings.ts';
import { labels } from './labels.ts';

/** A page in the header or footer. */
export interface Place {
  readonly name: PageName;
  readonly title: string;
}

const titles: Record<PageName, string> = {
  browse: labels.search,
  topics: labels.topics,
  map: labels.map,
  new: 'New',
  list: labels.readingList,
  data: 'Data',
  about: labels.about,
};

const placesOf = (pages: readonly PageName[], absent: ReadonlySet<PageName>): Place[] =>
  pages.filter((name) => !absent.has(name)).map((name) => ({ name, title: titles[name] }));

/** The pages in the header, in the curator's order, but for those that this collection does not have. */
export function placesInside(pages: readonly PageName[], absent: ReadonlySet<PageName>): Place[] {
  return placesOf(pages, absent);
}

/** The pages that are only in the footer, but for those that this collection does not have. */
export function placesOutside(pages: readonly PageName[], absent: ReadonlySet<PageName>): Place[] {
  const others = (Object.keys(titles) as PageName[]).filter((name) => !pages.includes(name));
  return placesOf(others, absent);
}
