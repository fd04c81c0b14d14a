import { part } from '../../controls/find-part.ts';
import { loadScript } from '../../controls/page-script.ts';
import type { CurrentResults } from '../results/result-source.ts';
import type { FilterSheet } from './filter-sheet.ts';

/**
 * Wires the button that opens the filters as a sheet, which is fetched when it is first wanted. Returns what to call
 * with the results shown, null when there are none.
 */
export function setUpFiltersButton(page: Document): (results: CurrentResults | null) => void {
  let current: CurrentResults | null = null;
  let sheet: FilterSheet | null = null;
  part(page, 'filters-open').addEventListener('click', async () => {
    // One that did not arrive is said by the page, and asked for again with the next click.
    const FilterSheet = await loadScript(() => import('./filter-sheet.ts'), 'FilterSheet').catch(() => null);
    if (!FilterSheet) return;
    sheet ??= new FilterSheet(page);
    sheet.show(current);
    sheet.open();
  });
  return (results) => {
    current = results;
    sheet?.show(results);
  };
}
