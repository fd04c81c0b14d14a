import { loadOnce } from '../../search/load-once.ts';
import { loadScript } from '../controls/page-script.ts';

/** Lazy-loads and wires the selection, once. */
function selectionLoader(page: Document): () => Promise<void> {
  return loadOnce(async () => {
    const setUpSelection = await loadScript(() => import('./selection.ts'), 'setUpSelection');
    setUpSelection(page);
  });
}

/**
 * Wires the checkbox for selecting papers (`[data-select-mode]`): while it is on, the root element has the
 * attribute `data-selecting`, and papers have checkboxes. `load` is called each time it is switched on.
 */
export function setUpSelectMode(page: Document, load = selectionLoader(page)): void {
  const choice = page.querySelector<HTMLInputElement>('[data-select-mode]');
  if (!choice) return;
  const show = async () => {
    // Without the script no checkboxes are shown.
    if (choice.checked) await load().catch(() => (choice.checked = false));
    page.documentElement.toggleAttribute('data-selecting', choice.checked);
    // The menu would cover the first checkboxes.
    const menu = choice.closest('details');
    if (!choice.checked || !menu?.open) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  };
  choice.addEventListener('change', show);
  // It may have been switched on before this script ran.
  if (choice.checked) void show();
}
