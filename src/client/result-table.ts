import type { PaperRow } from '../browse/rows.ts';
import type { BrowseState, ColumnId, SortId } from '../browse/state.ts';
import { PAGE_SIZE, type Shown } from '../browse/table.ts';
import type { Kind } from '../collection/paper.ts';
import type { WordMatcher } from '../search/highlight.ts';
import type { IndexStore } from '../search/index-store.ts';
import { loadAll } from '../search/load-once.ts';
import { kindNames } from '../site/wording.ts';
import { setMarkedText } from './marked-text.ts';
import type { ResultParts } from './result-list.ts';

/** What the table changes of the state. */
export type TableChange = Partial<Pick<BrowseState, 'sort' | 'page' | 'hiddenColumns'>>;

/** The printed table of papers: it shows rows, and tells when a reader sorts, turns pages or hides columns. */
export class ResultTable {
  readonly #root: HTMLElement;
  readonly #rows: HTMLElement;
  readonly #template: HTMLTemplateElement;
  readonly #parts: ResultParts;
  #state: BrowseState | null = null;
  #page = 1;

  constructor(page: ParentNode, parts: ResultParts, change: (change: TableChange) => void) {
    this.#root = page.querySelector<HTMLElement>('[data-table-view]')!;
    this.#rows = this.#root.querySelector<HTMLElement>('[data-table-rows]')!;
    this.#template = this.#root.querySelector<HTMLTemplateElement>('[data-row-template]')!;
    this.#parts = parts;
    this.#root.addEventListener('click', ({ target }) => {
      const { sortBy, pageStep } = (target as HTMLElement).dataset;
      if (sortBy) change({ sort: this.#nextSort(sortBy as SortId), page: 1 });
      if (pageStep) change({ page: this.#page + Number(pageStep) });
    });
    this.#root.querySelector('[data-column-choice]')!.addEventListener('change', () => {
      const boxes = this.#root.querySelectorAll<HTMLInputElement>('[data-column-choice] input');
      const hidden = [...boxes].filter((box) => !box.checked).map((box) => box.value as ColumnId);
      change({ hiddenColumns: hidden });
    });
  }

  /** Its rows go with it: nothing that is out of sight counts as shown. */
  hide(): void {
    this.#root.hidden = true;
    this.#rows.replaceChildren();
  }

  /** The part of the page in which the table scrolls, both ways. */
  get frame(): HTMLElement {
    return this.#root.querySelector<HTMLElement>('section')!;
  }

  /** First one way, then the other, then as usual. */
  #nextSort(by: SortId): BrowseState['sort'] {
    const { sort } = this.#state!;
    if (sort?.by !== by) return { by, descending: by === 'year' };
    return sort.descending === (by === 'year') ? { by, descending: !sort.descending } : null;
  }

  async show(shown: Shown, state: BrowseState, store: IndexStore, isMatch: WordMatcher): Promise<() => void> {
    const records = await loadAll(shown.rows.map((row) => store.record(row.number)));
    const rows = shown.rows.map((row, index) => {
      const element = this.#template.content.firstElementChild!.cloneNode(true) as HTMLElement;
      element.dataset.paperId = row.id;
      element.ariaRowIndex = String((shown.page - 1) * PAGE_SIZE + index + 2);
      const link = element.querySelector('a')!;
      link.href = this.#parts.addresses.paper(records[index]!.slug);
      setMarkedText(link, records[index]!.title, isMatch);
      this.#fillCells(element, row);
      return element;
    });
    return () => {
      const isReordered = this.#page !== shown.page || this.#state?.sort !== state.sort;
      if (isReordered) this.frame.scrollTop = 0;
      this.#state = state;
      this.#page = shown.page;
      this.#root.hidden = false;
      this.#rows.replaceChildren(...rows);
      this.#showFrame(shown, state);
    };
  }

  #fillCells(element: HTMLElement, row: PaperRow): void {
    const cell = (column: string) => element.querySelector(`[data-column="${column}"]`);
    cell('topic')?.append(this.#parts.topicLink(row.values.topic[0]!));
    cell('kind')?.append(kindNames[row.values.kind[0] as Kind]);
    cell('code')?.append(row.values.code.includes('yes') ? 'yes' : '–');
    cell('length')?.append(String(row.length));
    cell('year')?.append(String(row.year ?? '–'));
    cell('venue')?.append(row.values.venue[0] ?? '–');
  }

  #showFrame(shown: Shown, state: BrowseState): void {
    const table = this.#root.querySelector('table')!;
    table.setAttribute('aria-rowcount', String(shown.all.length + 1));
    for (const header of table.querySelectorAll<HTMLElement>('thead [data-sort]')) {
      if (state.sort?.by !== header.dataset.sort) header.removeAttribute('aria-sort');
      else header.setAttribute('aria-sort', state.sort!.descending ? 'descending' : 'ascending');
    }
    for (const cell of this.#root.querySelectorAll<HTMLElement>('tr > [data-column]')) {
      cell.hidden = state.hiddenColumns.includes(cell.dataset.column as ColumnId);
    }
    for (const box of this.#root.querySelectorAll<HTMLInputElement>('[data-column-choice] input')) {
      box.checked = !state.hiddenColumns.includes(box.value as ColumnId);
    }
    const pager = this.#root.querySelector<HTMLElement>('[data-pager]')!;
    pager.hidden = shown.pages < 2;
    const first = (shown.page - 1) * PAGE_SIZE;
    pager.querySelector('[data-page-text]')!.textContent =
      `Page ${shown.page} of ${shown.pages}, papers ${first + 1}–${first + shown.rows.length}`;
    const steps = [...pager.querySelectorAll<HTMLButtonElement>('[data-page-step]')];
    const focused = steps.find((step) => step === document.activeElement);
    for (const step of steps) {
      const page = shown.page + Number(step.dataset.pageStep);
      step.disabled = page < 1 || page > shown.pages;
    }
    // A button that is off would lose the place of a keyboard reader.
    if (focused?.disabled) steps.find((step) => !step.disabled)?.focus();
  }
}
