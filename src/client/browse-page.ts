import { loadOnce } from '../search/load-once.ts';
import { setUpBrowseTakeAway } from './browse-take-away.ts';
import { setUpFiltersButton } from './filters-button.ts';
import { setUpPageControls } from './page-controls.ts';
import { part } from './page-part.ts';
import { loadScript } from './page-script.ts';
import { setUpResultKeys } from './result-keys.ts';
import { setUpSearchPage } from './search-page.ts';

/** Where nothing is asked for, what no reader waits for comes when the page has been left alone for this long. */
const UNASKED_AFTER_MS = 1000;
/** It comes this long after the last key, too, where no results have called for it: they may have failed. */
const UNANSWERED_AFTER_MS = 5000;

/** Fetches and wires what no reader waits for, once. A script that could not be fetched is asked for again the next time. */
function laterOf(...parts: [page: Document, field: HTMLInputElement, list: HTMLElement]): () => void {
  const wire = loadOnce(async () => {
    const setUpBrowseLater = await loadScript(() => import('./browse-later.ts'), 'setUpBrowseLater');
    setUpBrowseLater(...parts);
  });
  return () => void wire().catch(() => {});
}

/**
 * Wires the browse page. What the first result does not need is fetched after it: taking away, selecting, the
 * reading list, and keeping the page for reading offline.
 */
export function setUpBrowsePage(page: Document): void {
  const field = part<HTMLInputElement>(page, 'search-field');
  const list = part(page, 'search-results');
  const wireLater = laterOf(page, field, list);
  const showWays = setUpBrowseTakeAway(page);
  const showFiltered = setUpFiltersButton(page);
  let waiting = setTimeout(wireLater, UNASKED_AFTER_MS);
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(wireLater, UNANSWERED_AFTER_MS);
  });
  setUpSearchPage(page, (results) => {
    showWays(results);
    showFiltered(results);
    if (results) setTimeout(wireLater);
  });
  setUpPageControls(page);
  setUpResultKeys(field, list);
}
