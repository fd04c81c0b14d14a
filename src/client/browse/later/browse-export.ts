import { loadOnce } from '../../../search/load-once.ts';
import { loadScript } from '../../controls/page-script.ts';
import { type CurrentResults, totalText } from '../results/results.ts';

/**
 * Prepares exporting and selecting on the browse page. Returns what fetches the scripts for both, once: it rejects where
 * they do not arrive, and asks again the next time.
 */
export function setUpBrowseExport(page: Document, current: CurrentResults): () => Promise<void> {
  const place = page.querySelector<HTMLElement>('[data-result-ways]');
  const menu = place?.querySelector<HTMLElement>('[data-export]');
  let update: (() => void) | null = null;
  current.watch((results) => {
    const { count, isExact } = results?.source.total ?? { count: 0, isExact: false };
    if (place) place.inert = results === null || (count === 0 && isExact);
    if (results) update?.();
  });
  return loadOnce(async () => {
    const [setUpSelection, setUpExportMenu] = await Promise.all([
      loadScript(() => import('../../export/selection.ts'), 'setUpSelection'),
      loadScript(() => import('../../export/export-menu.ts'), 'setUpExportMenu'),
    ]);
    setUpSelection(page);
    const papers = () => current.value!.source.take(Number.POSITIVE_INFINITY);
    const summary = () => totalText(current.value!.source.total, 'result');
    const name = () => current.value!.state.query || 'papers';
    if (menu) update = setUpExportMenu(menu, { papers, summary, name });
  });
}
