/** The vocabulary of a collection: all terms, and those that some text writes as one word. */
export interface CollectionWords {
  readonly terms: ReadonlySet<string>;
  readonly solid: ReadonlySet<string>;
}

/** Numbers the terms of texts, and the words of which some may consist, from 0 in the order in which they are met. */
export class TermNumbers {
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = [];
  readonly #terms = new Set<number>();
  readonly #solid = new Set<number>();

  get size(): number {
    return this.#texts.length;
  }

  /** The number of a term or word. */
  of(text: string): number {
    let number = this.#numbers.get(text);
    if (number === undefined) {
      number = this.#texts.push(text) - 1;
      this.#numbers.set(text, number);
    }
    return number;
  }

  /** The number of a term that is a word or part of one by itself; `isSolid` where the text writes it as one word. */
  ofTerm(term: string, isSolid: boolean): number {
    const number = this.of(term);
    this.#terms.add(number);
    if (isSolid) this.#solid.add(number);
    return number;
  }

  text(number: number): string {
    return this.#texts[number]!;
  }

  /** The vocabulary of the texts read so far. */
  words(): CollectionWords {
    const textsOf = (numbers: ReadonlySet<number>) => new Set(Array.from(numbers, (n) => this.text(n)));
    return { terms: textsOf(this.#terms), solid: textsOf(this.#solid) };
  }
}
