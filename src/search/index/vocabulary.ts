import type { IndexBase, Synonym, TermEntry, TermShard } from './index-files.ts';

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

/** The parts of a sorted list that may have keys with this beginning, in order, by where each part begins. */
export function partsWithBeginning(begins: readonly string[], beginning: string): number[] {
  if (begins.length === 0) return [];
  const parts = [lastNotAfter(begins, beginning)];
  for (let part = parts[0]! + 1; begins[part]?.startsWith(beginning); part++) parts.push(part);
  return parts;
}

/**
 * Where a term stands among all terms: those of two letters come before all others, with their plurals. A reader who
 * types begins each word with one and two letters, which are thus looked up in the same few shards.
 * @example ['rl', 'rls', 'rlhf', 'gas'].map(placeOf) // => [' rl', ' rls', 'rlhf', ' gas']
 */
export const placeOf = (term: string): string => (/^.?.?s?$/.test(term) ? ` ${term}` : term);

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
    return lastNotAfter(this.#firsts, placeOf(term));
  }

  /** The shards with terms that begin with this prefix, but for the short ones that stand before all others, in order. */
  shardsWithPrefix(prefix: string): number[] {
    return partsWithBeginning(this.#firsts, prefix);
  }

  /** The size of these shards in KiB. */
  sizeOf(shards: readonly number[]): number {
    return shards.reduce((sum, shard) => sum + this.#sizes[shard]!, 0);
  }
}

/** The index of the first entry that does not stand before `place`. */
function firstNotBefore(entries: readonly TermEntry[], place: string): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(entries[middle]![0]) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The terms of the shards loaded so far. Shards are looked through as they are: each key takes some of many. */
export class Vocabulary {
  readonly #shards = new Set<TermShard>();

  add(shard: TermShard): void {
    this.#shards.add(shard);
  }

  entry(term: string): TermEntry | undefined {
    const place = placeOf(term);
    for (const { terms } of this.#shards) {
      if (place < placeOf(terms[0]![0])) continue;
      const entry = terms[firstNotBefore(terms, place)];
      if (entry?.[0] === term) return entry;
    }
    return undefined;
  }

  has(term: string): boolean {
    return this.entry(term) !== undefined;
  }

  /** Known terms that begin with the prefix and are longer. */
  withPrefix(prefix: string): string[] {
    const found: string[] = [];
    for (const { terms } of this.#shards) {
      for (let at = firstNotBefore(terms, prefix); terms[at]?.[0].startsWith(prefix); at++)
        if (terms[at]![0] !== prefix) found.push(terms[at]![0]);
    }
    return found;
  }

  /** Known terms that consist of this word and a neighbour without a space, see `closedFormKey`. */
  closedForms(key: string): readonly string[] {
    return this.#listed(({ closedForms }) => closedForms, key);
  }

  /** The synonyms of a sequence of terms. */
  synonyms(terms: readonly string[]): readonly Synonym[] {
    return this.#listed(({ synonyms }) => synonyms, terms.join(' '));
  }

  #listed<One>(
    listsOf: (shard: TermShard) => Readonly<Record<string, readonly One[]>>,
    key: string,
  ): readonly One[] {
    for (const shard of this.#shards) {
      const lists = listsOf(shard);
      if (Object.hasOwn(lists, key)) return lists[key]!;
    }
    return [];
  }
}
