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
  list: labels.readingList,
  data: 'Data',
  about: labels.about,
};

const placeOf = (name: PageName): Place => ({ name, title: titles[name] });

/** The pages in the header, in the curator's order. */
export function placesInside(pages: readonly PageName[]): Place[] {
  return pages.map(placeOf);
}

/** The pages that are only in the footer. */
export function placesOutside(pages: readonly PageName[]): Place[] {
  return (Object.keys(titles) as PageName[]).filter((name) => !pages.includes(name)).map(placeOf);
}
