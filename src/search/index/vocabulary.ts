import type { IndexBase, TermEntry, TermShard } from './index-files.ts';

/**
 * The index of the last element that is not greater than `key`, by binary search; 0 when all are greater.
 * @example lastNotAfter(['a', 'm', 't'], 'pruning') // => 1
 */
export function lastNotAfter(sorted: readonly string[], key: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= key) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** Which shard contains which terms, known from the base before any shard is loaded. */
export class ShardMap {
  readonly #firsts: readonly string[];
  readonly #sizes: readonly number[];

  constructor({ shards, shardSizes }: Pick<IndexBase, 'shards' | 'shardSizes'>) {
    this.#firsts = shards;
    this.#sizes = shardSizes;
  }

  /** The shard that contains the term, if the index does. */
  shardOf(term: string): number {
    return lastNotAfter(this.#firsts, term);
  }

  /** The shards with terms that begin with this prefix, in order. */
  shardsWithPrefix(prefix: string): number[] {
    const shards = [this.shardOf(prefix)];
    for (let shard = shards[0]! + 1; this.#firsts[shard]?.startsWith(prefix); shard++) shards.push(shard);
    return shards;
  }

  /** The size of these shards in KiB. */
  sizeOf(shards: readonly number[]): number {
    return shards.reduce((sum, shard) => sum + this.#sizes[shard]!, 0);
  }
}

/** The terms of the shards loaded so far. */
export class Vocabulary {
  readonly #entries = new Map<string, TermEntry>();
  readonly #synonyms = new Map<string, readonly string[]>();
  readonly #closedForms = new Map<string, readonly string[]>();
  readonly #seen = new Set<TermShard>();

  add(shard: TermShard): void {
    if (this.#seen.has(shard)) return;
    this.#seen.add(shard);
    for (const entry of shard.terms) this.#entries.set(entry[0], entry);
    for (const [key, others] of Object.entries(shard.synonyms)) this.#synonyms.set(key, others);
    for (const [key, terms] of Object.entries(shard.closedForms)) this.#closedForms.set(key, terms);
  }

  entry(term: string): TermEntry | undefined {
    return this.#entries.get(term);
  }

  has(term: string): boolean {
    return this.#entries.has(term);
  }

  /** Known terms that begin with the prefix and are longer. */
  withPrefix(prefix: string): string[] {
    return [...this.#entries.keys()].filter((term) => term.length > prefix.length && term.startsWith(prefix));
  }

  /** Known terms that consist of this word and a neighbour without a space, see `closedFormKey`. */
  closedForms(key: string): readonly string[] {
    return this.#closedForms.get(key) ?? [];
  }

  /** The synonyms of a sequence of terms, as papers write them. */
  synonyms(terms: readonly string[]): readonly string[] {
    return this.#synonyms.get(terms.join(' ')) ?? [];
  }
}
