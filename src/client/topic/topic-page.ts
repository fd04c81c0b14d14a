import { loadScript } from '../controls/page-script.ts';
import { setUpPage } from '../page/page.ts';
import { setUpTopicFilter } from './topic-filter.ts';
import { setUpTopicSearch } from './topic-search.ts';

/** Lazy-loads what is not urgent; after a failure the page shows an error, and works without it. */
function wireLater(page: Document): void {
  loadScript(() => import('./topic-later.ts'), 'setUpTopicLater').then(
    (setUpTopicLater) => setUpTopicLater(page),
    () => {},
  );
}

/** The set-up functions of a topic page, in order; each runs even if another one throws. */
export const topicPageParts: readonly ((page: Document) => void)[] = [
  setUpTopicFilter,
  setUpTopicSearch,
  setUpPage,
  wireLater,
];
