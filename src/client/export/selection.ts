import { newEntry } from '../../reading-list/entry.ts';
import { countOf } from '../../site/shared/wording.ts';
import { part } from '../controls/find-part.ts';
import { openReadingList } from '../saving/reading-list-store.ts';
import { setUpExportMenu } from './export-menu.ts';

/** A paper that was ticked, as much of it as outlives its place on the page. */
interface TickedPaper {
  readonly id: string;
  readonly title: string;
  readonly slug: string;
}

const boxSelector = 'input[data-select]';

/** What the item or row around a box says of its paper. */
function paperOf(box: Element): TickedPaper | null {
  const item = box.closest<HTMLElement>('[data-paper-id]');
  const link = item?.querySelector<HTMLAnchorElement>(':is(h2, h3, th) a');
  const id = item?.dataset.paperId;
  if (!id || !link) return null;
  return { id, title: link.textContent, slug: link.pathname.split('/').at(-2) ?? '' };
}

/**
 * The papers ticked on a page, in the order in which they were ticked. Items come and go with what is
 * searched and filtered; what was ticked stays so until it is unticked or cleared.
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

  /** Papers are selected while a reader has chosen to; leaving that lets them go, as no box would say so any more. */
  #startChoosing(): void {
    const choice = this.#page.querySelector<HTMLInputElement>('[data-select-mode]');
    choice?.addEventListener('change', () => {
      if (!choice.checked) this.#letGo();
      this.#show();
    });
    part(this.#bar, 'selection-done').addEventListener('click', () => {
      choice?.click();
      // The bar takes the focus away with it.
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

  /** Brings every box in line; one that came into the page gets its name. Touches only what differs. */
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
    // The bar takes the focus away with it.
    (boxes.findLast((box) => box.checkVisibility()) ?? this.#page.querySelector('main'))?.focus();
  }
}

/** Wires the boxes that papers are ticked with, those still to come too, and the bar that says how many are. */
export function setUpSelection(page: Document): void {
  const bar = page.querySelector<HTMLElement>('[data-selection-bar]');
  if (bar) new Selection(page, bar).start();
}
