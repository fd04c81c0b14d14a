import { browseStateUrl, parseBrowseState } from '../browse/state.ts';
import type { Answer } from '../search/engine.ts';

function part<E extends HTMLElement = HTMLElement>(root: ParentNode, name: string): E {
  const element = root.querySelector<E>(`[data-search-${name}]`);
  if (!element) throw new Error(`Papershelf: the page has no [data-search-${name}]`);
  return element;
}

/** The parts of the search page that say what was found. */
export class SearchView {
  readonly field: HTMLInputElement;
  readonly form: HTMLFormElement;
  readonly results: HTMLElement;
  readonly list: HTMLElement;
  readonly more: HTMLButtonElement;
  readonly retry: HTMLButtonElement;
  readonly #start: HTMLElement;
  readonly #status: HTMLElement;
  readonly #failure: HTMLElement;
  readonly #root: ParentNode;

  constructor(root: ParentNode) {
    this.#root = root;
    this.form = part<HTMLFormElement>(root, 'form');
    this.field = part<HTMLInputElement>(root, 'field');
    this.results = part(root, 'results');
    this.list = part(root, 'list');
    this.more = part<HTMLButtonElement>(root, 'more');
    this.retry = part<HTMLButtonElement>(root, 'retry');
    this.#start = part(root, 'start');
    this.#status = part(root, 'status');
    this.#failure = part(root, 'failure');
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

  hideFailure(): void {
    this.#failure.hidden = true;
  }

  say(text: string): void {
    if (this.#status.textContent !== text) this.#status.textContent = text;
  }

  /** Takes away what an earlier query found. */
  clear(): void {
    this.list.replaceChildren();
    this.more.hidden = true;
    this.#hideNotes();
  }

  #hideNotes(): void {
    this.#note('correction', null);
    this.#note('synonym', null);
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

  showFailure(isOffline: boolean): void {
    this.#failure.hidden = false;
    part(this.#root, 'failure-text').textContent = isOffline
      ? 'You are offline, and this search needs a part of the index that has not been fetched yet.'
      : 'A part of the search index could not be fetched. Other searches may work.';
    this.say('The search failed.');
  }

  #note(name: string, fill: ((note: HTMLElement) => void) | null): void {
    const note = part(this.#root, name);
    note.hidden = fill === null;
    fill?.(note);
  }

  #showNotes({ query, understood }: Answer): void {
    const [correction] = understood.corrections;
    this.#note(
      'correction',
      correction
        ? (note) => {
            part(note, 'corrected').textContent = understood.corrections
              .map(({ to }) => to.join(' or '))
              .join('; ');
            const literal = part<HTMLAnchorElement>(note, 'literal');
            const state = parseBrowseState(location.search);
            literal.href = browseStateUrl({ ...state, query: query.text, literal: true });
            literal.textContent = `Search for “${understood.corrections.map(({ from }) => from).join(' ')}” as typed`;
          }
        : null,
    );
    const also = understood.alsoSearched.map(({ from, to }) => `${from} as ${to.join(' or ')}`).join('; ');
    this.#note('synonym', also === '' ? null : (note) => (note.textContent = `Also found: ${also}.`));
  }
}
