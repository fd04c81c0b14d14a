import { type Entry, newEntry } from '../../reading-list/entry.ts';
import { type ListState, openReadingList } from './reading-list-store.ts';
import { ReadingListNotice } from './storage-notice.ts';

const hasRemarks = ({ note, read, hidden }: Entry) => note !== '' || read || hidden;

/** Updates a save button and its mark. For voice control its name begins with the visible text. */
function paintButton(button: HTMLElement, entry: Entry | undefined): void {
  const word = button.querySelector('[data-save-word]');
  const said = entry ? 'On reading list' : 'Add to reading list';
  if (word && word.textContent !== said) {
    word.textContent = said;
    button.ariaLabel = `${said}: ${button.dataset.title}`;
  }
  if (button.ariaPressed !== String(!!entry)) button.ariaPressed = String(!!entry);
  const mark = button.nextElementSibling as HTMLElement | null;
  if (mark) mark.hidden = !entry?.read;
}

/** All `[data-save-paper]` of a page, and the number of saved papers in `[data-list-count]`. */
class SaveButtons {
  readonly #page: Document;
  readonly #store;
  readonly #notice: ReadingListNotice;
  #entries = new Map<string, Entry>();
  #lastRemoved: Entry | null = null;

  constructor(page: Document) {
    this.#page = page;
    this.#store = openReadingList(page);
    this.#notice = new ReadingListNotice(page, () => this.#undo());
  }

  start(): void {
    this.#store.subscribe((state) => this.#show(state));
    // Results change; save buttons among them are updated as they appear.
    new MutationObserver(() => this.#paint()).observe(this.#page.body, { childList: true, subtree: true });
    this.#page.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest<HTMLElement>('[data-save-paper]');
      if (button) void this.#toggle(button);
    });
  }

  #show(state: ListState): void {
    this.#entries = new Map(state.list.map((entry) => [entry.id, entry]));
    const count = this.#page.querySelector('[data-list-count]');
    if (count) count.textContent = state.list.length > 0 ? `${state.list.length}` : '';
    this.#paint();
    this.#notice.warn(state);
  }

  #paint(): void {
    for (const button of this.#page.querySelectorAll<HTMLElement>('[data-save-paper]'))
      paintButton(button, this.#entries.get(button.dataset.savePaper!));
  }

  async #toggle(button: HTMLElement): Promise<void> {
    const { savePaper: id = '', title = '', slug = '' } = button.dataset;
    const entry = this.#entries.get(id);
    // The focused button shows the change itself; a shortcut may have pressed one out of sight.
    const isSeen = this.#page.activeElement === button;
    this.#lastRemoved = entry && hasRemarks(entry) ? entry : null;
    const added = { add: [newEntry({ id, title, slug }, new Date().toISOString())] };
    await this.#store.change(entry ? { remove: id } : added);
    if (this.#lastRemoved)
      this.#notice.say(`Removed from reading list, with its note and marks: ${title}`, true);
    else this.#notice.say(isSeen ? '' : `${entry ? 'Removed from' : 'Added to'} reading list: ${title}`);
  }

  async #undo(): Promise<void> {
    if (!this.#lastRemoved) return;
    await this.#store.change({ add: [this.#lastRemoved] });
    this.#notice.say('Back on the reading list.');
  }
}

/** Wires all save buttons, also those added later, and the number of saved papers. */
export function setUpReadingList(page: Document): void {
  if (page.querySelector('[data-list-notice]')) new SaveButtons(page).start();
}
