import { loadOnce } from '../search/load-once.ts';
import { countOf } from '../site/wording.ts';
import { loadScript } from './page-script.ts';
import type { CurrentResults } from './result-source.ts';

const AFTER_RESULTS_MS = 400;

/**
 * Wires taking away and selecting on the browse page, both fetched with the first results. Returns what to call
 * with the results shown, null when there are none.
 */
export function setUpBrowseTakeAway(page: Document): (results: CurrentResults | null) => void {
  const place = page.querySelector<HTMLElement>('[data-result-ways]');
  const menu = place?.querySelector<HTMLElement>('[data-take-away]');
  let current: CurrentResults | null = null;
  let update: (() => void) | null = null;

  const summary = () => {
    const { count, isExact } = current!.source.total;
    return `${isExact ? '' : 'at least '}${countOf(count, 'result')}`;
  };
  // Scripts that cannot be fetched are asked for again with the next results.
  const wire = loadOnce(async () => {
    const [setUpSelection, setUpTakeAway] = await Promise.all([
      loadScript(() => import('./selection.ts'), 'setUpSelection'),
      loadScript(() => import('./take-away.ts'), 'setUpTakeAway'),
    ]);
    setUpSelection(page);
    const papers = () => current!.source.take(Number.POSITIVE_INFINITY);
    const name = () => current!.state.query || 'papers';
    if (menu) update = setUpTakeAway(menu, { papers, summary, name });
  });

  return (results) => {
    current = results;
    if (place) place.hidden = results === null;
    if (results === null) return;
    if (update) update();
    // Results come first on a slow line; nobody takes them away before having seen them.
    else setTimeout(() => void wire().catch(() => {}), AFTER_RESULTS_MS);
  };
}
