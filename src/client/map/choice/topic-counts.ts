import { formatNumber } from '../../../site/shared/wording.ts';
import type { ListedTopics } from './listed-topics.ts';

/** What the list beside the map says of how many papers each topic has. */
export class TopicCounts {
  readonly #topics: ListedTopics;
  /** As they were printed, by the numbers of the topics. */
  readonly #printed: readonly { readonly topic: number; readonly count: Text; readonly all: string }[];

  constructor(topics: ListedTopics) {
    this.#topics = topics;
    this.#printed = [...topics.items].flatMap(([topic, item]) => {
      const count = item.querySelector('.count')?.firstChild as Text | undefined;
      return count ? [{ topic, count, all: count.data }] : [];
    });
  }

  /** Says how many papers of each topic are among these; of none it says how many there are at all. */
  show(papers: readonly number[]): void {
    const among = new Map<number, number>();
    for (const paper of papers) {
      const topic = this.#topics.numberOf(paper);
      among.set(topic, (among.get(topic) ?? 0) + 1);
    }
    for (const { topic, count, all } of this.#printed) {
      count.data = papers.length > 0 ? `${formatNumber(among.get(topic) ?? 0)} of ${all}` : all;
    }
  }
}
