import {
  choiceOf,
  choose,
  countChoices,
  type FacetId,
  type ValueChoice,
} from '../../../browse/facet-choices.ts';
import type { BrowseState } from '../../../browse/state.ts';
import { loadOnce } from '../../../search/load-once.ts';
import { part } from '../../controls/find-part.ts';
import { loadScript } from '../../controls/page-script.ts';
import type { FacetChips } from './facet-chips.ts';

/** The part of the state that the panel changes. */
export type FacetChange = Pick<BrowseState, 'choices' | 'allTopics'>;

/** A value of a facet on the page. */
interface ValueItem {
  readonly root: HTMLElement;
  readonly facet: FacetId;
  readonly value: string;
  readonly name: string;
  readonly box: HTMLInputElement;
  readonly not: HTMLElement;
}

/** Looked up once, because there may be hundreds of values and each change updates them all. */
function readItems(root: HTMLElement): ValueItem[] {
  return [...root.querySelectorAll<HTMLElement>('[data-value]')].map((item) => ({
    root: item,
    facet: item.closest<HTMLElement>('[data-facet]')!.dataset.facet as FacetId,
    value: item.dataset.value!,
    name: item.querySelector('span')!.textContent,
    box: item.querySelector('input')!,
    not: part(item, 'unwanted'),
  }));
}

/** The printed panel of facets. */
export class FacetPanel {
  readonly #root: HTMLElement;
  readonly #items: readonly ValueItem[];
  readonly #page: ParentNode;
  /** Loaded with the first choice. */
  #chips: FacetChips | null = null;
  #shown: FacetChange = { choices: {}, allTopics: false };
  readonly #change: (change: FacetChange) => void;

  constructor(page: ParentNode, change: (change: FacetChange) => void) {
    this.#root = page.querySelector<HTMLElement>('[data-facets]')!;
    this.#page = page;
    this.#items = readItems(this.#root);
    this.#change = change;
    this.#root.addEventListener('change', (event) => this.#onChange(event.target as HTMLInputElement));
    this.#root.addEventListener('click', (event) => this.#onClick(event.target as HTMLElement));
    if (this.#root.querySelector('[data-value-finder]'))
      for (const event of ['pointerover', 'focusin']) this.#root.addEventListener(event, this.#findValues);
    page
      .querySelector('[data-clear-filters]')
      ?.addEventListener('click', () => this.#change({ choices: {}, allTopics: false }));
  }

  /** Updates the panel to this state; the focus stays. */
  show({ choices, allTopics }: FacetChange): void {
    this.#shown = { choices, allTopics };
    for (const { facet, value, box, not } of this.#items) {
      const choice = choiceOf(choices, facet, value);
      box.checked = choice === 'wanted';
      not.ariaPressed = String(choice === 'unwanted');
    }
    const all = this.#root.querySelector<HTMLInputElement>('[data-all-topics]');
    if (all) all.checked = allTopics;
    const count = countChoices(choices);
    part(this.#page, 'filter-count').textContent = count > 0 ? ` · ${count}` : '';
    this.#showChips();
  }

  /** Lazy-loads what finds values that are not printed; if that fails, the printed ones still work. */
  readonly #findValues = loadOnce(async () => {
    const setUp = await loadScript(() => import('./value-finder.ts'), 'setUpValueFinders').catch(() => null);
    setUp?.(this.#page, this.#root, (facet, value) => this.#set(facet, value, 'wanted'));
  });

  #showChips(): void {
    if (this.#chips) this.#chips.show(this.#shown.choices);
    else if (Object.keys(this.#shown.choices).length > 0) void this.#makeChips();
  }

  /** Lazy-loads the chips with the first choice; if that fails, the panel itself still works. */
  async #makeChips(): Promise<void> {
    const FacetChips = await loadScript(() => import('./facet-chips.ts'), 'FacetChips').catch(() => null);
    if (!FacetChips) return;
    this.#chips ??= new FacetChips(this.#page, (facet, value) => this.nameOf(facet, value), {
      remove: (facet, value) => this.#set(facet, value, 'open'),
      clear: () => this.#change({ choices: {}, allTopics: false }),
      focusStart: () => this.#start?.focus(),
    });
    this.#chips.show(this.#shown.choices);
  }

  /** The label of a value; the value itself where the panel does not contain it. */
  nameOf(facet: FacetId, value: string): string {
    return this.#items.find((item) => item.facet === facet && item.value === value)?.name ?? value;
  }

  #set(facet: FacetId, value: string, choice: ValueChoice): void {
    const choices = choose(this.#shown.choices, facet, value, choice);
    this.#change({ ...this.#shown, choices });
  }

  #setItem(element: Element, choice: ValueChoice): void {
    const item = this.#items.find(({ root }) => root.contains(element));
    if (item) this.#set(item.facet, item.value, choice);
  }

  #onChange(input: HTMLInputElement): void {
    if (input.matches('[data-all-topics]')) this.#change({ ...this.#shown, allTopics: input.checked });
    else this.#setItem(input, input.checked ? 'wanted' : 'open');
  }

  #onClick(target: HTMLElement): void {
    if (target.matches('[data-unwanted]')) {
      this.#setItem(target, target.getAttribute('aria-pressed') === 'true' ? 'open' : 'unwanted');
    } else if (target.matches('[data-unfold]')) {
      const list = target.previousElementSibling!;
      const isFolded = list.classList.toggle('folded');
      target.setAttribute('aria-expanded', String(!isFolded));
      const { all, fewer } = target.dataset;
      target.textContent = (isFolded ? all : fewer)!;
    }
  }

  /** The first focusable element: on a narrow screen the button that opens the panel. */
  get #start(): HTMLElement | undefined {
    const parts = this.#page.querySelectorAll<HTMLElement>('[data-filters-open], [data-facets] input');
    return [...parts].find((part) => part.checkVisibility());
  }
}
