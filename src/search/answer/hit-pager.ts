import { loadAll } from '../load-once.ts';
import type { Answer } from './engine.ts';
import type { Hit } from './hits.ts';

/** The number of hits to check at a time: their texts are fetched in parallel. */
const CHECKED_AT_ONCE = 8;

/** Pages through the hits of an answer, best first, skipping those without the wanted phrases. */
export class HitPager {
  readonly #answer: Answer;
  readonly #verified: Hit[] = [];
  #checked = 0;

  constructor(answer: Answer) {
    this.#answer = answer;
  }

  /** The first `count` hits, or all there are. In a small collection the total is exact afterwards. */
  async take(count: number): Promise<readonly Hit[]> {
    if (!this.#hasPhrases) return this.#answer.best(count);
    const { hits, isSmall = false } = this.#answer;
    while ((isSmall || this.#verified.length < count) && this.#checked < hits.length) {
      const from = this.#checked;
      const next = hits.slice(from, isSmall ? hits.length : from + CHECKED_AT_ONCE);
      const holds = await loadAll(next.map((hit) => this.#answer.matchesPhrases(hit.number)));
      // A concurrent call may have checked these hits.
      if (this.#checked !== from) continue;
      this.#verified.push(...next.filter((_, index) => holds[index]));
      this.#checked += next.length;
    }
    return this.#verified.slice(0, count);
  }

  /** The number of hits; a lower bound while candidates for a phrase are unchecked. */
  get total(): { count: number; isExact: boolean } {
    const { count } = this.#answer;
    if (!this.#hasPhrases) return { count, isExact: true };
    return { count: this.#verified.length, isExact: this.#checked === count };
  }

  get #hasPhrases(): boolean {
    const { wanted, unwanted } = this.#answer.query;
    return [...wanted, ...unwanted].some((clause) => clause.phrase !== null);
  }
}
