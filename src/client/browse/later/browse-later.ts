import { asksForPapers } from '../../../browse/state.ts';
import { part } from '../../controls/find-part.ts';
import { setUpSelectMode } from '../../export/select-mode.ts';
import { setUpPageLater } from '../../page/page-later.ts';
import type { CurrentResults } from '../results/result-source.ts';
import { setUpFreeKeys, takeFocus, wasHandedOver } from './arrival.ts';
import { setUpBrowseExport } from './browse-export.ts';
import { setUpTopicRow } from './topic-row.ts';

export { setUpAbstracts } from './abstracts.ts';

/** Results come first on a slow line; nobody exports them before having seen them. */
const AFTER_RESULTS_MS = 400;

/**
 * Wires what the browse page needs when its first results stand there: keys, the focus, exporting, selecting papers,
 * and what any page has.
 * Returns what to call with the results each time they have changed, with null when there are none.
 */
export function setUpBrowseLater(
  page: Document,
  field: HTMLInputElement,
  list: HTMLElement,
): (results: CurrentResults | null) => void {
  const browseExport = setUpBrowseExport(page);
  const wireExport = () => void setTimeout(() => void browseExport.wire().catch(() => {}), AFTER_RESULTS_MS);
  setUpFreeKeys(page, list);
  if (wasHandedOver()) takeFocus(page, field);
  setUpSelectMode(page, browseExport.wire);
  setUpPageLater(page);
  // Where nothing was asked for, exporting waits for whoever comes near.
  for (const place of [list, part(page, 'result-ways')]) {
    if (place.matches(':hover, :focus-within')) wireExport();
    for (const event of ['pointerover', 'focusin'] as const)
      place.addEventListener(event, wireExport, { once: true });
  }
  const showTopics = setUpTopicRow(page);
  return (results) => {
    browseExport.show(results);
    showTopics(results);
    if (results && asksForPapers(results.state)) wireExport();
  };
}
