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
  new: 'New',
  list: labels.readingList,
  data: 'Data',
  about: labels.about,
};

const placeOf = (name: PageName): Place => ({ name, title: titles[name] });

const placesOf = (pages: readonly PageName[], hasDays: boolean) =>
  pages.filter((name) => name !== 'new' || hasDays).map(placeOf);

/** The pages in the header, in the curator's order. `hasDays` says whether there is a page of new papers. */
export function placesInside(pages: readonly PageName[], hasDays: boolean): Place[] {
  return placesOf(pages, hasDays);
}

/** The pages that are only in the footer. */
export function placesOutside(pages: readonly PageName[], hasDays: boolean): Place[] {
  const others = (Object.keys(titles) as PageName[]).filter((name) => !pages.includes(name));
  return placesOf(others, hasDays);
}
