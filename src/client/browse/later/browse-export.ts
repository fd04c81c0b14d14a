import { loadOnce } from '../../../search/load-once.ts';
import { countOf } from '../../../site/shared/wording.ts';
import { loadScript } from '../../controls/page-script.ts';
import type { CurrentResults } from '../results/result-source.ts';

/** Taking away and selecting on the browse page. */
export interface BrowseExport {
  /** To be called with the results shown, with null when there are none. */
  readonly show: (results: CurrentResults | null) => void;
  /** Fetches what they need, once; rejects where that does not arrive, and asks again the next time. */
  readonly wire: () => Promise<void>;
}

/** Prepares taking away and selecting on the browse page; the scripts for both are fetched when `wire` is called. */
export function setUpBrowseExport(page: Document): BrowseExport {
  const place = page.querySelector<HTMLElement>('[data-result-ways]');
  const menu = place?.querySelector<HTMLElement>('[data-export]');
  let current: CurrentResults | null = null;
  let update: (() => void) | null = null;

  const summary = () => {
    const { count, isExact } = current!.source.total;
    return `${isExact ? '' : 'at least '}${countOf(count, 'result')}`;
  };
  const wire = loadOnce(async () => {
    const [setUpSelection, setUpExportMenu] = await Promise.all([
      loadScript(() => import('../../export/selection.ts'), 'setUpSelection'),
      loadScript(() => import('../../export/export-menu.ts'), 'setUpExportMenu'),
    ]);
    setUpSelection(page);
    const papers = () => current!.source.take(Number.POSITIVE_INFINITY);
    const name = () => current!.state.query || 'papers';
    if (menu) update = setUpExportMenu(menu, { papers, summary, name });
  });

  return {
    show: (results) => {
      current = results;
      const { count, isExact } = results?.source.total ?? { count: 0, isExact: false };
      if (place) place.inert = results === null || (count === 0 && isExact);
      if (results) update?.();
    },
    wire,
  };
}
