import { countOf } from '../../../site/shared/wording.ts';
import { part } from '../../controls/find-part.ts';
import type { CurrentResults } from '../results/result-source.ts';

/** What the button says that leads from the filters to what they leave. */
function offerOf(results: CurrentResults | null): string {
  if (!results) return 'Show papers';
  const { count, isExact } = results.source.total;
  return `Show ${isExact ? '' : 'at least '}${countOf(count, 'paper')}`;
}

/**
 * The filters as a sheet over a narrow screen. There is one panel of them: it stands at the side of the results, out of
 * sight there, and is moved into the sheet while that is open.
 */
export class FilterSheet {
  readonly #sheet: HTMLDialogElement;
  readonly #panel: HTMLElement;
  readonly #page: Document;

  constructor(page: Document) {
    this.#page = page;
    this.#sheet = part<HTMLDialogElement>(page, 'filter-sheet');
    this.#panel = part(page, 'facets');
    const close = () => this.#sheet.close();
    part(this.#sheet, 'sheet-close').addEventListener('click', close);
    part(this.#sheet, 'sheet-show').addEventListener('click', close);
    this.#sheet.addEventListener('close', () => part(this.#page, 'facet-place').append(this.#panel));
    // On a wide screen the panel has its place beside the results again.
    matchMedia('(min-width: 64rem)').addEventListener('change', close);
  }

  open(): void {
    part(this.#sheet, 'sheet-body').append(this.#panel);
    this.#sheet.showModal();
  }

  /** Says how many papers the filters leave. */
  show(results: CurrentResults | null): void {
    const offer = offerOf(results);
    part(this.#sheet, 'sheet-show').textContent = offer;
    const status = part(this.#sheet, 'sheet-status');
    const said = offer.replace('Show ', '');
    if (status.textContent !== said) status.textContent = said;
  }
}
