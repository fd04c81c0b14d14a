import { asksForPapers } from '../../browse/state.ts';
import { loadOnce } from '../../search/load-once.ts';
import { part } from '../controls/find-part.ts';
import { setUpPageControls } from '../controls/page-controls.ts';
import { loadScript } from '../controls/page-script.ts';
import { setUpResultKeys } from '../controls/result-keys.ts';
import { setUpFiltersButton } from './filters/filters-button.ts';
import type { setUpBrowseLater } from './later/browse-later.ts';
import type { CurrentResults } from './results/result-source.ts';
import { setUpSearchPage } from './search-page.ts';

/** Where nothing is asked for, what no reader waits for comes when the page has been left alone for this long. */
const UNASKED_AFTER_MS = 1000;
/** It comes this long after the last key, too, where no results have called for it: they may have failed. */
const UNANSWERED_AFTER_MS = 5000;

/** What no reader waits for. */
interface Later {
  /** Fetches and wires it, once. A script that could not be fetched is asked for again the next time. */
  readonly wire: () => void;
  /** To be called with the results each time they have changed, with null when there are none. */
  readonly show: (results: CurrentResults | null) => void;
}

function laterOf(...parts: Parameters<typeof setUpBrowseLater>): Later {
  let current: CurrentResults | null = null;
  let show: Later['show'] | null = null;
  const wire = loadOnce(async () => {
    const setUp = await loadScript(() => import('./later/browse-later.ts'), 'setUpBrowseLater');
    show = setUp(...parts);
    show(current);
  });
  return {
    wire: () => void wire().catch(() => {}),
    show: (results) => {
      current = results;
      show?.(results);
    },
  };
}

/**
 * Wires the browse page. What the first result does not need is fetched after it: taking away, selecting, the
 * reading list, and keeping the page for reading offline.
 */
export function setUpBrowsePage(page: Document): void {
  const field = part<HTMLInputElement>(page, 'search-field');
  const list = part(page, 'search-results');
  const later = laterOf(page, field, list);
  const showFiltered = setUpFiltersButton(page);
  let waiting = setTimeout(later.wire, UNASKED_AFTER_MS);
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(later.wire, UNANSWERED_AFTER_MS);
  });
  setUpSearchPage(page, (results) => {
    later.show(results);
    showFiltered(results);
    if (results && asksForPapers(results.state)) setTimeout(later.wire);
  });
  // The papers that are printed wait for whoever comes near.
  for (const event of ['pointerover', 'focusin'] as const)
    list.addEventListener(event, later.wire, { once: true });
  setUpPageControls(page);
  setUpResultKeys(field, list);
}
