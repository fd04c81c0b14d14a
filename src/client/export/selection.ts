import { newEntry } from '../../reading-list/entry.ts';
import { countOf } from '../../site/shared/wording.ts';
import { part } from '../controls/find-part.ts';
import { openReadingList } from '../saving/reading-list-store.ts';
import { setUpExportMenu } from './export-menu.ts';

/** A selected paper, kept even if its item is removed from the page. */
interface TickedPaper {
  readonly id: string;
  readonly title: string;
  readonly slug: string;
}

const boxSelector = 'input[data-select]';

/** The paper of the item or row around a checkbox. */
function paperOf(box: Element): TickedPaper | null {
  const item = box.closest<HTMLElement>('[data-paper-id]');
  const link = item?.querySelector<HTMLAnchorElement>(':is(h2, h3, th) a');
  const id = item?.dataset.paperId;
  if (!id || !link) return null;
  // A title in the page may have formulas, which the text of an element tears apart.
  const title = item?.querySelector<HTMLElement>('[data-save-paper]')?.dataset.title ?? link.textContent;
  return { id, title, slug: link.pathname.split('/').at(-2) ?? '' };
}

/**
 * The selected papers of a page, in the order of selection. A paper stays selected when its item disappears,
 * until it is unticked or the selection is cleared.
 */
class Selection {
  readonly #page: Document;
  readonly #bar: HTMLElement;
  readonly #ticked = new Map<string, TickedPaper>();
  readonly #updateMenu: () => void;

  constructor(page: Document, bar: HTMLElement) {
    this.#page = page;
    this.#bar = bar;
    this.#updateMenu = setUpExportMenu(part(bar, 'export'), {
      papers: () => [...this.#ticked.keys()],
      summary: () => countOf(this.#ticked.size, 'selected paper'),
      name: () => bar.dataset.name ?? '',
    });
  }

  start(): void {
    this.#page.addEventListener('change', ({ target }) => {
      if ((target as Element).matches(boxSelector)) this.#tick(target as HTMLInputElement);
    });
    part(this.#bar, 'selection-save').addEventListener('click', () => this.#save());
    part(this.#bar, 'selection-clear').addEventListener('click', () => this.#clear());
    this.#startChoosing();
    new MutationObserver((changes) => {
      if (changes.some(({ addedNodes }) => addedNodes.length > 0)) this.#paint();
    }).observe(this.#page.querySelector('main')!, { childList: true, subtree: true });
    this.#paint();
  }

  /** Leaving the selection mode clears the selection, as no checkbox would show it any more. */
  #startChoosing(): void {
    const choice = this.#page.querySelector<HTMLInputElement>('[data-select-mode]');
    choice?.addEventListener('change', () => {
      if (!choice.checked) this.#letGo();
      this.#show();
    });
    part(this.#bar, 'selection-done').addEventListener('click', () => {
      choice?.click();
      // The focused bar disappears.
      choice?.closest('details')?.querySelector('summary')?.focus();
    });
    this.#show();
  }

  get #isChoosing(): boolean {
    return this.#page.querySelector<HTMLInputElement>('[data-select-mode]')?.checked ?? false;
  }

  #tick(box: HTMLInputElement): void {
    const paper = paperOf(box);
    if (!paper) return;
    if (box.checked) this.#ticked.set(paper.id, paper);
    else this.#ticked.delete(paper.id);
    this.#paint();
    this.#show();
  }

  /** Updates every checkbox, and names new ones. Changes only what differs. */
  #paint(): void {
    for (const box of this.#page.querySelectorAll<HTMLInputElement>(boxSelector)) {
      const paper = paperOf(box);
      if (!paper) continue;
      box.checked = this.#ticked.has(paper.id);
      const name = `Select ${paper.title}`;
      if (box.ariaLabel !== name) box.ariaLabel = name;
    }
  }

  #show(said = ''): void {
    const count = this.#ticked.size;
    this.#bar.toggleAttribute('data-in-use', count > 0 || said !== '' || this.#isChoosing);
    part(this.#bar, 'selection-tools').hidden = count === 0;
    part(this.#bar, 'selection-count').textContent =
      said || (count > 0 || this.#isChoosing ? `${count} selected` : '');
    this.#updateMenu();
  }

  async #save(): Promise<void> {
    const added = new Date().toISOString();
    const papers = [...this.#ticked.values()];
    await openReadingList(this.#page).change({ add: papers.map((paper) => newEntry(paper, added)) });
    this.#show(`${this.#ticked.size} selected; ${countOf(papers.length, 'paper')} on your reading list`);
  }

  #letGo(): void {
    this.#ticked.clear();
    this.#paint();
    part<HTMLDetailsElement>(this.#bar, 'export').open = false;
  }

  #clear(): void {
    const boxes = [...this.#page.querySelectorAll<HTMLInputElement>(`${boxSelector}:checked`)];
    this.#letGo();
    this.#show();
    // The focused bar disappears.
    (boxes.findLast((box) => box.checkVisibility()) ?? this.#page.querySelector('main'))?.focus();
  }
}

/** Wires the checkboxes of papers, also those added later, and the bar with the number of selected papers. */
export function setUpSelection(page: Document): void {
  const bar = page.querySelector<HTMLElement>('[data-selection-bar]');
  if (bar) new Selection(page, bar).start();
}
