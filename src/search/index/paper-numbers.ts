import { ID_LENGTH } from '../../collection/paper-id.ts';
import type { IndexStore } from './index-store.ts';

/** The search numbers of all papers by their ids. Rejects when the ids cannot be fetched. */
export async function loadPaperNumbers(store: IndexStore): Promise<ReadonlyMap<string, number>> {
  const ids = (await store.column('ids'))!;
  const numbers = new Map<string, number>();
  for (let at = 0; at < ids.length; at += ID_LENGTH)
    numbers.set(ids.slice(at, at + ID_LENGTH), at / ID_LENGTH);
  return numbers;
}
