import { HITS_AT_ONCE } from '../../../browse/state.ts';
import type { WordMatcher } from '../../../search/answer/highlight.ts';
import type { IndexStore } from '../../../search/index/index-store.ts';
import { loadOnce } from '../../../search/load-once.ts';
import { loadScript } from '../../controls/page-script.ts';
import { buildResults, type ResultParts } from './result-list.ts';
import type { CurrentResults } from './result-source.ts';
import { showTiers } from './result-tiers.ts';

/** The list of results, and the button that makes it longer. */
export class ResultListing {
  readonly #list: HTMLElement;
  readonly #more: HTMLButtonElement;
  readonly #parts: ResultParts;
  readonly #store: IndexStore;
  /** Fetches what fills in the abstracts, once, and gives what to call when items were added. */
  readonly #wireAbstracts: () => Promise<() => void>;
  /** Of the query that the list answers. */
  #isMatch: WordMatcher = () => false;

  constructor(page: Document, more: HTMLButtonElement, parts: ResultParts, store: IndexStore) {
    this.#list = parts.list;
    this.#more = more;
    this.#parts = parts;
    this.#store = store;
    this.#wireAbstracts = loadOnce(async () => {
      const setUpAbstracts = await loadScript(() => import('../later/browse-later.ts'), 'setUpAbstracts');
      return setUpAbstracts(page, this.#list, {
        recordOf: (item) => store.record(Number((item as HTMLElement).dataset.number)),
        isMatch: (word) => this.#isMatch(word),
      });
    });
  }

  get length(): number {
    return this.#list.children.length;
  }

  /** The items from the place `from` up to the place `to`. */
  async build(current: CurrentResults, from: number, to: number): Promise<HTMLElement[]> {
    const { source, answer, isMatch } = current;
    const numbers = await source.take(to);
    const items = await buildResults(this.#parts, numbers.slice(from), this.#store, answer ? isMatch : null);
    showTiers(items, from, numbers, current);
    return items;
  }

  /** Goes with new items: their abstracts where they stand open, and the offer of what is left. */
  onShown({ source, isMatch }: CurrentResults): void {
    this.#isMatch = isMatch;
    // Printed papers have their abstracts; those of results can wait until their titles are painted.
    if (this.#list.querySelector('details.abstract p:empty')) setTimeout(() => void this.#fillAbstracts());
    const { count, isExact } = source.total;
    const left = count - this.length;
    this.#more.hidden = left <= 0 && isExact;
    this.#more.textContent = isExact ? `Show ${Math.min(left, HITS_AT_ONCE)} more` : 'Show more';
  }

  /** Fills in what stands open. The page itself says where the script for that does not arrive. */
  async #fillAbstracts(): Promise<void> {
    const fillOpen = await this.#wireAbstracts().catch(() => null);
    fillOpen?.();
  }

  /** Makes the list longer and leads to its first new item, unless `isWanted` says no by then; returns whether. */
  async showMore(current: CurrentResults, isWanted: () => boolean): Promise<boolean> {
    const from = this.length;
    const items = await this.build(current, from, from + HITS_AT_ONCE);
    if (!isWanted()) return false;
    this.#list.append(...items);
    this.onShown(current);
    items[0]?.querySelector('a')?.focus();
    return true;
  }
}
