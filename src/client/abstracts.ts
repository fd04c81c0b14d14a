import type { ResultRecord } from '../search/pieces.ts';

/** What a list of results knows of its items. */
export interface AbstractParts {
  /** The record of an item's paper; rejects when it cannot be had. */
  readonly textOf: (item: Element) => Promise<ResultRecord>;
  /** Puts the text into its place; rejects when what that takes cannot be had. */
  readonly show: (place: Element, text: ResultRecord) => Promise<void>;
}

/** Fills a result's folded abstract once, when it is opened or all are to be shown. */
async function fill(item: Element, { textOf, show }: AbstractParts): Promise<void> {
  const place = item.querySelector('details.abstract p');
  if (place?.textContent !== '') return;
  place.textContent = '…';
  try {
    await show(place, await textOf(item));
  } catch {
    place.textContent = 'The abstract could not be shown. Load the page again.';
  }
}

/**
 * Wires the folded abstracts of a list of results: an abstract is filled in when it is opened, all of those shown
 * when the reader wants to read at full density. Returns what to call when items were added.
 */
export function setUpAbstracts(page: Document, list: HTMLElement, parts: AbstractParts): () => void {
  const fillAll = () => {
    if (page.documentElement.dataset.density !== 'full') return;
    for (const item of list.querySelectorAll('[data-paper-id]')) void fill(item, parts);
  };
  list.addEventListener(
    'toggle',
    ({ target }) => {
      const item = (target as HTMLDetailsElement).closest('li');
      if (item && (target as HTMLDetailsElement).open) void fill(item, parts);
    },
    { capture: true },
  );
  page.querySelector('[data-density-choice]')?.addEventListener('change', () => setTimeout(fillAll));
  return fillAll;
}
