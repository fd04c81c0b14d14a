import { newEntry } from '../reading-list/entry.ts';
import { parseShareFragment, shareFragment } from '../reading-list/share-link.ts';
import { countOf } from '../site/wording.ts';
import { part } from './page-part.ts';
import type { ReadingListDesk } from './reading-list-desk.ts';
import type { KnownPaper } from './reading-list-papers.ts';

/** Longer addresses are cut off by some mail and chat programs. */
const SAFE_LENGTH = 2100;

function setUpCopy({ page, root, addresses, store, known, say }: ReadingListDesk): void {
  const field = part<HTMLInputElement>(root, 'share-address');
  part(root, 'share-copy').addEventListener('click', async () => {
    const ids = store.list
      .filter(({ id, hidden }) => !hidden && known().get(id) !== null)
      .map(({ id }) => id);
    if (ids.length === 0) {
      say('There is nothing to share: every paper of this list is hidden or no longer in the collection.');
      return;
    }
    const address = `${page.location.origin}${addresses.list}#${shareFragment(ids)}`;
    const what = `link to ${countOf(ids.length, 'paper')}, without your notes and marks`;
    const warning =
      address.length > SAFE_LENGTH ? ' Some programs cut links this long; a file is safer.' : '';
    try {
      await navigator.clipboard.writeText(address);
      field.hidden = true;
      say(`Copied a ${what}.${warning}`);
    } catch {
      field.value = address;
      field.hidden = false;
      field.select();
      say(`Copying is not allowed here. This is the ${what}.${warning}`);
    }
  });
}

/** In one or two sentences, what a link holds. */
function summaryOf(counts: { sent: number; fresh: number; there: number; unknown: number; missing: number }) {
  const { sent, fresh, there, unknown, missing } = counts;
  const parts = [
    fresh > 0 && `${fresh} new to your list`,
    there > 0 && `${there} already on it`,
    unknown > 0 && `${unknown} not in this collection`,
  ].filter(Boolean);
  const cut = missing > 0 ? ` The link was cut off on its way: ${countOf(missing, 'paper')} got lost.` : '';
  return `This link holds ${countOf(sent, 'paper')}: ${parts.join(', ')}.${cut}`;
}

/** Shows what the link in the address would add, adds it when told to, and lets the reader decline. */
class SharePreview {
  readonly #desk: ReadingListDesk;
  readonly #section: HTMLElement;
  readonly #add: HTMLButtonElement;
  #fresh: NonNullable<KnownPaper>[] = [];

  constructor(desk: ReadingListDesk) {
    this.#desk = desk;
    this.#section = part(desk.root, 'share');
    this.#add = part<HTMLButtonElement>(this.#section, 'share-add');
    this.#add.addEventListener('click', () => this.#addAll());
    part(this.#section, 'share-dismiss').addEventListener('click', () => this.#close('Nothing was added.'));
    window.addEventListener('hashchange', () => this.show());
  }

  /** Settles when the link is shown; where there is none, the section stays away. */
  async show(): Promise<void> {
    const { page, papers } = this.#desk;
    const { hash } = page.location;
    const shared = parseShareFragment(hash);
    this.#section.hidden = !hash.startsWith('#papers=');
    if (this.#section.hidden) return;
    this.#add.hidden = true;
    part(this.#section, 'share-list').replaceChildren();
    if (!shared) {
      this.#say('This link holds no list that can be read. Ask for it again, or for a file.');
      return;
    }
    try {
      this.#list(await papers.find(shared.ids), shared.missing);
    } catch {
      this.#say('The papers of this link could not be looked up. Reload the page to try again.');
    }
  }

  #list(found: ReadonlyMap<string, KnownPaper>, missing: number): void {
    const { page, store, addresses } = this.#desk;
    const mine = new Set(store.list.map(({ id }) => id));
    const known = [...found.values()].filter((paper) => paper !== null);
    this.#fresh = known.filter(({ id }) => !mine.has(id));
    const template = page.querySelector<HTMLTemplateElement>('[data-share-paper]')!.content;
    const items = known.map((paper) => {
      const item = template.firstElementChild!.cloneNode(true) as HTMLElement;
      const link = item.querySelector('a')!;
      item.dataset.paperId = paper.id;
      link.textContent = paper.title;
      link.href = addresses.paper(paper.slug);
      part(item, 'share-there').hidden = !mine.has(paper.id);
      return item;
    });
    part(this.#section, 'share-list').replaceChildren(...items);
    const fresh = this.#fresh.length;
    const unknown = found.size - known.length;
    this.#say(summaryOf({ sent: found.size, fresh, there: known.length - fresh, unknown, missing }));
    this.#add.hidden = fresh === 0;
    this.#add.textContent = `Add ${countOf(fresh, 'paper')} to my list`;
  }

  async #addAll(): Promise<void> {
    const now = new Date().toISOString();
    const entries = this.#fresh.map(({ id, title, slug }) => newEntry({ id, title, slug }, now));
    await this.#desk.store.change({ add: entries });
    this.#close(`Added ${countOf(entries.length, 'paper')} to your list.`);
  }

  #close(message: string): void {
    const { page, say } = this.#desk;
    history.replaceState(history.state, '', page.location.pathname + page.location.search);
    this.#section.hidden = true;
    page.querySelector<HTMLElement>('main')?.focus();
    say(message);
  }

  #say(text: string): void {
    part(this.#section, 'share-summary').textContent = text;
  }
}

/** Wires sharing as a link, and what a link in the address brings. */
export function setUpSharing(desk: ReadingListDesk): void {
  setUpCopy(desk);
  void new SharePreview(desk).show();
}
