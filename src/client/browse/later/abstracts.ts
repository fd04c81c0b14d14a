import type { WordMatcher } from '../../../search/answer/highlight.ts';
import type { ResultRecord } from '../../../search/index/index-files.ts';
import { setMarkedAbstract } from './marked-abstract.ts';

/** What a list of results knows of its items. */
export interface AbstractParts {
  /** The record of an item's paper; rejects when it cannot be had. */
  readonly recordOf: (item: Element) => Promise<ResultRecord>;
  /** The words to mark, of the query that the list answers by then. */
  readonly isMatch: WordMatcher;
}

/** Fills a result's folded abstract once, when it is opened or all are to be shown. */
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
 * Wires the folded abstracts of a list of results: an abstract is filled in when it is opened, all of those shown
 * when the reader wants to read at full density. Returns what to call when items were added; those that stand open
 * by now are filled in at once.
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
