import type { Entry } from '../reading-list/entry.ts';
import type { ListOrder } from '../reading-list/sort.ts';
import { buildAddresses } from '../site/addresses.ts';
import { KnownPapers } from './known-papers.ts';
import { setUpListOrder } from './list-order.ts';
import { part } from './page-part.ts';
import type { ReadingListDesk } from './reading-list-desk.ts';
import { offerDamaged, setUpFiles } from './reading-list-files.ts';
import { keepingNotice } from './reading-list-notice.ts';
import { PaperLookup } from './reading-list-papers.ts';
import { setUpSharing } from './reading-list-share.ts';
import { type ListState, openReadingList } from './reading-list-store.ts';
import { ReadingListView } from './reading-list-view.ts';
import { reloadIfGone } from './stale-page.ts';

/** The list is shown without what the collection says of its papers when that takes longer. */
const PATIENCE_MS = 1500;

/** A writer who stops for this long has paused. */
const PAUSE_MS = 1000;

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

class ReadingListPage {
  readonly #root: HTMLElement;
  readonly #desk: ReadingListDesk;
  readonly #view: ReadingListView;
  readonly #removed = new Map<string, Entry>();
  readonly #known: KnownPapers;
  /** The collection could not be asked; it is not asked again until the reader says so. */
  #hasFailed = false;
  #pause: number | undefined;
  #order: ListOrder;

  constructor(page: Document, root: HTMLElement) {
    const { index = '', base = '/', moved = '{}' } = root.dataset;
    const addresses = buildAddresses(base);
    this.#root = root;
    const store = openReadingList(page);
    const papers = new PaperLookup(index);
    this.#known = new KnownPapers(store, papers, JSON.parse(moved));
    this.#view = new ReadingListView(page, root, addresses);
    this.#order = setUpListOrder(root, (order) => {
      this.#order = order;
      this.#show();
    });
    this.#desk = {
      page,
      root,
      store,
      papers,
      addresses,
      known: () => this.#known.all,
      say: (message) => {
        part(root, 'list-status').textContent = message;
      },
    };
  }

  start(): void {
    const root = this.#root;
    root.addEventListener('click', (event) => this.#onClick(event.target as Element));
    root.addEventListener('input', (event) => this.#onInput(event.target as Element));
    part(root, 'list-retry').addEventListener('click', () => {
      this.#hasFailed = false;
      void this.#learn();
    });
    setUpFiles(this.#desk);
    let isKnown = false;
    this.#desk.store.subscribe(async (state) => {
      const isFirst = !isKnown;
      isKnown = true;
      if (isFirst || state.wasDamaged) void offerDamaged(this.#desk);
      await this.#onList(state);
      // What a link would add can be told once the list is known.
      if (isFirst) setUpSharing(this.#desk);
    });
  }

  async #onList(state: ListState): Promise<void> {
    for (const { id } of state.list) this.#removed.delete(id);
    const problem = part(this.#root, 'list-problem');
    problem.hidden = state.fault === null;
    problem.textContent = keepingNotice(state) ?? '';
    await Promise.race([this.#learn(), wait(PATIENCE_MS)]);
    this.#show();
  }

  #show(): void {
    this.#view.show({
      list: this.#desk.store.list,
      removed: this.#removed,
      known: this.#known.all,
      order: this.#order,
    });
  }

  /** Asks the collection for papers not asked for yet, and shows what it says. */
  async #learn(): Promise<void> {
    if (this.#hasFailed) return;
    const failure = part(this.#root, 'list-offline');
    try {
      if (!(await this.#known.learn())) return;
      failure.hidden = true;
    } catch (error) {
      if (reloadIfGone(error, this.#root.dataset.index ?? '')) return;
      this.#hasFailed = true;
      failure.hidden = false;
      part(failure, 'offline-text').textContent =
        'What the papers say could not be fetched. Your list, notes and marks are all here.';
      return;
    }
    this.#show();
  }

  #onInput(target: Element): void {
    const id = this.#idOf(target);
    if (id && target.matches('[data-note]')) {
      void this.#keepNote(id, (target as HTMLTextAreaElement).value);
    } else if (id && target.matches('[data-read]')) {
      void this.#desk.store.change({ edit: id, to: { read: (target as HTMLInputElement).checked } });
    }
  }

  /** Stores a note with every key, and says so once its writer pauses. */
  async #keepNote(id: string, note: string): Promise<void> {
    clearTimeout(this.#pause);
    await this.#desk.store.change({ edit: id, to: { note } });
    clearTimeout(this.#pause);
    this.#pause = window.setTimeout(() => this.#desk.say('Note kept.'), PAUSE_MS);
  }

  #onClick(target: Element): void {
    const gap = target.closest<HTMLElement>('[data-removed-id]');
    const entry = this.#desk.store.list.find(({ id }) => id === this.#idOf(target));
    if (gap && target.closest('[data-undo]')) void this.#restore(gap.dataset.removedId!);
    else if (entry && target.closest('[data-remove]')) void this.#remove(entry);
    else if (entry && target.closest('[data-hide]')) void this.#hide(entry);
  }

  #idOf(target: Element): string | undefined {
    return target.closest<HTMLElement>('.paper-list > [data-paper-id]')?.dataset.paperId;
  }

  async #remove(entry: Entry): Promise<void> {
    await this.#desk.store.change({ remove: entry.id });
    this.#removed.set(entry.id, entry);
    this.#show();
    part(this.#view.gap(entry.id)!, 'undo').focus();
    this.#desk.say(`Removed: ${entry.title}`);
  }

  async #restore(id: string): Promise<void> {
    const entry = this.#removed.get(id);
    if (!entry) return;
    await this.#desk.store.change({ add: [entry] });
    this.#show();
    part(this.#view.item(id)!, 'remove').focus();
    this.#desk.say(`Back on the list: ${entry.title}`);
  }

  async #hide({ id, title, hidden }: Entry): Promise<void> {
    const next = this.#view.item(id)!.nextElementSibling?.querySelector<HTMLElement>('[data-hide]');
    await this.#desk.store.change({ edit: id, to: { hidden: !hidden } });
    this.#show();
    // What was hidden takes the focus away with it; what is shown again keeps it.
    (hidden ? part(this.#view.item(id)!, 'hide') : (next ?? part(this.#root, 'list-unfold'))).focus();
    this.#desk.say(`${hidden ? 'In sight again' : 'Hidden'}: ${title}`);
  }
}

/** Wires the page of the reading list. */
export function setUpReadingListPage(page: Document): void {
  const root = page.querySelector<HTMLElement>('[data-reading-list]');
  if (root) new ReadingListPage(page, root).start();
}
