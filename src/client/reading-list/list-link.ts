import type { Entry } from '../../reading-list/entry.ts';
import { shareFragment } from '../../reading-list/share-link.ts';
import { noWords } from '../../reading-list/shared-words.ts';
import { countOf } from '../../site/shared/wording.ts';
import { part } from '../controls/find-part.ts';
import { tryStorage } from '../controls/storage.ts';
import type { ListContext } from './list-context.ts';

/** Longer addresses are cut off by some mail and chat programs. */
const SAFE_LENGTH = 2000;

/** Entries as the reader sees them, in their order, and those of them that a link can name. */
interface Shareable {
  readonly papers: readonly Entry[];
  /** What the link leaves out, in a sentence each. */
  readonly leftOut: readonly string[];
}

/** How many there are, and what becomes of them: `2 archived papers are not included.` */
function leftOutLine(count: number, [one, more]: readonly [string, string]): string[] {
  return count === 0 ? [] : [count === 1 ? `1 ${one}` : `${count} ${more}`];
}

/** The name that the list was last shared under, kept in this browser. */
class RememberedName {
  readonly #key: string;

  /** `place` tells the lists of several sites on one server apart. */
  constructor(place: string) {
    this.#key = `papershelf:list-name ${place}`;
  }

  read(): string {
    return tryStorage(() => localStorage.getItem(this.#key)) ?? '';
  }

  keep(name: string): void {
    tryStorage(() => {
      if (name === '') localStorage.removeItem(this.#key);
      else localStorage.setItem(this.#key, name);
    });
  }
}

/** The dialog that makes a link. What the reader does not choose to say with the list is not in it. */
class ShareDialog {
  readonly #context: ListContext;
  readonly #shown: () => readonly Entry[];
  readonly #dialog: HTMLDialogElement;
  readonly #name: HTMLInputElement;
  readonly #notes: HTMLInputElement;
  readonly #address: HTMLInputElement;
  readonly #remembered: RememberedName;

  constructor(context: ListContext, shown: () => readonly Entry[]) {
    this.#context = context;
    this.#shown = shown;
    this.#dialog = part<HTMLDialogElement>(context.root, 'share');
    this.#name = part<HTMLInputElement>(this.#dialog, 'share-name');
    this.#notes = part<HTMLInputElement>(this.#dialog, 'share-notes');
    this.#address = part<HTMLInputElement>(this.#dialog, 'share-address');
    this.#remembered = new RememberedName(context.addresses.list);
    this.#name.value = this.#remembered.read();
  }

  start(): void {
    part(this.#context.root, 'share-open').addEventListener('click', () => {
      this.#say('');
      this.#update();
      this.#dialog.showModal();
    });
    this.#dialog.addEventListener('input', () => {
      this.#remembered.keep(this.#name.value);
      this.#say('');
      this.#update();
    });
    part(this.#dialog, 'share-copy').addEventListener('click', () => this.#copy());
    part(this.#dialog, 'share-send').addEventListener('click', () => this.#send());
  }

  #shareable(): Shareable {
    const { store, known } = this.#context;
    const papers = this.#shown().filter(({ id }) => known.all.get(id) !== null);
    const archived = store.list.filter(({ hidden }) => hidden).length;
    const gone = this.#shown().length - papers.length;
    const leftOut = [
      ...leftOutLine(archived, ['archived paper is not included.', 'archived papers are not included.']),
      ...leftOutLine(gone, [
        'paper that is no longer in this collection is not included.',
        'papers that are no longer in this collection are not included.',
      ]),
    ];
    return { papers, leftOut };
  }

  /** Brings link and counts in line with the list and what the reader chose. */
  #update(): void {
    const { papers, leftOut } = this.#shareable();
    const noted = papers.filter(({ note }) => note.trim() !== '');
    const summary = papers.length > 0 ? `${countOf(papers.length, 'paper')}.` : 'There is nothing to share.';
    part(this.#dialog, 'share-summary').textContent = [summary, ...leftOut].join(' ');
    part(this.#dialog, 'share-form').hidden = papers.length === 0;
    part(this.#dialog, 'share-copy').hidden = papers.length === 0;
    // Phones have ways of their own to send something.
    part(this.#dialog, 'share-send').hidden = papers.length === 0 || !('share' in navigator);
    part(this.#dialog, 'share-notes-place').hidden = noted.length === 0;
    part(this.#dialog, 'share-noted').textContent = `(${noted.length})`;
    const isNoted = this.#notes.checked && noted.length > 0;
    this.#address.value = this.#link(papers, isNoted ? noted : []);
    this.#sayLength(isNoted);
  }

  #link(papers: readonly Entry[], noted: readonly Entry[]): string {
    const { page, addresses } = this.#context;
    const notes = new Map(noted.map(({ id, note }) => [id, note]));
    const words = { ...noWords, name: this.#name.value, notes };
    const ids = papers.map(({ id }) => id);
    return `${page.location.origin}${addresses.list}#${shareFragment(ids, words)}`;
  }

  #sayLength(isNoted: boolean): void {
    const { length } = this.#address.value;
    const place = part(this.#dialog, 'share-length');
    place.hidden = length <= SAFE_LENGTH;
    const way = isNoted ? 'Leave the notes out, or send a backup file.' : 'A backup file is safer.';
    place.textContent = `This link is ${countOf(length, 'character')} long, and some mail programs cut off what is longer than ${countOf(SAFE_LENGTH, 'character')}. ${way}`;
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#address.value);
      this.#say('Link copied.');
    } catch {
      this.#address.focus();
      this.#address.select();
      this.#say('This browser does not let the page copy. The link is selected: copy it by hand.');
    }
  }

  async #send(): Promise<void> {
    try {
      await navigator.share({ title: this.#name.value || 'Reading list', url: this.#address.value });
    } catch (error) {
      // Who changed their mind knows that nothing was sent.
      if ((error as Error).name !== 'AbortError') this.#say('The link could not be sent. Copy it instead.');
    }
  }

  #say(text: string): void {
    part(this.#dialog, 'share-status').textContent = text;
  }
}

/** Wires sharing the list as a link. `shown` gives the entries as the reader sees them, without the archived ones. */
export function setUpSharing(context: ListContext, shown: () => readonly Entry[]): void {
  new ShareDialog(context, shown).start();
}
