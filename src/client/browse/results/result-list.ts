import { HITS_AT_ONCE } from '../../../browse/state.ts';
import type { WordMatcher } from '../../../search/answer/highlight.ts';
import { loadAll, loadOnce } from '../../../search/load-once.ts';
import { countOf } from '../../../site/shared/wording.ts';
import { part } from '../../controls/find-part.ts';
import { loadScript } from '../../controls/page-script.ts';
import { buildItem, type ResultParts } from './result-item.ts';
import type { Results } from './results.ts';

/** Papers with all words stand above the others only in the order of the search. */
const isRanked = ({ sort }: Results['state']) =>
  sort === null || (sort.by === 'relevance' && !sort.descending);

/**
 * What stands above the result at a place of the list where papers begin that have not all of the words; else null.
 * Of those with all words, which come first, the status says how many they are.
 */
function tierAt(
  place: number,
  numbers: readonly number[],
  { answer, source, state }: Results,
): string | null {
  if (!answer || !isRanked(state)) return null;
  const isComplete = (at: number) => answer.lacks(numbers[at]!).length === 0;
  if (answer.areNearest) return place === 0 ? 'Closest' : null;
  if (place === 0 || isComplete(place) || !isComplete(place - 1)) return null;
  const { complete, total } = source;
  if (complete === null || !total.isExact) return 'These match some words';
  const partial = total.count - complete;
  return `${countOf(partial, 'paper')} ${partial === 1 ? 'matches' : 'match'} some words`;
}

/** Says on an item or row which words of the query its paper lacks. */
export function showLacking(item: ParentNode, number: number, { answer }: Results): void {
  const lacking = answer?.lacks(number) ?? [];
  part(item, 'lacking').textContent = lacking.join(', ');
  part(item, 'lacks').hidden = lacking.length === 0;
}

/** The list of results, and the button that makes it longer. */
export class ResultList {
  readonly more: HTMLButtonElement;
  readonly #list: HTMLElement;
  readonly #template: HTMLTemplateElement;
  readonly #parts: ResultParts;
  /** What is printed in the list: the first papers of all. */
  readonly #printed: readonly Element[];
  /** Fetches what fills in the abstracts, once, and gives what to call when items were added. */
  readonly #wireAbstracts: () => Promise<() => void>;
  /** Of the query that the list answers. */
  #isMatch: WordMatcher = () => false;

  constructor(page: Document, parts: ResultParts) {
    this.more = part<HTMLButtonElement>(page, 'search-more');
    this.#list = part(page, 'search-list');
    this.#template = part<HTMLTemplateElement>(page, 'search-result');
    this.#parts = parts;
    this.#printed = [...this.#list.children];
    this.#wireAbstracts = loadOnce(async () => {
      const setUpAbstracts = await loadScript(() => import('../later/browse-later.ts'), 'setUpAbstracts');
      return setUpAbstracts(page, this.#list, {
        recordOf: (item) => parts.store.record(Number((item as HTMLElement).dataset.number)),
        isMatch: (word) => this.#isMatch(word),
      });
    });
  }

  get length(): number {
    return this.#list.children.length;
  }

  /** The items from the place `from` up to the place `to`. Rejects when a part of the index cannot be had. */
  async build(results: Results, from: number, to: number): Promise<HTMLElement[]> {
    const numbers = await results.source.take(to);
    const items = await loadAll(
      numbers.slice(from).map((number) => buildItem(this.#template, number, this.#parts, results.isMatch)),
    );
    for (const [index, item] of items.entries()) {
      const tier = tierAt(from + index, numbers, results);
      part(item, 'tier').textContent = tier;
      part(item, 'tier').hidden = tier === null;
      showLacking(item, numbers[from + index]!, results);
    }
    return items;
  }

  /** Shows these items, else those that were printed. */
  show(results: Results, items: readonly Element[] = this.#printed): void {
    this.#list.replaceChildren(...items);
    this.#onShown(results);
  }

  clear(): void {
    this.#list.replaceChildren();
    this.more.hidden = true;
  }

  /** Makes the list longer and leads to its first new item, unless `isWanted` says no by then; returns whether. */
  async showMore(results: Results, isWanted: () => boolean): Promise<boolean> {
    const items = await this.build(results, this.length, this.length + HITS_AT_ONCE);
    if (!isWanted()) return false;
    this.#list.append(...items);
    this.#onShown(results);
    items[0]?.querySelector('a')?.focus();
    return true;
  }

  /** Goes with new items: their abstracts where they stand open, and the offer of what is left. */
  #onShown({ source, isMatch }: Results): void {
    this.#isMatch = isMatch;
    // Printed papers have their abstracts; those of results can wait until their titles are painted.
    if (this.#list.querySelector('details.abstract p:empty')) setTimeout(() => void this.#fillAbstracts());
    const { count, isExact } = source.total;
    const left = count - this.length;
    this.more.hidden = left <= 0 && isExact;
    this.more.textContent = isExact ? `Show ${Math.min(left, HITS_AT_ONCE)} more` : 'Show more';
  }

  /** Fills in what stands open. The page itself says where the script for that does not arrive. */
  async #fillAbstracts(): Promise<void> {
    const fillOpen = await this.#wireAbstracts().catch(() => null);
    fillOpen?.();
  }
}
