import type { DumpRecord } from '../read/dump-record.ts';
import { absorb, type Group, groupOf, isSaidDifferent, sizeOf } from './group.ts';

/** Which records are one paper: at first each is one by itself (a union-find structure). */
export class RecordGroups {
  readonly #parents: number[];
  readonly #groups: Group[];

  constructor(records: readonly DumpRecord[]) {
    this.#parents = records.map((_, index) => index);
    this.#groups = records.map(groupOf);
  }

  /** The group of the record at an index. */
  of(index: number): Group {
    return this.#groups[this.#rootOf(index)]!;
  }

  /** Makes one paper of two records; false where the curator has said that they are different. */
  join(a: number, b: number): boolean {
    const [one, other] = [this.#rootOf(a), this.#rootOf(b)];
    if (one === other) return true;
    const [oneGroup, otherGroup] = [this.#groups[one]!, this.#groups[other]!];
    if (isSaidDifferent(oneGroup, otherGroup)) return false;
    const [smaller, larger] = sizeOf(oneGroup) < sizeOf(otherGroup) ? [one, other] : [other, one];
    this.#parents[smaller] = larger;
    absorb(this.#groups[larger]!, this.#groups[smaller]!);
    return true;
  }

  /** Puts a record on one side of a rule that keeps the records of its sides apart. */
  separate(index: number, rule: number, side: number): void {
    this.of(index).sides.set(rule, side);
  }

  #rootOf(index: number): number {
    let root = index;
    while (this.#parents[root] !== root) {
      // Halving the path keeps it short.
      this.#parents[root] = this.#parents[this.#parents[root]!]!;
      root = this.#parents[root]!;
    }
    return root;
  }
}
