import { newEntry } from '../../reading-list/entry.ts';
import { followMoves, type SharedList } from '../../reading-list/share-link.ts';
import { countOf } from '../../site/shared/wording.ts';
import { part } from '../controls/find-part.ts';
import { setSaveButton } from '../controls/save-button.ts';
import { showRecord, showTitle, templateOf } from './list-card.ts';
import type { ListContext } from './list-context.ts';
import { FIRST_SCREEN, RecordLoading } from './record-loading.ts';

const STANDARD_NAME = 'Shared reading list';

/** Sentences about what is missing from a link. */
function problemsOf({ missing, hasAllWords }: SharedList, gone: number): string[] {
  return [
    gone === 1 && '1 paper of this list is not in this collection.',
    gone > 1 && `${gone} papers of this list are not in this collection.`,
    missing > 0 && `The link was damaged on its way: ${countOf(missing, 'paper')} got lost.`,
    !hasAllWords && 'Not all that the sender wrote with the list could be read.',
  ].filter((problem) => problem !== false);
}

/** Links within the page move the focus without changing the fragment, which contains the list. */
function keepAddress(page: Document): void {
  page.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
    const place = link && page.getElementById(link.hash.slice(1));
    if (!place) return;
    event.preventDefault();
    place.focus();
  });
}

/** The page of a shared list; the reader's own list is not changed by it. */
export class SharedListPage {
  readonly #context: ListContext;
  readonly #shared: SharedList | null;
  readonly #loading: RecordLoading;
  readonly #items = new Map<string, HTMLElement>();
  readonly #add: HTMLButtonElement;
  readonly #undo: HTMLElement;
  /** The ids of papers just added to the reader's own list from this page. */
  #added: readonly string[] = [];

  /** `shared` is null where the link cannot be read. */
  constructor(context: ListContext, shared: SharedList | null) {
    const { root, known } = context;
    this.#context = context;
    this.#shared = shared && followMoves(shared, JSON.parse(root.dataset.moved ?? '{}'));
    this.#add = part<HTMLButtonElement>(root, 'shared-add');
    this.#undo = part(root, 'shared-undo');
    this.#loading = new RecordLoading(root, known, {
      failure: 'The papers of this list could not be fetched.',
      onLoaded: () => this.#fill(),
      onRetry: () => void this.#open(),
    });
  }

  /** Shows the list, and updates its relation to the reader's own list after each change. */
  start(): void {
    this.#showFrame();
    keepAddress(this.#context.page);
    this.#add.addEventListener('click', () => this.#addAll());
    this.#undo.addEventListener('click', () => this.#takeBack());
    void this.#open();
    this.#context.store.subscribe(() => this.#compare());
  }

  #showFrame(): void {
    const { page, root } = this.#context;
    const name = this.#shared?.name ?? '';
    part(page, 'list-title').textContent = name || STANDARD_NAME;
    page.title = page.title.replace(/^.*?(?= · |$)/, () => [name, STANDARD_NAME].filter(Boolean).join(' · '));
    for (const tool of root.querySelectorAll<HTMLElement>('[data-for-own]')) tool.hidden = true;
    part(page, 'list-advice').hidden = true;
    part(root, 'list-entries').ariaLabel = 'Papers of the shared list';
    part(root, 'export').dataset.name = name || 'shared reading list';
  }

  /** The papers of the link that the collection has, in the sender's order. */
  #papers(): string[] {
    const { known } = this.#context;
    return (this.#shared?.ids ?? []).filter((id) => known.all.get(id) !== null);
  }

  /** Loads the records; those of the first screen before anything is shown, to avoid layout shifts. */
  async #open(): Promise<void> {
    const { root, known } = this.#context;
    const shared = this.#shared;
    const isKnown =
      shared !== null &&
      (await this.#loading.attempt(async () => {
        await known.findGone(shared.ids);
        await known.learn(this.#papers().slice(0, FIRST_SCREEN));
      }));
    delete root.dataset.waiting;
    this.#sayProblems(isKnown);
    if (isKnown) this.#draw();
    part(root, 'list-tools').hidden = this.#items.size === 0;
    this.#compare();
  }

  #sayProblems(isKnown: boolean): void {
    const shared = this.#shared;
    const unreadable = 'This link holds no list that can be read. Ask for it again, or for a backup file.';
    const gone = shared && isKnown ? shared.ids.length - this.#papers().length : 0;
    const problems = shared ? problemsOf(shared, gone) : [unreadable];
    const place = part(this.#context.root, 'shared-problem');
    place.textContent = problems.join(' ');
    place.hidden = problems.length === 0;
  }

  #draw(): void {
    const newItem = templateOf(this.#context.page, 'shared-paper');
    for (const id of this.#papers()) {
      const item = newItem();
      item.dataset.paperId = id;
      item.toggleAttribute('data-waits', true);
      const note = this.#shared!.notes.get(id);
      part(item, 'shared-note').hidden = note === undefined;
      part(item, 'shared-note-text').textContent = note ?? '';
      this.#items.set(id, item);
    }
    part(this.#context.root, 'list-entries').replaceChildren(...this.#items.values());
    this.#fill();
  }

  /** Fills items whose records are loaded, and observes the others. */
  #fill(): void {
    const { page, addresses, known } = this.#context;
    for (const [id, item] of this.#items) {
      const paper = known.all.get(id);
      if (!paper || !item.hasAttribute('data-waits')) continue;
      item.removeAttribute('data-waits');
      showTitle(item, paper.title, addresses.paper(paper.slug));
      setSaveButton(item, paper);
      showRecord(page, item, paper, addresses);
    }
    this.#loading.follow([...this.#items.values()].filter((item) => item.hasAttribute('data-waits')));
  }

  /** The ids of papers that are not on the reader's own list. */
  #fresh(): string[] {
    const mine = new Set(this.#context.store.list.map(({ id }) => id));
    return [...this.#items.keys()].filter((id) => !mine.has(id));
  }

  /** Shows how many papers are on the reader's own list, and offers to add the others. */
  #compare(): void {
    const { page, root, store } = this.#context;
    const all = this.#items.size;
    const fresh = this.#fresh().length;
    const there = all - fresh;
    const facts = [
      this.#shared?.name && STANDARD_NAME,
      all > 0 && countOf(all, 'paper'),
      there > 0 && fresh > 0 && `${fresh} new`,
      there > 0 && `${there} on your reading list`,
    ];
    part(page, 'list-facts').textContent = facts.filter(Boolean).join(' · ');
    this.#add.hidden = fresh === 0;
    this.#add.textContent = there === 0 ? 'Add all to reading list' : `Add ${fresh} new to reading list`;
    part(root, 'own-list').hidden = store.list.length === 0;
    part(root, 'own-count').textContent = countOf(store.list.length, 'paper');
  }

  async #addAll(): Promise<void> {
    const { store, known, say } = this.#context;
    const fresh = this.#fresh();
    if (!(await this.#loading.attempt(async () => void (await known.learn(fresh))))) {
      say('Nothing was added: some of the papers could not be fetched.');
      return;
    }
    const now = new Date().toISOString();
    const entries = fresh.flatMap((id) => {
      const paper = known.all.get(id);
      return paper ? [newEntry({ id, title: paper.title, slug: paper.slug }, now)] : [];
    });
    await store.change({ add: entries });
    this.#added = entries.map(({ id }) => id);
    const notes = this.#shared!.notes.size > 0 ? ' The notes stay with this link.' : '';
    say(`${countOf(entries.length, 'paper')} added to your reading list.${notes}`);
    // The pressed button disappears: the focus moves to Undo.
    this.#undo.hidden = false;
    this.#undo.focus();
  }

  async #takeBack(): Promise<void> {
    const { store, say } = this.#context;
    await Promise.all(this.#added.map((id) => store.change({ remove: id })));
    say(`${countOf(this.#added.length, 'paper')} taken off your reading list again.`);
    this.#added = [];
    this.#undo.hidden = true;
    this.#add.focus();
  }
}
