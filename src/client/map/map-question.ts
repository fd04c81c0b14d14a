import { searchText } from '../../browse/search-text.ts';
import type { MapState } from '../../map/map-address.ts';
import { countOf, formatNumber } from '../../site/shared/wording.ts';
import { part } from '../controls/find-part.ts';
import { LiveStatus } from '../controls/live-status.ts';
import { curePage, ScriptLost } from '../controls/page-script.ts';
import { searchFailure } from '../controls/search-failure.ts';
import { type MapFacts, papersOf } from './map-facts.ts';
import type { FoundPapers } from './map-paper.ts';
import type { MapPapers } from './map-papers.ts';

const TYPING_PAUSE_MS = 100;

/** What is asked of the map: a search, a topic and a kind. */
export type Question = Pick<MapState, 'query' | 'topic' | 'kind'>;

/** The papers that a question asks for: as 1 or 0 by paper, and in their order. */
export interface AskedPapers {
  readonly lit: Uint8Array;
  readonly numbers: readonly number[];
}

function statusOf(count: number, papers: number, hasAllWords: boolean): string {
  if (count === 0) return 'No paper on the map matches';
  const found = `${formatNumber(count)} of ${countOf(papers, 'paper')}`;
  return hasAllWords ? found : `None matches all words · ${found} match some`;
}

/** The form above the map that finds and filters. */
export class MapQuestion {
  readonly #form: HTMLFormElement;
  readonly #facts: MapFacts;
  readonly #papers: MapPapers;
  readonly #status: LiveStatus;
  readonly #field: HTMLInputElement;
  readonly #topic: HTMLSelectElement;
  readonly #kind: HTMLSelectElement;
  #turn = 0;
  #typing: number | undefined;
  /** Called with the papers asked for, null where nothing is asked; `isChoice` is false while a query is typed. */
  onAnswer: (asked: AskedPapers | null, isChoice: boolean) => void = () => {};

  constructor(page: ParentNode, facts: MapFacts, papers: MapPapers) {
    this.#form = part<HTMLFormElement>(page, 'map-find');
    this.#facts = facts;
    this.#papers = papers;
    this.#status = new LiveStatus(part(page, 'map-status'));
    this.#field = this.#form.querySelector<HTMLInputElement>('[type="search"]')!;
    this.#topic = this.#form.querySelector<HTMLSelectElement>('[name="topic"]')!;
    this.#kind = this.#form.querySelector<HTMLSelectElement>('[name="kind"]')!;
    this.#field.addEventListener('focus', () => papers.prepare(), { once: true });
    this.#field.addEventListener('input', () => {
      clearTimeout(this.#typing);
      this.#status.hush();
      this.#typing = window.setTimeout(() => void this.#run(false), TYPING_PAUSE_MS);
    });
    for (const select of [this.#topic, this.#kind]) {
      select.addEventListener('change', () => void this.#run(true));
    }
  }

  get question(): Question {
    return { query: searchText(this.#field.value), topic: this.#topic.value, kind: this.#kind.value };
  }

  get field(): HTMLInputElement {
    return this.#field;
  }

  get form(): HTMLFormElement {
    return this.#form;
  }

  /** Asks a question, say of an address. What the map does not have falls back to all. */
  ask({ query, topic, kind }: Question): Promise<void> {
    this.#field.value = query;
    this.#topic.value = topic;
    this.#kind.value = kind;
    for (const select of [this.#topic, this.#kind]) if (select.selectedIndex < 0) select.value = '';
    return this.#run(true);
  }

  say(text: string): void {
    this.#status.say(text);
  }

  async #run(isChoice: boolean): Promise<void> {
    clearTimeout(this.#typing);
    const turn = ++this.#turn;
    const { query, topic, kind } = this.question;
    const papers = this.#facts.kindOf.length;
    if (query === '' && topic === '' && kind === '') {
      this.#status.say(countOf(papers, 'paper'));
      this.onAnswer(null, isChoice);
      return;
    }
    let found: FoundPapers | null = null;
    try {
      if (query !== '') found = await this.#papers.find(query);
    } catch (error) {
      if (error instanceof ScriptLost) curePage();
      if (turn === this.#turn) this.#status.say(searchFailure(error));
      return;
    }
    if (turn !== this.#turn) return;
    const fits = papersOf(this.#facts, topic, kind);
    const numbers = (found?.numbers ?? [...fits.keys()]).filter((paper) => fits[paper] === 1);
    const lit = new Uint8Array(papers);
    for (const paper of numbers) lit[paper] = 1;
    this.#status.say(statusOf(numbers.length, papers, found?.hasAllWords ?? true));
    this.onAnswer({ lit, numbers }, isChoice);
  }
}
