import { loadOnce } from '../../search/load-once.ts';
import { loadScript } from '../controls/page-script.ts';

/** Fetches and wires what becomes of selected papers, once. */
function selectionLoader(page: Document): () => Promise<void> {
  return loadOnce(async () => {
    const setUpSelection = await loadScript(() => import('./selection.ts'), 'setUpSelection');
    setUpSelection(page);
  });
}

/**
 * Wires the choice to select papers (`[data-select-mode]`): while it is on, the root element carries
 * `data-selecting`, and the boxes stand at the papers. `load` is called with each wish to select.
 */
export function setUpSelectMode(page: Document, load = selectionLoader(page)): void {
  const choice = page.querySelector<HTMLInputElement>('[data-select-mode]');
  if (!choice) return;
  const show = async () => {
    // Boxes that nothing comes of are not offered.
    if (choice.checked) await load().catch(() => (choice.checked = false));
    page.documentElement.toggleAttribute('data-selecting', choice.checked);
    // The menu would stand over the first boxes.
    const menu = choice.closest('details');
    if (!choice.checked || !menu?.open) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  };
  choice.addEventListener('change', show);
  // It may have been chosen before this script was there.
  if (choice.checked) void show();
}
