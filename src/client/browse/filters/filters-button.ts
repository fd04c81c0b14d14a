import { part } from '../../controls/find-part.ts';
import { loadScript } from '../../controls/page-script.ts';
import type { CurrentResults } from '../results/results.ts';
import type { FilterSheet } from './filter-sheet.ts';

/** Wires the button that opens the filters as a sheet, which is fetched when it is first wanted. */
export function setUpFiltersButton(page: Document, current: CurrentResults): void {
  let sheet: FilterSheet | null = null;
  part(page, 'filters-open').addEventListener('click', async () => {
    // One that did not arrive is said by the page, and asked for again with the next click.
    const FilterSheet = await loadScript(() => import('./filter-sheet.ts'), 'FilterSheet').catch(() => null);
    if (FilterSheet) sheet ??= new FilterSheet(page, current);
    sheet?.open();
  });
}
