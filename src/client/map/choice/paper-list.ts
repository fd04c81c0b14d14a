import { part } from '../../controls/find-part.ts';
import type { MapPapers } from '../map-papers.ts';
import { isBeside, unfoldTopics } from './folded-topics.ts';
import type { ListedTopics } from './listed-topics.ts';

/** The number of papers to add to the list at a time where it was printed without papers. */
const PAPERS_AT_ONCE = 40;

/** The list beside the map, which can show some papers alone. */
export class PaperList {
  readonly #page: ParentNode;
  readonly #root: HTMLElement;
  readonly #papers: MapPapers;
  readonly #topics: ListedTopics;
  readonly #heading: Element;
  readonly #whole: string | null;
  readonly #items: readonly HTMLElement[];
  readonly #more: HTMLButtonElement;
  readonly #chosen: HTMLElement;
  readonly #chosenList: HTMLElement;
  #turn = 0;

  constructor(page: ParentNode, papers: MapPapers, topics: ListedTopics) {
    this.#page = page;
    this.#topics = topics;
    this.#heading = part(page, 'map-list-heading');
    this.#whole = this.#heading.textContent;
    this.#root = part(page, 'map-list');
    this.#papers = papers;
    this.#items = [...this.#root.querySelectorAll<HTMLElement>('[data-paper]')];
    this.#chosen = part(page, 'map-chosen');
    this.#chosenList = part(page, 'map-chosen-list');
    this.#more = part<HTMLButtonElement>(page, 'map-more');
  }

  /** Whether its papers were printed below their topics. */
  get isPrinted(): boolean {
    return this.#items.length > 0;
  }

  /** Whether its papers are in sight beside the map. */
  get isInSight(): boolean {
    return this.isPrinted && isBeside(this.#root);
  }

  /** Shows these papers alone, in the order of the list; null shows the whole list again. May reject. */
  async show(papers: readonly number[] | null): Promise<void> {
    const turn = ++this.#turn;
    this.#heading.textContent = papers ? 'Selected papers' : this.#whole;
    if (this.isPrinted) this.#showPrinted(papers);
    else await this.#showLoaded(papers, turn);
  }

  #showPrinted(papers: readonly number[] | null): void {
    const chosen = papers && new Set(papers);
    unfoldTopics(this.#page, chosen !== null);
    for (const item of this.#items) item.hidden = chosen !== null && !chosen.has(Number(item.dataset.paper));
    for (const group of this.#root.children as Iterable<HTMLElement> & HTMLCollection) {
      const own = [...group.querySelectorAll<HTMLElement>('[data-paper]')];
      group.hidden = own.every((item) => item.hidden);
    }
    this.#root.scrollTop = 0;
  }

  async #showLoaded(papers: readonly number[] | null, turn: number): Promise<void> {
    const isShown = papers !== null;
    const items: HTMLElement[] = [];
    const addMore = async () => {
      const next = (papers ?? []).slice(items.length, items.length + PAPERS_AT_ONCE);
      const loaded = await this.#papers.load(next);
      if (turn !== this.#turn) return;
      items.push(
        ...loaded.map(({ id, title, url }, place) => {
          const item = document.createElement('li');
          item.className = this.#topics.itemOf(next[place]!)?.className ?? '';
          const link = document.createElement('a');
          Object.assign(link, { textContent: title, href: url, dir: 'auto' });
          Object.assign(item.dataset, { paper: `${next[place]}`, paperId: id });
          item.append(link);
          return item;
        }),
      );
      this.#chosenList.replaceChildren(...items);
      this.#more.hidden = items.length >= (papers ?? []).length;
    };
    if (isShown) await addMore();
    if (turn !== this.#turn) return;
    this.#more.onclick = () => void addMore().catch(() => {});
    this.#root.hidden = isShown;
    this.#chosen.hidden = !isShown;
  }
}
