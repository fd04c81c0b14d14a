import { searchText } from '../../browse/search-text.ts';
import { setUpResultKeys } from '../controls/result-keys.ts';

/**
 * Wires the search form of a topic of several pages (`[data-topic-search]`), which leads to the search page. An
 * address with a query, from when the topic stood on one page and was searched there, leads on to its results.
 */
export function setUpTopicSearch(
  page: Document,
  place: Pick<Location, 'search' | 'replace'> = location,
): void {
  const form = page.querySelector<HTMLFormElement>('[data-topic-search]');
  const field = form?.querySelector<HTMLInputElement>('[type="search"]');
  if (!form || !field) return;
  setUpResultKeys(field, page.querySelector('main') ?? page.body);
  const asked = searchText(new URLSearchParams(place.search).get('q') ?? '');
  if (asked === '') return;
  const topic = form.querySelector<HTMLInputElement>('[name="topic"]')?.value ?? '';
  place.replace(`${form.action}?${new URLSearchParams({ q: asked, topic })}`);
}
