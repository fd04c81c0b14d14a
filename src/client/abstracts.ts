import type { IndexStore } from '../search/index-store.ts';

/** Stands where an abstract should; opening it is asking for it. */
const FAILURE = 'The abstract could not be fetched. Close it and open it again to retry.';

/** Fills a result's folded abstract once, when it is opened or all are to be shown. */
async function fill(item: Element, numberOf: (item: Element) => number, store: IndexStore): Promise<void> {
  const place = item.querySelector('details.abstract p');
  if (place?.textContent !== '' && place?.textContent !== FAILURE) return;
  place.textContent = '…';
  try {
    place.textContent = (await store.text(numberOf(item))).abstract;
  } catch {
    place.textContent = FAILURE;
  }
}

/**
 * Wires the folded abstracts of a list of results: an abstract is fetched when it is opened, all of those shown
 * when the reader wants to read at full density. Returns what to call when items were added.
 */
export function setUpAbstracts(
  page: Document,
  list: HTMLElement,
  store: IndexStore,
  numberOf: (item: Element) => number,
): () => void {
  const fillAll = () => {
    if (page.documentElement.dataset.density !== 'full') return;
    for (const item of list.children) void fill(item, numberOf, store);
  };
  list.addEventListener(
    'toggle',
    ({ target }) => {
      const item = (target as HTMLDetailsElement).closest('li');
      if (item && (target as HTMLDetailsElement).open) void fill(item, numberOf, store);
    },
    { capture: true },
  );
  page.querySelector('[data-density-choice]')?.addEventListener('change', () => setTimeout(fillAll));
  return fillAll;
}
