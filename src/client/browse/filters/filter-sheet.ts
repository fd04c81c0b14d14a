import { part } from '../../controls/find-part.ts';
import { type CurrentResults, type Results, totalText } from '../results/results.ts';

/**
 * The filters as a sheet over a narrow screen. There is one panel of them: it stands at the side of the results, out of
 * sight there, and is moved into the sheet while that is open.
 */
export class FilterSheet {
  readonly #sheet: HTMLDialogElement;
  readonly #panel: HTMLElement;
  readonly #page: Document;

  constructor(page: Document, current: CurrentResults) {
    this.#page = page;
    this.#sheet = part<HTMLDialogElement>(page, 'filter-sheet');
    this.#panel = part(page, 'facets');
    const close = () => this.#sheet.close();
    part(this.#sheet, 'sheet-close').addEventListener('click', close);
    part(this.#sheet, 'sheet-show').addEventListener('click', close);
    this.#sheet.addEventListener('close', () => part(this.#page, 'facet-place').append(this.#panel));
    // On a wide screen the panel has its place beside the results again.
    matchMedia('(min-width: 64rem)').addEventListener('change', close);
    current.watch((results) => this.#showTotal(results));
  }

  open(): void {
    part(this.#sheet, 'sheet-body').append(this.#panel);
    this.#sheet.showModal();
  }

  /** Says how many papers the filters leave. */
  #showTotal(results: Results | null): void {
    const said = results ? totalText(results.source.total, 'paper') : 'papers';
    part(this.#sheet, 'sheet-show').textContent = `Show ${said}`;
    const status = part(this.#sheet, 'sheet-status');
    if (status.textContent !== said) status.textContent = said;
  }
}
