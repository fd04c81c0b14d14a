import { type BrowseState, browseStateUrl, type ColumnId, type SortId } from '../../../browse/state.ts';
import { type Arrangement, PAGE_SIZE, type PaperRow } from '../../../browse/table.ts';
import { lengthCell, TableRows } from '../../../browse/table-rows.ts';
import type { WordMatcher } from '../../../search/answer/highlight.ts';
import type { ResultRecord } from '../../../search/index/index-files.ts';
import { loadAll } from '../../../search/load-once.ts';
import { kindNames } from '../../../site/shared/wording.ts';
import { part } from '../../controls/find-part.ts';
import { setSaveButton } from '../../controls/save-button.ts';
import { setMarkedText } from '../results/marked-text.ts';
import { fillByline, type ResultParts } from '../results/result-item.ts';
import { showLacking } from '../results/result-list.ts';
import type { Results } from '../results/results.ts';

/** The part of the state that the table changes. */
export type TableChange = Partial<Pick<BrowseState, 'sort' | 'page' | 'hiddenColumns'>>;

/** Years and days are sorted newest first, everything else in ascending order. */
const beginsDescending = (by: SortId) => by === 'year' || by === 'listed';

/** The next order when a column head is pressed: first one direction, then the other, then the default. */
function nextSort(by: SortId, sort: BrowseState['sort']): BrowseState['sort'] {
  if (sort?.by !== by) return { by, descending: beginsDescending(by) };
  return sort.descending === beginsDescending(by) ? { by, descending: !sort.descending } : null;
}

/** The page number of the table, and the papers on it. */
function pageText({ page, pages, rows }: Arrangement): string {
  const first = (page - 1) * PAGE_SIZE;
  return `Page ${page} of ${pages}, papers ${first + 1}–${first + rows.length}`;
}

/** The printed table of papers. */
export class ResultTable {
  readonly #root: HTMLElement;
  readonly #rows: HTMLElement;
  readonly #template: HTMLTemplateElement;
  readonly #parts: ResultParts;
  readonly #engine = new TableRows();
  #state: BrowseState | null = null;
  #page = 1;

  constructor(page: ParentNode, parts: ResultParts, change: (change: TableChange) => void) {
    this.#root = part(page, 'table-view');
    this.#rows = part(this.#root, 'table-rows');
    this.#template = part<HTMLTemplateElement>(this.#root, 'row-template');
    this.#parts = parts;
    this.#root.addEventListener('click', ({ target }) => {
      const { sortBy, pageStep } = (target as Element).closest('button')?.dataset ?? {};
      if (sortBy) change({ sort: nextSort(sortBy as SortId, this.#state!.sort), page: 1 });
      if (pageStep) change({ page: this.#page + Number(pageStep) });
    });
    part(this.#root, 'column-choice').addEventListener('change', () => {
      const hidden = this.#columnBoxes.filter((box) => !box.checked).map((box) => box.value as ColumnId);
      change({ hiddenColumns: hidden });
    });
  }

  get #columnBoxes(): HTMLInputElement[] {
    return [...this.#root.querySelectorAll<HTMLInputElement>('[data-column-choice] input')];
  }

  /** Removes the rows as well, so that hidden rows do not count as shown papers. */
  hide(): void {
    this.#root.hidden = true;
    this.#state = null;
    this.#rows.replaceChildren();
  }

  /** Builds the rows of a page. The returned function shows them and returns the text to announce. */
  async build(results: Results, arrangement: Arrangement): Promise<() => string | undefined> {
    const { state, isMatch } = results;
    const page = this.#engine.turnTo(arrangement);
    const records = await loadAll(page.map((row) => this.#parts.store.record(row.number)));
    const rows = await loadAll(
      page.map(async (row, index) => {
        const element = this.#template.content.firstElementChild!.cloneNode(true) as HTMLElement;
        element.dataset.paperId = records[index]!.id;
        element.ariaRowIndex = String((arrangement.page - 1) * PAGE_SIZE + index + 2);
        setMarkedText(element.querySelector('a')!, records[index]!.title, isMatch);
        await this.#fillCells(element, row, records[index]!, isMatch);
        showLacking(element, row.number, results);
        return element;
      }),
    );
    return () => {
      const isTurned = this.#isTurned(state, arrangement);
      const isSorted = this.#state !== null && this.#state.sort !== state.sort;
      this.#state = state;
      this.#page = arrangement.page;
      this.#showFrame(arrangement, state, rows);
      this.#rows.replaceChildren(...rows);
      this.#root.hidden = false;
      // Scrolls to the start of a new page: the paging buttons are at the end, and the head is sticky.
      if ((isTurned || isSorted) && this.#root.getBoundingClientRect().top < 0) this.#root.scrollIntoView();
      return isTurned ? pageText(arrangement) : undefined;
    };
  }

  /** Whether the state shows another page of the same table. */
  #isTurned(state: BrowseState, { page }: Arrangement): boolean {
    const before = this.#state && browseStateUrl({ ...this.#state, page: 1 });
    return this.#page !== page && before === browseStateUrl({ ...state, page: 1 });
  }

  async #fillCells(
    element: HTMLElement,
    row: PaperRow,
    record: ResultRecord,
    isMatch: WordMatcher,
  ): Promise<void> {
    element.querySelector('a')!.href = this.#parts.addresses.paper(record.slug);
    setSaveButton(element, record);
    const cell = (column: string) => element.querySelector(`[data-column="${column}"]`);
    cell('topic')?.append(this.#parts.topicLink(record.topic));
    cell('kind')?.append(kindNames[record.kind]);
    cell('code')?.append(row.hasCode ? 'Yes' : '–');
    cell('length')?.append(lengthCell(record));
    cell('year')?.append(String(record.year ?? '–'));
    cell('venue')?.append(record.venue ?? '–');
    cell('listed')?.append(record.listed ?? '–');
    // Venue and year have columns of their own.
    const { title, authors } = record;
    if (authors) await fillByline(element, { title, authors }, this.#parts, isMatch);
    else cell('author')?.append('–');
  }

  /** Updates the table's controls, and hides columns. */
  #showFrame(
    arrangement: Arrangement,
    { sort, hiddenColumns }: BrowseState,
    rows: readonly HTMLElement[],
  ): void {
    part(this.#root, 'result-table').setAttribute('aria-rowcount', String(arrangement.matching.length + 1));
    const heads = [...this.#root.querySelectorAll<HTMLElement>('thead [data-column]')];
    for (const head of heads) {
      if (sort?.by !== head.dataset.column) head.removeAttribute('aria-sort');
      else head.setAttribute('aria-sort', sort!.descending ? 'descending' : 'ascending');
    }
    const cells = rows.flatMap((row) => [...row.querySelectorAll<HTMLElement>('[data-column]')]);
    for (const cell of [...heads, ...cells]) {
      cell.hidden = hiddenColumns.includes(cell.dataset.column as ColumnId);
    }
    for (const box of this.#columnBoxes) box.checked = !hiddenColumns.includes(box.value as ColumnId);
    this.#showPager(arrangement);
  }

  #showPager(arrangement: Arrangement): void {
    const pager = part(this.#root, 'pager');
    pager.hidden = arrangement.pages < 2;
    part(pager, 'page-text').textContent = pageText(arrangement);
    const steps = [...pager.querySelectorAll<HTMLButtonElement>('[data-page-step]')];
    const focused = steps.find((step) => step === document.activeElement);
    for (const step of steps) {
      const page = arrangement.page + Number(step.dataset.pageStep);
      step.disabled = page < 1 || page > arrangement.pages;
    }
    // A disabled button would lose the focus.
    if (focused?.disabled) steps.find((step) => !step.disabled)?.focus();
  }
}
