import { browseStateUrl, parseBrowseState } from '../../browse/state.ts';
import type { Answer } from '../../search/answer/engine.ts';
import { distinctForms } from '../../search/query/query-notes.ts';
import { part } from '../controls/find-part.ts';
import { LiveStatus } from '../controls/live-status.ts';
import type { CurrentResults } from './results/result-source.ts';

const searchPart = <E extends HTMLElement = HTMLElement>(root: ParentNode, name: string) =>
  part<E>(root, `search-${name}`);

const failures = {
  connection:
    'You are offline, and this search needs a part of the index that is not on this device. Your reading list, saved papers and pages you have opened still work.',
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
  /** What is printed in the list: the first papers of all. */
  readonly #first: readonly Element[];
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
    this.#first = [...this.list.children];
    this.#status = new LiveStatus(searchPart(root, 'status'));
    this.#failure = searchPart(root, 'failure');
  }

  /** The query that the results answer; null while they answer none. */
  get answered(): string | null {
    return this.results.dataset.query ?? null;
  }

  /** Takes the page over from what is printed for no question; that goes where one is asked. */
  takeOver(isAsked: boolean): void {
    if (isAsked) {
      this.clear();
      this.say('');
    }
    delete document.documentElement.dataset.asked;
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

  /** Scrolls to where the results begin, for a reader who is past that. */
  leadToFirst(): void {
    if (this.results.getBoundingClientRect().top < 0) this.results.scrollIntoView();
  }

  hideFailure(): void {
    this.#failure.hidden = true;
  }

  say(text: string, spoken?: string): void {
    this.#status.say(text, spoken);
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

  /** The first of all papers, which stand there before anything is asked. */
  showStart(status: string): void {
    this.list.replaceChildren(...this.#first);
    this.#hideNotes();
    this.say(status);
    this.#answer('');
  }

  /** Says which query the results answer, and leaves room for the topics that it is about, which come after them. */
  #answer(query: string): void {
    this.results.toggleAttribute('data-of-query', query !== '');
    this.results.dataset.query = query;
  }

  /** `spoken` is announced instead of the status. */
  showResults(
    { state, answer }: Pick<CurrentResults, 'state' | 'answer'>,
    items: readonly HTMLElement[],
    status: string,
    spoken?: string,
  ): void {
    this.list.replaceChildren(...items);
    if (answer) this.#showNotes(answer);
    else this.#hideNotes();
    this.say(status, spoken);
    this.#answer(state.query);
  }

  /** Says what is missing. */
  showFailure(missing: keyof typeof failures): void {
    this.#failure.hidden = false;
    searchPart(this.#root, 'failure-text').textContent = failures[missing];
    this.say(missing === 'connection' ? 'You are offline.' : 'The search failed.');
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
