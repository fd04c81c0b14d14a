import { expect, test } from 'vitest';
import { IndexStore } from '../../../src/search/index/index-store.ts';
import { TermLookup } from '../../../src/search/index/term-lookup.ts';

/** The files that are asked for when the terms with a beginning are fetched ahead. */
function fetchedAhead(beginning: string, shardSizes: readonly number[]): string[] {
  const asked: string[] = [];
  const shards = ['gr', 'graph', 'grasp', 'h'];
  const store = new IndexStore(async () => ({}));
  // Which files are fetched is asked here, not how.
  store.shards = async (numbers) => {
    asked.push(...Array.from(numbers, String));
    return [];
  };
  new TermLookup(store, { shards, shardSizes }).fetchBeginning(beginning);
  return asked;
}

test('the shards with a beginning are fetched ahead, however it is written, unless they are large', () => {
  expect(fetchedAhead('gra', [5, 5, 5, 5])).toEqual(['0', '1', '2']);
  expect(fetchedAhead('Gráp', [5, 5, 5, 5])).toEqual(['0', '1']);
  expect(fetchedAhead('gra', [6, 6, 6, 6])).toEqual([]);
  expect(fetchedAhead('grasp', [6, 6, 6, 6])).toEqual(['2']);
});
