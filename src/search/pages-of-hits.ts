import type { Answer, Hit } from './engine.ts';

/** Shows an answer bit by bit: hits whose phrases hold, best first. */
export class HitPager {
  readonly #answer: Answer;
  readonly #verified: Hit[] = [];
  #checked = 0;

  constructor(answer: Answer) {
    this.#answer = answer;
  }

  /** The first `count` hits, or all there are. */
  async take(count: number): Promise<readonly Hit[]> {
    const { hits } = this.#answer;
    while (this.#verified.length < count && this.#checked < hits.length) {
      const hit = hits[this.#checked]!;
      if (await this.#answer.matchesPhrases(hit.number)) this.#verified.push(hit);
      this.#checked++;
    }
    return this.#verified.slice(0, count);
  }

  /** How many hits there are; while candidates for a phrase are unchecked it is the least there can be. */
  get total(): { count: number; isExact: boolean } {
    if (!this.#answer.query.wanted.some((clause) => clause.phrase !== null)) {
      return { count: this.#answer.hits.length, isExact: true };
    }
    return { count: this.#verified.length, isExact: this.#checked === this.#answer.hits.length };
  }
}
