import { loadScript } from '../controls/page-script.ts';
import { setUpPage } from '../page/page.ts';
import { setUpTopicFilter } from './topic-filter.ts';

/** Fetches what no reader waits for; where that cannot be had the page says so, and lacks only that. */
function wireLater(page: Document): void {
  loadScript(() => import('./topic-later.ts'), 'setUpTopicLater').then(
    (setUpTopicLater) => setUpTopicLater(page),
    () => {},
  );
}

/** What the page of a topic is wired with, in this order, each part whether or not another one throws. */
export const topicPageParts: readonly ((page: Document) => void)[] = [setUpTopicFilter, setUpPage, wireLater];
