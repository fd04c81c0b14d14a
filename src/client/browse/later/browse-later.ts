import { asksForPapers } from '../../../browse/state.ts';
import { part } from '../../controls/find-part.ts';
import { setUpSelectMode } from '../../export/select-mode.ts';
import { setUpPageLater } from '../../page/page-later.ts';
import type { CurrentResults } from '../results/results.ts';
import { setUpFreeKeys, takeFocus, wasHandedOver } from './arrival.ts';
import { setUpBrowseExport } from './browse-export.ts';
import { setUpFacetCounts } from './facet-counts.ts';
import { setUpTopicRow } from './topic-row.ts';

export { setUpAbstracts } from './abstracts.ts';

/** The delay before loading the export, so that it does not compete with the results on a slow connection. */
const AFTER_RESULTS_MS = 400;

/** Wires what comes after the first results: keys, focus, export, selection, and the parts of all pages. */
export function setUpBrowseLater(page: Document, current: CurrentResults): void {
  const list = part(page, 'search-results');
  const loadExport = setUpBrowseExport(page, current);
  const wireExport = () => void setTimeout(() => void loadExport().catch(() => {}), AFTER_RESULTS_MS);
  setUpFreeKeys(page, list);
  if (wasHandedOver()) takeFocus(page, part<HTMLInputElement>(page, 'search-field'));
  setUpSelectMode(page, loadExport);
  setUpPageLater(page);
  // Without a query, the export is loaded when the pointer or focus comes near.
  for (const place of [list, part(page, 'result-ways')]) {
    if (place.matches(':hover, :focus-within')) wireExport();
    for (const event of ['pointerover', 'focusin'] as const)
      place.addEventListener(event, wireExport, { once: true });
  }
  setUpTopicRow(page, current);
  setUpFacetCounts(page, current);
  current.watch((results) => {
    if (results && asksForPapers(results.state)) wireExport();
  });
}
