import type { Entry } from '../reading-list/entry.ts';
import type { ReadingList } from '../reading-list/reading-list.ts';
import { type ListOrder, sortEntries } from '../reading-list/sort.ts';
import type { Addresses } from '../site/addresses.ts';
import { countOf, formatDay, kindNames } from '../site/wording.ts';
import { part } from './page-part.ts';
import type { KnownPaper } from './reading-list-papers.ts';

/** What is shown: the list, what was just removed from it, and what the collection says of each paper. */
export interface Shown {
  readonly list: ReadingList;
  readonly removed: ReadonlyMap<string, Entry>;
  readonly known: ReadonlyMap<string, KnownPaper>;
  readonly order: ListOrder;
}

function templateOf(page: Document, name: string): () => HTMLElement {
  const content = page.querySelector<HTMLTemplateElement>(`template[data-${name}]`)!.content;
  return () => content.firstElementChild!.cloneNode(true) as HTMLElement;
}

/** Makes these the children of a list. Moves only what stands in the wrong place, so that focus stays. */
function setChildren(list: Element, items: readonly Element[]): void {
  const wanted = new Set(items);
  for (const child of [...list.children]) if (!wanted.has(child)) child.remove();
  for (const [index, item] of items.entries()) {
    const there = list.children[index] ?? null;
    if (there !== item) list.insertBefore(item, there);
  }
}

function setNames(item: Element, title: string): void {
  for (const name of item.querySelectorAll('[data-of]')) name.textContent = `: ${title}`;
}

/** The saved papers on the page, the hidden ones below them, and lines in the place of removed ones. */
export class ReadingListView {
  readonly #page: Document;
  readonly #root: HTMLElement;
  readonly #addresses: Addresses;
  readonly #newItem: () => HTMLElement;
  readonly #newRemoved: () => HTMLElement;
  readonly #items = new Map<string, HTMLElement>();
  readonly #gaps = new Map<string, HTMLElement>();

  constructor(page: Document, root: HTMLElement, addresses: Addresses) {
    this.#page = page;
    this.#root = root;
    this.#addresses = addresses;
    this.#newItem = templateOf(page, 'list-entry');
    this.#newRemoved = templateOf(page, 'list-removed');
    part(root, 'list-unfold').addEventListener('click', () => this.#unfold());
  }

  /** The item of a paper on the list. */
  item(id: string): HTMLElement | undefined {
    return this.#items.get(id);
  }

  /** The line that stands where a paper was removed. */
  gap(id: string): HTMLElement | undefined {
    return this.#gaps.get(id);
  }

  show(shown: Shown): void {
    const { list, removed, known, order } = shown;
    const titled = [...list, ...removed.values()].map((entry) => {
      const title = known.get(entry.id)?.title ?? entry.title;
      return { ...entry, title };
    });
    const sorted = sortEntries(titled, order, this.#page.documentElement.lang);
    for (const id of this.#items.keys()) if (!list.some((entry) => entry.id === id)) this.#items.delete(id);
    const itemOf = (entry: Entry) =>
      removed.has(entry.id) ? this.#showGap(entry) : this.#showSafely(entry, shown);
    const inSight = sorted.filter((entry) => !entry.hidden);
    const hidden = sorted.filter((entry) => entry.hidden);
    setChildren(part(this.#root, 'list-entries'), inSight.map(itemOf));
    setChildren(part(this.#root, 'list-hidden'), hidden.map(itemOf));
    this.#showFrame(list, hidden.length);
  }

  /** What stands around the papers: nothing can be sorted or shared where there are none. */
  #showFrame(list: ReadingList, hidden: number): void {
    const isEmpty = list.length === 0;
    for (const tool of this.#root.querySelectorAll<HTMLElement>('[data-for-papers]')) tool.hidden = isEmpty;
    part(this.#root, 'list-empty').hidden = !isEmpty;
    part(this.#root, 'list-advice').hidden = isEmpty;
    part(this.#root, 'list-set-aside').hidden = hidden === 0;
    this.#sayUnfold(hidden);
  }

  #sayUnfold(hidden: number): void {
    const button = part(this.#root, 'list-unfold');
    const isOpen = button.ariaExpanded === 'true';
    button.textContent = `${isOpen ? 'Fold away' : 'Show'} ${countOf(hidden, 'hidden paper')}`;
  }

  #unfold(): void {
    const button = part(this.#root, 'list-unfold');
    const list = part(this.#root, 'list-hidden');
    list.hidden = !list.hidden;
    button.ariaExpanded = String(!list.hidden);
    this.#sayUnfold(list.children.length);
  }

  #showGap(entry: Entry): HTMLElement {
    const line = this.#gaps.get(entry.id) ?? this.#newRemoved();
    this.#gaps.set(entry.id, line);
    line.dataset.removedId = entry.id;
    part(line, 'removed-title').textContent = entry.title;
    setNames(line, entry.title);
    return line;
  }

  /** What of an entry cannot be shown never hides the others, nor the rest of it. */
  #showSafely(entry: Entry, shown: Shown): HTMLElement {
    const item = this.#items.get(entry.id) ?? this.#newItem();
    this.#items.set(entry.id, item);
    try {
      this.#showEntry(item, entry, shown);
    } catch (error) {
      reportError(error);
    }
    return item;
  }

  #showEntry(item: HTMLElement, entry: Entry, { known }: Shown): void {
    item.dataset.paperId = entry.id;
    const paper = known.get(entry.id);
    const link = item.querySelector<HTMLAnchorElement>('h2 a')!;
    link.textContent = entry.title;
    if (paper === null) link.removeAttribute('href');
    else link.href = this.#addresses.paper(paper?.slug ?? entry.slug);
    part(item, 'gone').hidden = paper !== null;
    part(item, 'added').textContent = `Added ${formatDay(entry.added.slice(0, 10))}`;
    part(item, 'note-of').textContent = `on ${entry.title}`;
    setNames(item, entry.title);
    item.toggleAttribute('data-is-read', entry.read);
    part<HTMLInputElement>(item, 'read').checked = entry.read;
    part(item, 'hide-word').textContent = entry.hidden ? 'Show again' : 'Hide';
    const field = part<HTMLTextAreaElement>(item, 'note');
    if (field.value !== entry.note) field.value = entry.note;
    part(item, 'note-copy').textContent = entry.note;
    // What the collection says comes last: the reader's own words are there already.
    if (paper) this.#showPaper(item, paper);
  }

  #showPaper(item: HTMLElement, paper: NonNullable<KnownPaper>): void {
    const gist = part(item, 'gist');
    gist.hidden = false;
    gist.querySelector('p')!.textContent = paper.gist;
    part(item, 'kind').textContent = kindNames[paper.kind];
    const place = item.querySelector('[data-topic-place]');
    const links = this.#page.querySelector<HTMLTemplateElement>('template[data-topic-links]')!.content;
    const link = links.querySelector(`[data-topic-link="${CSS.escape(paper.topic)}"]`);
    if (place && link) place.replaceWith(link.cloneNode(true));
  }
}
