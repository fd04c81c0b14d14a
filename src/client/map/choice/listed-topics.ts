import { formatNumber } from '../../../site/shared/wording.ts';
import type { MapFacts } from '../map-facts.ts';
import type { Lit } from '../sheet/sheet-painter.ts';

/** The number that papers without a topic have in the list. */
const WITHOUT = -1;

/** A topic in the list, and where it says how many papers it has. */
interface ListedTopic {
  readonly item: HTMLElement;
  readonly count: Text | undefined;
  /** As it was printed. */
  readonly all: string;
}

function readTopic(item: HTMLElement): ListedTopic {
  const count = item.querySelector('.count')?.firstChild as Text | undefined;
  return { item, count, all: count?.data ?? '' };
}

/** The topics of the list beside the map: which a paper stands at, and how many of each one's papers are asked for. */
export class ListedTopics {
  readonly #topicsOf: MapFacts['topicsOf'];
  readonly #topics: ReadonlyMap<number, ListedTopic>;

  constructor(page: ParentNode, { topicsOf }: Pick<MapFacts, 'topicsOf'>) {
    this.#topicsOf = topicsOf;
    const items = page.querySelectorAll<HTMLElement>('[data-map-list] > [data-topic]');
    this.#topics = new Map(Array.from(items, (item) => [Number(item.dataset.topic), readTopic(item)]));
  }

  #numberOf(paper: number): number {
    const [main = WITHOUT] = this.#topicsOf[paper] ?? [];
    return this.#topics.has(main) ? main : WITHOUT;
  }

  /** The item of the topic at which a paper stands. */
  itemOf(paper: number): HTMLElement | undefined {
    return this.#topics.get(this.#numberOf(paper))?.item;
  }

  /** Says how many papers of each topic are asked for; null asks for all. */
  countLit(lit: Lit): void {
    const found = new Map<number, number>();
    for (const [paper, isLit] of (lit ?? []).entries()) {
      const topic = this.#numberOf(paper);
      found.set(topic, (found.get(topic) ?? 0) + isLit);
    }
    for (const [topic, { count, all }] of this.#topics) {
      if (count) count.data = lit ? `${formatNumber(found.get(topic) ?? 0)} of ${all}` : all;
    }
  }
}
