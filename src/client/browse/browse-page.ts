import { asksForPapers } from '../../browse/state.ts';
import { loadOnce } from '../../search/load-once.ts';
import { part } from '../controls/find-part.ts';
import { setUpPageControls } from '../controls/page-controls.ts';
import { loadScript } from '../controls/page-script.ts';
import { setUpResultKeys } from '../controls/result-keys.ts';
import { BrowseController } from './browse-controller.ts';
import { setUpFiltersButton } from './filters/filters-button.ts';
import { CurrentResults } from './results/results.ts';

/** The idle time after which a page without a query loads the scripts that are not needed at once. */
const UNASKED_AFTER_MS = 1000;
/** The same where a query is asked, or after the last key, in case the search that would trigger the load fails. */
const UNANSWERED_AFTER_MS = 5000;

/**
 * Lazy-loads what the first result does not need: export, selection, reading list and offline storage. A
 * script that could not be loaded is requested again the next time.
 */
function fetchLater(page: Document, field: HTMLElement, list: HTMLElement, current: CurrentResults): void {
  const load = loadOnce(async () => {
    const setUp = await loadScript(() => import('./later/browse-later.ts'), 'setUpBrowseLater');
    setUp(page, current);
  });
  const fetchNow = () => void load().catch(() => {});
  const isAsked = 'asked' in page.documentElement.dataset;
  let waiting = setTimeout(fetchNow, isAsked ? UNANSWERED_AFTER_MS : UNASKED_AFTER_MS);
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(fetchNow, UNANSWERED_AFTER_MS);
  });
  current.watch((results) => {
    if (results && asksForPapers(results.state)) setTimeout(fetchNow);
  });
  // The printed papers need it when the pointer or focus comes near them.
  for (const event of ['pointerover', 'focusin'] as const)
    list.addEventListener(event, fetchNow, { once: true });
}

/** Wires the browse page: the controller handles requests, and other parts of the page follow its results. */
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
