import { browseStateUrl, parseBrowseState } from '../browse/state.ts';
import type { Answer } from '../search/engine.ts';
import { distinctForms } from '../search/query-notes.ts';
import { LiveStatus } from './live-status.ts';
import { part } from './page-part.ts';

const searchPart = <E extends HTMLElement = HTMLElement>(root: ParentNode, name: string) =>
  part<E>(root, `search-${name}`);

const failures = {
  connection: 'You are offline, and this search needs a part of the index that has not been fetched yet.',
  piece: 'A part of the search index could not be fetched. Other searches may work.',
  script: 'A script of this page did not arrive. Trying again loads the page anew, with what you asked for.',
};

/** The parts of the search page that say what was found. */
export class SearchView {
  readonly field: HTMLInputElement;
  readonly form: HTMLFormElement;
  readonly results: HTMLElement;
  readonly list: HTMLElement;
  readonly more: HTMLButtonElement;
  readonly retry: HTMLButtonElement;
  readonly #start: HTMLElement;
  readonly #status: LiveStatus;
  readonly #failure: HTMLElement;
  readonly #root: ParentNode;

  constructor(root: ParentNode) {
    this.#root = root;
    this.form = searchPart<HTMLFormElement>(root, 'form');
    this.field = searchPart<HTMLInputElement>(root, 'field');
    this.results = searchPart(root, 'results');
    this.list = searchPart(root, 'list');
    this.more = searchPart<HTMLButtonElement>(root, 'more');
    this.retry = searchPart<HTMLButtonElement>(root, 'retry');
    this.#start = searchPart(root, 'start');
    this.#status = new LiveStatus(searchPart(root, 'status'));
    this.#failure = searchPart(root, 'failure');
  }

  /** The query that the results answer; null while they answer none. */
  get answered(): string | null {
    return this.results.dataset.query ?? null;
  }

  /** The results answer nothing for the moment. */
  markBusy(): void {
    delete this.results.dataset.query;
    this.hideFailure();
  }

  /** The reader is typing: announcements wait. */
  markTyping(): void {
    this.#status.hush();
    this.markBusy();
  }

  hideFailure(): void {
    this.#failure.hidden = true;
  }

  say(text: string): void {
    this.#status.say(text);
  }

  /** Takes away what an earlier query found. */
  clear(): void {
    this.list.replaceChildren();
    this.more.hidden = true;
    this.#hideNotes();
  }

  #hideNotes(): void {
    for (const note of ['correction', 'offer', 'synonym']) this.#note(note, false);
  }

  /** What stands there before anything was asked. */
  showStart(): void {
    this.clear();
    this.#start.hidden = false;
    this.say('');
    this.results.dataset.query = '';
  }

  showResults(query: string, answer: Answer | null, items: readonly HTMLElement[], status: string): void {
    this.#start.hidden = true;
    this.list.replaceChildren(...items);
    if (answer) this.#showNotes(answer);
    else this.#hideNotes();
    this.say(status);
    this.results.dataset.query = query;
  }

  /** Says what is missing. */
  showFailure(missing: keyof typeof failures): void {
    this.#failure.hidden = false;
    searchPart(this.#root, 'failure-text').textContent = failures[missing];
    this.say('The search failed.');
  }

  #note(name: string, isShown: boolean, fill: (note: HTMLElement) => void = () => {}): void {
    const note = searchPart(this.#root, name);
    note.hidden = !isShown;
    if (isShown) fill(note);
  }

  #showNotes({ query, understood }: Answer): void {
    const { corrections, offers, alsoSearched } = understood;
    const state = parseBrowseState(location.search);
    const isCorrected = corrections.length > 0;
    this.#note('correction', isCorrected, (note) => {
      searchPart(note, 'corrected').textContent = corrections.map(({ to }) => to.join(' or ')).join('; ');
      const literal = searchPart<HTMLAnchorElement>(note, 'literal');
      literal.href = browseStateUrl({ ...state, query: query.text, literal: true });
      literal.textContent = `Search only for “${corrections.map(({ from }) => from).join(' ')}”`;
    });
    const [offer] = offers;
    this.#note('offer', offer !== undefined, (note) => {
      const offered = searchPart<HTMLAnchorElement>(note, 'offered');
      offered.href = browseStateUrl({ ...state, query: offer!.query, literal: false });
      offered.querySelector('strong')!.textContent = offer!.to;
    });
    const also = distinctForms(alsoSearched);
    this.#note('synonym', also.length > 0, (note) => {
      note.textContent = `Also searched: ${also.join(', ')}`;
    });
  }
}
