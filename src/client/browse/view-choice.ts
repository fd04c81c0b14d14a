import { type BrowseState, parseSort, type SortId, sortText } from '../../browse/state.ts';

/** The part of the state that the controls above the results change. */
export type ViewChange = Partial<Pick<BrowseState, 'sort' | 'view' | 'page'>>;

/** The controls for sort order and layout. */
export class ViewChoice {
  readonly #sort: HTMLSelectElement;
  readonly #views: readonly HTMLInputElement[];

  constructor(page: ParentNode, change: (change: ViewChange) => void) {
    this.#sort = page.querySelector<HTMLSelectElement>('[data-sort-choice]')!;
    this.#views = [...page.querySelectorAll<HTMLInputElement>('[data-view-choice] input')];
    this.#sort.addEventListener('change', () => change({ sort: parseSort(this.#sort.value), page: 1 }));
    for (const view of this.#views) {
      view.addEventListener('change', () => change({ view: view.value as BrowseState['view'], page: 1 }));
    }
  }

  show({ sort, view, query }: BrowseState): void {
    this.#sort.options[0]!.textContent = query === '' ? 'Original order' : 'Best match';
    const value = sortText(sort);
    // An order that only a link or the table can request still gets an option.
    if (![...this.#sort.options].some((option) => option.value === value)) {
      const name = sortName(sort!);
      this.#sort.add(new Option(name[0]!.toUpperCase() + name.slice(1), value));
    }
    this.#sort.value = value;
    for (const input of this.#views) input.checked = input.value === view;
  }
}

const byLetter = (name: string) => [`${name}, A to Z`, `${name}, Z to A`] as const;

const sortNames: Record<SortId, readonly [ascending: string, descending: string]> = {
  relevance: ['best match', 'weakest match'],
  source: ['original order', 'original order, reversed'],
  title: byLetter('title'),
  topic: byLetter('main topic'),
  kind: byLetter('kind'),
  code: ['with code first', 'without code first'],
  length: ['shortest abstract', 'longest abstract'],
  year: ['oldest', 'newest'],
  venue: byLetter('venue'),
  author: byLetter('first author'),
  listed: ['first listed', 'last listed'],
};

/**
 * A sort order in words that can follow "sorted by".
 * @example sortName({ by: 'year', descending: true }) // => 'newest'
 */
export function sortName({ by, descending }: NonNullable<BrowseState['sort']>): string {
  return sortNames[by][descending ? 1 : 0];
}
