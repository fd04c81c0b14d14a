import type { Entry } from '../../reading-list/entry.ts';
import type { Addresses } from '../../site/shared/addresses.ts';
import { countOf, formatDay } from '../../site/shared/wording.ts';
import { part } from '../controls/find-part.ts';
import { showRecord, showTitle, templateOf } from './list-card.ts';
import type { PaperRecord } from './paper-records.ts';

/** What the view shows: entries in order, entries just removed, and the records of papers. */
export interface Shown {
  readonly entries: readonly Entry[];
  readonly removed: ReadonlyMap<string, Entry>;
  readonly known: ReadonlyMap<string, PaperRecord>;
}

/** Makes these items the children of a list. Moves only misplaced items, so that the focus stays. */
function setChildren(list: Element, items: readonly Element[]): void {
  const wanted = new Set(items);
  for (const child of [...list.children]) if (!wanted.has(child)) child.remove();
  for (const [index, item] of items.entries()) {
    const there = list.children[index] ?? null;
    if (there !== item) list.insertBefore(item, there);
  }
}

/** Sets the accessible names of an item's controls: their own words, and the title. */
function setNames(item: Element, title: string): void {
  for (const control of item.querySelectorAll<HTMLElement>('[data-of]'))
    control.ariaLabel = `${control.dataset.of}: ${title}`;
}

/** The reading list on the page: papers, archived papers below, and a line in place of each removed one. */
export class ReadingListView {
  readonly #page: Document;
  readonly #root: HTMLElement;
  readonly #addresses: Addresses;
  readonly #newItem: () => HTMLElement;
  readonly #newRemoved: () => HTMLElement;
  readonly #items = new Map<string, HTMLElement>();
  readonly #gaps = new Map<string, HTMLElement>();
  /** The data that each item shows, so that typing in one note does not update other items. */
  readonly #shown = new Map<string, string>();

  constructor(page: Document, root: HTMLElement, addresses: Addresses) {
    this.#page = page;
    this.#root = root;
    this.#addresses = addresses;
    this.#newItem = templateOf(page, 'list-entry');
    this.#newRemoved = templateOf(page, 'list-removed');
    part(root, 'list-unfold').addEventListener('click', () => this.#unfold());
  }

  /** The items of all papers on the list. */
  get items(): HTMLElement[] {
    return [...this.#items.values()];
  }

  /** The item of a paper on the list. */
  item(id: string): HTMLElement | undefined {
    return this.#items.get(id);
  }

  /** The line in place of a removed paper. */
  gap(id: string): HTMLElement | undefined {
    return this.#gaps.get(id);
  }

  /** Updates the page to the list. */
  show(shown: Shown): void {
    const { entries, removed } = shown;
    const listed = entries.filter(({ id }) => !removed.has(id));
    const ids = new Set(listed.map(({ id }) => id));
    for (const id of this.#items.keys()) if (!ids.has(id)) this.#forget(id);
    const itemOf = (entry: Entry) =>
      removed.has(entry.id) ? this.#showGap(entry) : this.#showSafely(entry, shown);
    const archived = entries.filter(({ hidden }) => hidden);
    setChildren(part(this.#root, 'list-entries'), entries.filter(({ hidden }) => !hidden).map(itemOf));
    setChildren(part(this.#root, 'list-hidden'), archived.map(itemOf));
    this.#showFrame(listed, archived.length);
  }

  /** Shows and focuses the field for a note. */
  openNote(id: string): void {
    const item = this.#items.get(id)!;
    this.#showNoteField(item);
    part(item, 'note').focus();
  }

  #forget(id: string): void {
    this.#items.delete(id);
    this.#shown.delete(id);
  }

  /** Updates the controls around the list: an empty list cannot be sorted or shared. */
  #showFrame(listed: readonly Entry[], archived: number): void {
    const isEmpty = listed.length === 0;
    part(this.#root, 'list-tools').hidden = isEmpty;
    part(this.#root, 'list-empty').hidden = !isEmpty;
    part(this.#root, 'list-archive').hidden = archived === 0;
    this.#sayUnfold(archived);
    part(this.#page, 'list-facts').textContent = isEmpty ? '' : factsOf(listed);
    delete this.#root.dataset.waiting;
  }

  #sayUnfold(archived: number): void {
    const button = part(this.#root, 'list-unfold');
    const isOpen = button.ariaExpanded === 'true';
    button.textContent = `${isOpen ? 'Fold away' : 'Show'} ${countOf(archived, 'archived paper')}`;
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
    const said = line.querySelector('p')!;
    said.id = `removed-${entry.id}`;
    part(line, 'removed-title').textContent = entry.title;
    part(line, 'undo').setAttribute('aria-describedby', said.id);
    setNames(line, entry.title);
    return line;
  }

  /** An error in one entry does not hide the others, or the rest of this one. */
  #showSafely(entry: Entry, { known }: Shown): HTMLElement {
    const item = this.#items.get(entry.id) ?? this.#newItem();
    this.#items.set(entry.id, item);
    const paper = known.get(entry.id);
    const state = JSON.stringify([entry, paper]);
    if (this.#shown.get(entry.id) === state) return item;
    try {
      this.#showEntry(item, entry, paper);
      this.#shown.set(entry.id, state);
    } catch (error) {
      reportError(error);
    }
    return item;
  }

  #showEntry(item: HTMLElement, entry: Entry, paper: PaperRecord | undefined): void {
    item.dataset.paperId = entry.id;
    const url = paper === null ? null : this.#addresses.paper(paper?.slug ?? entry.slug);
    showTitle(item, entry.title, url);
    part(item, 'gone').hidden = paper !== null;
    part(item, 'added').textContent = `Added ${formatDay(entry.added.slice(0, 10))}`;
    item.toggleAttribute('data-waits', paper === undefined);
    item.toggleAttribute('data-is-read', entry.read);
    part<HTMLInputElement>(item, 'read').checked = entry.read;
    const archive = part(item, 'hide');
    archive.textContent = entry.hidden ? 'Move back' : 'Archive';
    archive.dataset.of = archive.textContent;
    this.#showNote(item, entry);
    setNames(item, entry.title);
    // The record comes last: if it fails, the reader's own data is shown already.
    if (paper) showRecord(this.#page, item, paper, this.#addresses);
  }

  #showNote(item: HTMLElement, { note, title }: Entry): void {
    const field = part<HTMLTextAreaElement>(item, 'note');
    field.ariaLabel = `Note on ${title}`;
    if (field.value !== note) field.value = note;
    part(item, 'note-copy').textContent = note;
    if (note !== '') this.#showNoteField(item);
  }

  #showNoteField(item: HTMLElement): void {
    part(item, 'note').hidden = false;
    part(item, 'note-open').hidden = true;
  }
}

function factsOf(listed: readonly Entry[]): string {
  const archived = listed.filter(({ hidden }) => hidden).length;
  const read = listed.filter((entry) => entry.read && !entry.hidden).length;
  const parts = [
    countOf(listed.length - archived, 'paper'),
    read > 0 && `${read} read`,
    archived > 0 && `${archived} archived`,
  ];
  return parts.filter(Boolean).join(' · ');
}
