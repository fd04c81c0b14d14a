import { asksForPapers } from '../../browse/state.ts';
import { loadOnce } from '../../search/load-once.ts';
import { part } from '../controls/find-part.ts';
import { setUpPageControls } from '../controls/page-controls.ts';
import { loadScript } from '../controls/page-script.ts';
import { setUpResultKeys } from '../controls/result-keys.ts';
import { BrowseController } from './browse-controller.ts';
import { setUpFiltersButton } from './filters/filters-button.ts';
import { CurrentResults } from './results/results.ts';

/** What no reader waits for is fetched when a page that nothing was asked of has been left alone for this long. */
const UNASKED_AFTER_MS = 1000;
/** It is fetched this long after the last key, too: the results that would have called for it may have failed. */
const UNANSWERED_AFTER_MS = 5000;

/**
 * Fetches what the first result does not need, once, after it: exporting, selecting, the reading list, and keeping the
 * page for reading offline. A script that could not be fetched is asked for again the next time.
 */
function fetchLater(page: Document, field: HTMLElement, list: HTMLElement, current: CurrentResults): void {
  const load = loadOnce(async () => {
    const setUp = await loadScript(() => import('./later/browse-later.ts'), 'setUpBrowseLater');
    setUp(page, current);
  });
  const fetchNow = () => void load().catch(() => {});
  let waiting = setTimeout(fetchNow, UNASKED_AFTER_MS);
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(fetchNow, UNANSWERED_AFTER_MS);
  });
  current.watch((results) => {
    if (results && asksForPapers(results.state)) setTimeout(fetchNow);
  });
  // The papers that are printed wait for whoever comes near.
  for (const event of ['pointerover', 'focusin'] as const)
    list.addEventListener(event, fetchNow, { once: true });
}

/**
 * Wires the browse page. The controller takes what a reader asks for to the results; other parts of the page follow
 * what the results are.
 */
export function setUpBrowsePage(page: Document): void {
  const field = part<HTMLInputElement>(page, 'search-field');
  const list = part(page, 'search-results');
  const current = new CurrentResults();
  fetchLater(page, field, list, current);
  setUpFiltersButton(page, current);
  new BrowseController(page, current).start();
  setUpPageControls(page);
  setUpResultKeys(field, list);
}
