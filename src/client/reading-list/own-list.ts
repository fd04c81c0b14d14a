import type { Entry } from '../../reading-list/entry.ts';
import { type ListOrder, sortEntries } from '../../reading-list/sort.ts';
import { part } from '../controls/find-part.ts';
import type { ListState } from '../saving/reading-list-store.ts';
import { keepingNotice } from '../saving/storage-notice.ts';
import type { ListContext } from './list-context.ts';
import { offerDamaged, setUpFiles } from './list-files.ts';
import { setUpSharing } from './list-link.ts';
import { setUpListOrder } from './list-order.ts';
import { ReadingListView } from './list-view.ts';
import { FIRST_SCREEN, RecordLoading } from './record-loading.ts';

/** The list is shown without what the collection says of its papers when that takes longer. */
const PATIENCE_MS = 1500;

/** A writer who stops for this long has paused. */
const PAUSE_MS = 1000;

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The page of the reader's own list. */
export class OwnList {
  readonly #root: HTMLElement;
  readonly #context: ListContext;
  readonly #view: ReadingListView;
  readonly #loading: RecordLoading;
  readonly #removed = new Map<string, Entry>();
  /** Where a paper is that came to another id: its slug by the id it had. */
  readonly #moved: Readonly<Record<string, string>>;
  #pause: number | undefined;
  #order: ListOrder;

  constructor(context: ListContext) {
    const { page, root, addresses, known } = context;
    this.#context = context;
    this.#root = root;
    this.#moved = JSON.parse(root.dataset.moved ?? '{}');
    this.#view = new ReadingListView(page, root, addresses);
    this.#loading = new RecordLoading(root, known, {
      failure: 'Summaries of these papers could not be fetched. Your list, notes and marks are all here.',
      onLoaded: () => this.#show(),
      onRetry: () => void this.#begin().then(() => this.#show()),
    });
    this.#order = setUpListOrder(root, (order) => {
      this.#order = order;
      this.#show();
    });
  }

  /** Shows the list once it is read, and whenever it changes, in this tab or another. */
  start(): void {
    const root = this.#root;
    root.addEventListener('click', (event) => this.#onClick(event.target as Element));
    root.addEventListener('input', (event) => this.#onInput(event.target as Element));
    setUpFiles(this.#context);
    setUpSharing(this.#context, () => this.#inOrder().filter(({ hidden }) => !hidden));
    let beginning: Promise<unknown> | null = null;
    this.#context.store.subscribe(async (state) => {
      if (beginning === null || state.wasDamaged) void offerDamaged(this.#context);
      this.#showKeeping(state);
      beginning ??= Promise.race([this.#begin(), wait(PATIENCE_MS)]);
      await beginning;
      this.#show();
    });
  }

  #showKeeping(state: ListState): void {
    const problem = part(this.#root, 'list-problem');
    problem.hidden = state.fault === null;
    problem.textContent = keepingNotice(state) ?? '';
  }

  /** Learns what the first screen is made from, and which papers are gone. */
  async #begin(): Promise<void> {
    const { known, store } = this.#context;
    await this.#loading.attempt(async () => {
      await known.findGone(store.list.map(({ id }) => id));
      const inSight = this.#inOrder().filter(({ hidden }) => !hidden);
      await known.learn(inSight.slice(0, FIRST_SCREEN).map(({ id }) => id));
    });
  }

  /** The entries under the titles of today, as they are shown. */
  #inOrder(others: Iterable<Entry> = []): Entry[] {
    const { page, known, store } = this.#context;
    const titled = [...store.list, ...others].map((entry) => ({
      ...entry,
      title: known.all.get(entry.id)?.title ?? entry.title,
    }));
    return sortEntries(titled, this.#order, page.documentElement.lang);
  }

  #show(): void {
    const { store, known } = this.#context;
    for (const { id } of store.list) this.#removed.delete(id);
    void this.#followMoves();
    const entries = this.#inOrder(this.#removed.values());
    this.#view.show({ entries, removed: this.#removed, known: known.all });
    this.#loading.follow(this.#view.items.filter((item) => !known.all.has(item.dataset.paperId!)));
  }

  /** A paper that came to another id keeps its note and marks under the new one. */
  async #followMoves(): Promise<void> {
    const { store, known } = this.#context;
    for (const entry of store.list) {
      const slug = this.#moved[entry.id];
      if (slug === undefined || known.all.get(entry.id) !== null) continue;
      await store.change({ add: [{ ...entry, slug, id: slug.slice(-entry.id.length) }] });
      await store.change({ remove: entry.id });
    }
  }

  #onInput(target: Element): void {
    const id = this.#idOf(target);
    if (id && target.matches('[data-note]')) {
      void this.#keepNote(id, (target as HTMLTextAreaElement).value);
    } else if (id && target.matches('[data-read]')) {
      void this.#context.store.change({ edit: id, to: { read: (target as HTMLInputElement).checked } });
    }
  }

  /** Says what was done last; that a note was saved before it is news no more. */
  #say(message: string): void {
    clearTimeout(this.#pause);
    this.#context.say(message);
  }

  /** Stores a note with every key, and says so once its writer pauses. */
  async #keepNote(id: string, note: string): Promise<void> {
    clearTimeout(this.#pause);
    await this.#context.store.change({ edit: id, to: { note } });
    clearTimeout(this.#pause);
    this.#pause = window.setTimeout(() => this.#context.say('Note saved.'), PAUSE_MS);
  }

  #onClick(target: Element): void {
    const gap = target.closest<HTMLElement>('[data-removed-id]');
    const entry = this.#context.store.list.find(({ id }) => id === this.#idOf(target));
    if (gap && target.closest('[data-undo]')) void this.#restore(gap.dataset.removedId!);
    else if (entry && target.closest('[data-remove]')) void this.#remove(entry);
    else if (entry && target.closest('[data-hide]')) void this.#archive(entry);
    else if (entry && target.closest('[data-note-open]')) this.#view.openNote(entry.id);
  }

  #idOf(target: Element): string | undefined {
    return target.closest<HTMLElement>('.paper-list > [data-paper-id]')?.dataset.paperId;
  }

  async #remove(entry: Entry): Promise<void> {
    await this.#context.store.change({ remove: entry.id });
    this.#removed.set(entry.id, entry);
    this.#show();
    // The line in the paper's place says what was done; nothing else says it again.
    this.#say('');
    part(this.#view.gap(entry.id)!, 'undo').focus();
  }

  async #restore(id: string): Promise<void> {
    const entry = this.#removed.get(id);
    if (!entry) return;
    await this.#context.store.change({ add: [entry] });
    this.#show();
    part(this.#view.item(id)!, 'remove').focus();
    this.#say('Back on the list.');
  }

  async #archive({ id, title, hidden }: Entry): Promise<void> {
    const next = this.#view.item(id)!.nextElementSibling?.querySelector<HTMLElement>('[data-hide]');
    await this.#context.store.change({ edit: id, to: { hidden: !hidden } });
    this.#show();
    // What was archived takes the focus away with it; what is back keeps it.
    (hidden ? part(this.#view.item(id)!, 'hide') : (next ?? part(this.#root, 'list-unfold'))).focus();
    this.#say(`${hidden ? 'Back on the list' : 'Archived'}: ${title}`);
  }
}
