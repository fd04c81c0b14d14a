import { part } from '../../controls/find-part.ts';
import { loadScript } from '../../controls/page-script.ts';
import type { CurrentResults } from '../results/results.ts';
import type { FilterSheet } from './filter-sheet.ts';

/** Wires the button that opens the filters as a sheet, which is lazy-loaded. */
export function setUpFiltersButton(page: Document, current: CurrentResults): void {
  let sheet: FilterSheet | null = null;
  part(page, 'filters-open').addEventListener('click', async () => {
    // If the load fails the page shows an error, and the next click tries again.
    const FilterSheet = await loadScript(() => import('./filter-sheet.ts'), 'FilterSheet').catch(() => null);
    if (FilterSheet) sheet ??= new FilterSheet(page, current);
    sheet?.open();
  });
}
