import { IndexStore } from '../../../search/index/index-store.ts';
import { part } from '../../controls/find-part.ts';
import { indexFileLoader } from '../../index-files/load-index-file.ts';

/** The facets of which only the most frequent values are printed. */
type FoundFacet = 'author' | 'venue';

/** In options: more than fit on a screen help nobody. */
const MOST_OFFERED = 20;

/** What is typed and what is found are compared in this form. */
const folded = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();

/**
 * Wires the fields that find any value of a facet, also those that the panel does not print: names that contain
 * what is typed are offered. `choose` is told the value that a reader takes.
 */
export function setUpValueFinders(
  page: ParentNode,
  panel: ParentNode,
  choose: (facet: FoundFacet, value: string) => void,
): void {
  const { index } = part(page, 'search-results').dataset;
  const store = new IndexStore(indexFileLoader(index!));
  for (const field of panel.querySelectorAll<HTMLInputElement>('[data-value-finder]')) {
    const facet = field.dataset.valueFinder as FoundFacet;
    const list = field.list!;
    // Without the names, the printed values are still there.
    const names = () =>
      store.column(`facet-${facet}`).then(
        (column) => column?.names ?? [],
        () => [],
      );
    const offer = async () => {
      const found = (await names()).filter((name) => folded(name).includes(folded(field.value)));
      list.replaceChildren(...found.slice(0, MOST_OFFERED).map((name) => new Option(name, name)));
    };
    const take = async () => {
      const name = (await names()).find((one) => folded(one) === folded(field.value));
      if (name === undefined) return;
      field.value = '';
      choose(facet, name);
    };
    field.addEventListener('focus', () => void offer());
    field.addEventListener('input', () => void offer());
    field.addEventListener('change', () => void take());
    // This script comes when a reader turns to the panel, who may be in the field by now.
    if (field === document.activeElement) void offer();
  }
}
