import type { MapFacts } from '../map-facts.ts';

/** The number that papers without a topic have in the list. */
const WITHOUT = -1;

/** The topics of the list beside the map, by which a paper stands at one of them. */
export class ListedTopics {
  readonly #topicsOf: MapFacts['topicsOf'];
  /** The items of the list, by the numbers of their topics. */
  readonly items: ReadonlyMap<number, HTMLElement>;

  constructor(page: ParentNode, { topicsOf }: Pick<MapFacts, 'topicsOf'>) {
    this.#topicsOf = topicsOf;
    const items = page.querySelectorAll<HTMLElement>('[data-map-list] > [data-topic]');
    this.items = new Map(Array.from(items, (item) => [Number(item.dataset.topic), item]));
  }

  /** The number of the topic at which a paper stands. */
  numberOf(paper: number): number {
    const [main = WITHOUT] = this.#topicsOf[paper] ?? [];
    return this.items.has(main) ? main : WITHOUT;
  }

  /** The item of the topic at which a paper stands. */
  itemOf(paper: number): HTMLElement | undefined {
    return this.items.get(this.numberOf(paper));
  }
}
