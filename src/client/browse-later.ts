import { setUpFreeKeys, takeFocus, wasAskedElsewhere } from './arrival.ts';
import { setUpPageLater } from './page-later.ts';
import type { CurrentResults } from './result-source.ts';
import { setUpSelecting } from './selecting.ts';
import { setUpTopicRow } from './topic-row.ts';

export { setMarkedAbstract } from './marked-abstract.ts';

/**
 * Wires what the browse page needs when its first results stand there: keys, the focus, selecting papers, and what any
 * page has. `loadSelection` fetches what becomes of selected papers.
 * Returns what to call with the results each time they have changed, with null when there are none.
 */
export function setUpBrowseLater(
  page: Document,
  field: HTMLInputElement,
  list: HTMLElement,
  loadSelection: () => Promise<void>,
): (results: CurrentResults | null) => void {
  setUpFreeKeys(page, list);
  if (wasAskedElsewhere()) takeFocus(page, field);
  setUpSelecting(page, loadSelection);
  setUpPageLater(page);
  return setUpTopicRow(page);
}
