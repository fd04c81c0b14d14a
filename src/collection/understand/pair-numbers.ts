const FIRST_SLOTS = 1 << 12;
/** In each slot: the two numbers of a pair, and the one that is kept for it. */
const FIELDS = 3;
const FREE = -1;

/** Keeps a number, 0 or more, for pairs of numbers. There may be millions: a text or object for each would take ten times the memory. */
export class PairNumbers {
  #slots = new Int32Array(FIRST_SLOTS * FIELDS).fill(FREE);
  #mask = FIRST_SLOTS - 1;
  #size = 0;

  /** The number kept for a pair; -1 where there is none. */
  find(a: number, b: number): number {
    return this.#slots[this.#placeOf(a, b) + 2]!;
  }

  /** Keeps a number for a pair that has none. */
  add(a: number, b: number, number: number): void {
    if (2 * this.#size > this.#mask) this.#grow();
    const place = this.#placeOf(a, b);
    this.#slots[place] = a;
    this.#slots[place + 1] = b;
    this.#slots[place + 2] = number;
    this.#size += 1;
  }

  /** Where a pair is in the slots, or would be. */
  #placeOf(a: number, b: number): number {
    const slots = this.#slots;
    // Numbers are given in turn, so that nobody can choose pairs that meet at the same place.
    const hash = Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b);
    let slot = (hash ^ (hash >>> 15)) & this.#mask;
    for (;;) {
      const place = slot * FIELDS;
      if (slots[place + 2] === FREE || (slots[place] === a && slots[place + 1] === b)) return place;
      slot = (slot + 1) & this.#mask;
    }
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Int32Array(2 * before.length).fill(FREE);
    this.#mask = 2 * this.#mask + 1;
    for (let from = 0; from < before.length; from += FIELDS) {
      if (before[from + 2] === FREE) continue;
      this.#slots.set(before.subarray(from, from + FIELDS), this.#placeOf(before[from]!, before[from + 1]!));
    }
  }
}
