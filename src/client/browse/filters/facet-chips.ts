import { type FacetChoices, type FacetId, facetIds } from '../../../browse/facet-choices.ts';
import { part } from '../../controls/find-part.ts';

/** The callbacks of the chips. */
export interface ChipActions {
  readonly remove: (facet: FacetId, value: string) => void;
  readonly clear: () => void;
  /** Moves the focus when no chip is left. */
  readonly focusStart: () => void;
}

/** The chosen values above the results, each as a button that removes it. */
export class FacetChips {
  readonly #root: HTMLElement;
  readonly #list: HTMLElement;
  readonly #template: HTMLTemplateElement;
  readonly #nameOf: (facet: FacetId, value: string) => string;
  readonly #actions: ChipActions;

  constructor(page: ParentNode, nameOf: (facet: FacetId, value: string) => string, actions: ChipActions) {
    this.#root = part(page, 'chips');
    this.#list = part(this.#root, 'chip-list');
    this.#template = part<HTMLTemplateElement>(page, 'chip');
    this.#nameOf = nameOf;
    this.#actions = actions;
    this.#root.addEventListener('click', ({ target }) => {
      const button = (target as HTMLElement).closest('button');
      if (button) this.#onPress(button);
    });
  }

  show(choices: FacetChoices): void {
    const chips = facetIds.flatMap((facet) => [
      ...(choices[facet]?.wanted ?? []).map((value) => this.#make(facet, value, '')),
      ...(choices[facet]?.unwanted ?? []).map((value) => this.#make(facet, value, 'Exclude: ')),
    ]);
    this.#list.replaceChildren(...chips);
    this.#root.hidden = chips.length === 0;
  }

  #make(facet: FacetId, value: string, before: string): Node {
    const chip = this.#template.content.firstElementChild!.cloneNode(true) as HTMLElement;
    const button = chip.querySelector('button')!;
    button.dataset.facet = facet;
    button.dataset.value = value;
    part(button, 'chip-name').textContent = before + this.#nameOf(facet, value);
    return chip;
  }

  #onPress(button: HTMLButtonElement): void {
    // A chip disappears when it is pressed, and a keyboard user would lose the focus.
    const keepsFocus = button.matches(':focus-visible');
    const place = [...this.#buttons].indexOf(button);
    const { facet, value } = button.dataset;
    if (value === undefined) this.#actions.clear();
    else this.#actions.remove(facet as FacetId, value);
    if (!keepsFocus) return;
    const left = [...this.#buttons];
    const next = left[place] ?? left.at(-1);
    if (next) next.focus();
    else this.#actions.focusStart();
  }

  get #buttons(): NodeListOf<HTMLButtonElement> {
    return this.#list.querySelectorAll('button');
  }
}
