import type { WordMatcher } from '../../../search/answer/highlight.ts';
import type { ResultRecord } from '../../../search/index/index-files.ts';
import { setMarkedAbstract } from './marked-abstract.ts';

/** What the abstracts need from the list of results. */
export interface AbstractParts {
  /** The record of an item's paper; rejects when it cannot be loaded. */
  readonly recordOf: (item: Element) => Promise<ResultRecord>;
  /** Tests for the search words of the query shown at the time of the call. */
  readonly isMatch: WordMatcher;
}

/** Fills in the abstract of a result once, when it is opened or all abstracts are shown. */
async function fill(item: Element, { recordOf, isMatch }: AbstractParts): Promise<void> {
  const place = item.querySelector('details.abstract p');
  if (place?.textContent !== '') return;
  place.textContent = '…';
  try {
    setMarkedAbstract(place, await recordOf(item), isMatch);
  } catch {
    place.textContent = 'The abstract could not be shown. Load the page again.';
  }
}

/**
 * Wires the collapsed abstracts of a list of results: an abstract is filled in when it is opened, or all of
 * them at full density. Returns a function to call after adding items, which fills in those that are open.
 */
export function setUpAbstracts(page: Document, list: HTMLElement, parts: AbstractParts): () => void {
  const fillOpen = () => {
    const isFull = page.documentElement.dataset.density === 'full';
    for (const item of list.querySelectorAll('[data-paper-id]'))
      if (isFull || item.querySelector('details.abstract[open]')) void fill(item, parts);
  };
  list.addEventListener(
    'toggle',
    ({ target }) => {
      const item = (target as HTMLDetailsElement).closest('li');
      if (item && (target as HTMLDetailsElement).open) void fill(item, parts);
    },
    { capture: true },
  );
  page.querySelector('[data-density-choice]')?.addEventListener('change', () => setTimeout(fillOpen));
  return fillOpen;
}
