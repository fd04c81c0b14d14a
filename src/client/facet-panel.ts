import {
  choiceOf,
  choose,
  type FacetChoices,
  type FacetId,
  facetIds,
  type ValueChoice,
} from '../browse/facets.ts';
import type { BrowseState } from '../browse/state.ts';
import type { Shown } from '../browse/table.ts';

/** What the panel changes of the state. */
export type FacetChange = Pick<BrowseState, 'choices' | 'allTopics'>;

const facetOf = (element: Element) => element.closest<HTMLElement>('[data-facet]')!.dataset.facet as FacetId;
const itemOf = (element: Element) => element.closest<HTMLElement>('[data-value]')!;

/** The printed panel of facets: it shows a state, and tells when a reader changes it. */
export class FacetPanel {
  readonly #root: HTMLElement;
  readonly #chips: HTMLElement;
  readonly #chip: HTMLTemplateElement;
  #shown: FacetChange = { choices: {}, allTopics: false };
  readonly #change: (change: FacetChange) => void;

  constructor(page: ParentNode, change: (change: FacetChange) => void) {
    this.#root = page.querySelector<HTMLElement>('[data-facets]')!;
    this.#chips = page.querySelector<HTMLElement>('[data-chips]')!;
    this.#chip = page.querySelector<HTMLTemplateElement>('[data-chip]')!;
    this.#change = change;
    this.#root.addEventListener('change', (event) => this.#onChange(event.target as HTMLInputElement));
    this.#root.addEventListener('click', (event) => this.#onClick(event.target as HTMLElement));
    // Enter in a checkbox would send the form; what it says is in the results already.
    this.#root.addEventListener('submit', (event) => event.preventDefault());
    this.#chips.addEventListener('click', ({ target }) => {
      const button = (target as HTMLElement).closest('button');
      if (button) this.#onChip(button);
    });
  }

  /** Makes the panel say this state; focus stays where it is. */
  show({ choices, allTopics }: FacetChange): void {
    this.#shown = { choices, allTopics };
    for (const item of this.#root.querySelectorAll<HTMLElement>('[data-value]')) {
      const choice = choiceOf(choices, facetOf(item), item.dataset.value!);
      item.querySelector('input')!.checked = choice === 'wanted';
      item.querySelector('[data-unwanted]')!.setAttribute('aria-pressed', String(choice === 'unwanted'));
    }
    const all = this.#root.querySelector<HTMLInputElement>('[data-all-topics]');
    if (all) all.checked = allTopics;
    this.#showChips(choices);
  }

  /** Says how many papers each value would leave. */
  showCounts(shown: Shown): void {
    for (const item of this.#root.querySelectorAll<HTMLElement>('[data-value]')) {
      const count = shown.count(facetOf(item), item.dataset.value!);
      item.querySelector('[data-count]')!.textContent = String(count);
      item.classList.toggle('none', count === 0);
    }
  }

  /** Says nothing, where how many papers a value would leave is not known. */
  hideCounts(): void {
    for (const item of this.#root.querySelectorAll<HTMLElement>('[data-value]')) {
      item.querySelector('[data-count]')!.textContent = '';
      item.classList.remove('none');
    }
  }

  #set(item: HTMLElement, choice: ValueChoice): void {
    const choices = choose(this.#shown.choices, facetOf(item), item.dataset.value!, choice);
    this.#change({ ...this.#shown, choices });
  }

  #onChange(input: HTMLInputElement): void {
    if (input.matches('[data-all-topics]')) this.#change({ ...this.#shown, allTopics: input.checked });
    else this.#set(itemOf(input), input.checked ? 'wanted' : 'open');
  }

  #onClick(target: HTMLElement): void {
    if (target.matches('[data-unwanted]')) {
      this.#set(itemOf(target), target.getAttribute('aria-pressed') === 'true' ? 'open' : 'unwanted');
    } else if (target.matches('[data-unfold]')) {
      const list = target.previousElementSibling!;
      const isFolded = list.classList.toggle('folded');
      target.setAttribute('aria-expanded', String(!isFolded));
      const { all, fewer } = target.dataset;
      target.textContent = (isFolded ? all : fewer)!;
    }
  }

  #onChip(button: HTMLButtonElement): void {
    // Chips go away when they are pressed, and would take the place of a keyboard reader with them.
    const keepsFocus = button.matches(':focus-visible');
    const place = [...this.#chipButtons].indexOf(button);
    this.#takeAway(button);
    if (!keepsFocus) return;
    const left = [...this.#chipButtons];
    (left[place] ?? left.at(-1) ?? this.#start)?.focus();
  }

  get #chipButtons(): NodeListOf<HTMLButtonElement> {
    return this.#chips.querySelectorAll<HTMLButtonElement>('[data-chip-list] button');
  }

  /** Where the panel begins for the keyboard: where it stands open, its summary is not there. */
  get #start(): HTMLElement | undefined {
    const parts = this.#root.querySelectorAll<HTMLElement>('summary, input');
    return [...parts].find((part) => part.checkVisibility());
  }

  #takeAway(button: HTMLButtonElement): void {
    if (button.matches('[data-clear-all]')) this.#change({ choices: {}, allTopics: false });
    else if (button.dataset.value !== undefined) {
      const facet = button.dataset.facet as FacetId;
      const choices = choose(this.#shown.choices, facet, button.dataset.value, 'open');
      this.#change({ ...this.#shown, choices });
    }
  }

  #showChips(choices: FacetChoices): void {
    const chips = facetIds.flatMap((facet) => [
      ...(choices[facet]?.wanted ?? []).map((value) => this.#makeChip(facet, value, false)),
      ...(choices[facet]?.unwanted ?? []).map((value) => this.#makeChip(facet, value, true)),
    ]);
    this.#chips.querySelector('[data-chip-list]')!.replaceChildren(...chips);
    this.#chips.hidden = chips.length === 0;
  }

  #makeChip(facet: string, value: string, isUnwanted: boolean): Node {
    const item = this.#root.querySelector<HTMLElement>(
      `[data-facet="${facet}"] [data-value="${CSS.escape(value)}"]`,
    );
    const chip = this.#chip.content.firstElementChild!.cloneNode(true) as HTMLElement;
    const button = chip.querySelector('button')!;
    button.dataset.facet = facet;
    button.dataset.value = value;
    const name = item?.dataset.name ?? value;
    button.querySelector('[data-chip-name]')!.textContent = isUnwanted ? `not ${name}` : name;
    return chip;
  }
}
