import {
  type BrowseState,
  type FormerTopics,
  parseBrowseState,
  type SortId,
  sortIds,
} from '../../browse/state.ts';
import { part } from '../controls/find-part.ts';

/** The sort orders that the page offers: none by year, say, where papers have no years. */
function offeredSorts(page: ParentNode): SortId[] {
  const isOffered = (id: SortId) => page.querySelector(`[data-sort-choice] option[value$="${id}"]`) !== null;
  return sortIds.filter((id) => id === 'relevance' || id === 'source' || isOffered(id));
}

/** The former slugs of topics, which links that were shared before may have. */
function formerTopics(page: ParentNode): FormerTopics {
  const topics = part<HTMLTemplateElement>(page, 'topic-links').content;
  const renamed = [...topics.querySelectorAll<HTMLElement>('[data-former]')];
  return new Map(
    renamed.flatMap((topic) => {
      const { topicLink } = topic.querySelector('a')!.dataset;
      return topic.dataset.former!.split(' ').map((former) => [former, topicLink!] as const);
    }),
  );
}

/** Reads states from addresses of a page, as far as its collection has what they ask for. */
export function stateParser(page: ParentNode): (search: string) => BrowseState {
  const [offered, former] = [offeredSorts(page), formerTopics(page)];
  return (search) => parseBrowseState(search, offered, former);
}
