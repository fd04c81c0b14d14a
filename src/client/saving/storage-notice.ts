import { part } from '../controls/find-part.ts';
import type { ListState } from './reading-list-store.ts';

const reasons = {
  full: 'The storage of this browser is full.',
  refused: 'This browser does not let this site keep anything.',
  silent: 'The storage of this browser does not answer.',
};

/** What a reader must know of how the list is kept; null while it is kept for good. */
export function keepingNotice({ kept, fault }: ListState): string | null {
  if (fault === null) return null;
  const reason = reasons[fault];
  const until = kept === 'tab' ? 'this tab is closed' : 'you leave this page';
  return `${reason} What you do to the reading list lasts until ${until}; back it up to a file to keep it.`;
}

/** The bar that says, on whatever page, what the reader must know of the reading list. */
export class ReadingListNotice {
  readonly #page: Document;
  readonly #bar: HTMLElement;
  readonly #undo: HTMLElement;
  #warning: 'due' | 'shown' | 'closed' = 'due';

  /** `onUndo` runs when the reader takes back what the bar said last. */
  constructor(page: Document, onUndo: () => void) {
    this.#page = page;
    this.#bar = part(page, 'list-notice');
    this.#undo = part(page, 'list-notice-undo');
    this.#undo.addEventListener('click', onUndo);
    part(page, 'list-notice-close').addEventListener('click', () => {
      if (this.#warning === 'shown') this.#warning = 'closed';
      this.#show('', false);
    });
  }

  /** Says something to those who listen, and with an Undo button to those who look; a warning goes first. */
  say(message: string, canUndo = false): void {
    if (this.#warning === 'shown') return;
    this.#show(message, canUndo);
    this.#undo.hidden = !canUndo;
  }

  /** Warns once on a page that what the reader does there is not kept for good, and whenever data was damaged. */
  warn(state: ListState): void {
    // The page of the list says it in its own place.
    if (state.wasDamaged && !this.#page.querySelector('[data-list-damaged]'))
      this.#show(
        'A part of your reading list could not be read as it was. The reading list page has kept it aside.',
        true,
      );
    const problem = keepingNotice(state);
    if (!problem || !state.isTouched || this.#warning !== 'due') return;
    this.#warning = 'shown';
    this.#show(problem, true);
  }

  #show(message: string, isInSight: boolean): void {
    part(this.#bar, 'list-notice-text').textContent = message;
    this.#undo.hidden = true;
    this.#bar.classList.toggle('visually-hidden', !isInSight);
  }
}
