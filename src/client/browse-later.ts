import { setUpFreeKeys, takeFocus, wasAskedElsewhere } from './arrival.ts';
import { setUpPageLater } from './page-later.ts';
import { setUpSelecting } from './selecting.ts';

export { betterExcerpt } from '../search/excerpt.ts';
export { setMarkedAbstract } from './marked-abstract.ts';

/** Wires what the browse page needs when its first results stand there: keys, the focus, and what any page has. */
export function setUpBrowseLater(page: Document, field: HTMLInputElement, list: HTMLElement): void {
  setUpFreeKeys(page, list);
  if (wasAskedElsewhere()) takeFocus(page, field);
  // What becomes of selected papers is fetched with the results.
  setUpSelecting(page, async () => {});
  setUpPageLater(page);
}
