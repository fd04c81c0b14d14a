/** The vocabulary of a collection: all terms, and those that some text writes as one word. */
export interface CollectionWords {
  readonly terms: ReadonlySet<string>;
  readonly solid: ReadonlySet<string>;
}

/** What is known of a number: it is of a term, and of one that some text writes as one word. */
const TERM = 1;
const SOLID = 2;

/** Numbers the terms of texts, and the words of which some may consist, from 0 in the order in which they are met. */
export class TermNumbers {
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = [];
  /** By number: sums of the marks above. */
  readonly #marks: number[] = [];

  get size(): number {
    return this.#texts.length;
  }

  /** The number of a term or word. */
  of(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#texts.push(text) - 1;
    this.#numbers.set(text, number);
    this.#marks.push(0);
    return number;
  }

  /** The number of a term that is a word or part of one by itself; `isSolid` where the text writes it as one word. */
  ofTerm(term: string, isSolid: boolean): number {
    const number = this.of(term);
    this.#marks[number]! |= isSolid ? TERM | SOLID : TERM;
    return number;
  }

  text(number: number): string {
    return this.#texts[number]!;
  }

  /** The vocabulary of the texts read so far. */
  words(): CollectionWords {
    const marked = (mark: number) => new Set(this.#texts.filter((_, n) => (this.#marks[n]! & mark) !== 0));
    return { terms: marked(TERM), solid: marked(SOLID) };
  }
}
