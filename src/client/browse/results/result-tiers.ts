import { countOf } from '../../../site/shared/wording.ts';
import { part } from '../../controls/find-part.ts';
import type { CurrentResults } from './result-source.ts';

/** Papers with all words stand above the others only in the order of the search. */
const isRanked = ({ sort }: CurrentResults['state']) =>
  sort === null || (sort.by === 'relevance' && !sort.descending);

/**
 * What stands above the result at a place of the list where papers begin that have not all of the words; else null.
 * Of those with all words, which come first, the status says how many they are.
 */
function tierAt(place: number, numbers: readonly number[], current: CurrentResults): string | null {
  const { answer, source, state } = current;
  if (!answer || !isRanked(state)) return null;
  const isComplete = (at: number) => answer.lacks(numbers[at]!).length === 0;
  if (answer.areNearest) return place === 0 ? 'Closest' : null;
  if (place === 0 || isComplete(place) || !isComplete(place - 1)) return null;
  const { complete, total } = source;
  if (complete === null || !total.isExact) return 'These match some words';
  const partial = total.count - complete;
  return `${countOf(partial, 'paper')} ${partial === 1 ? 'matches' : 'match'} some words`;
}

/**
 * Says of results which words of the query they lack, and where those begin that lack any. `items` are those
 * from the place `from` on; `numbers` are all papers up to the last of them.
 */
export function showTiers(
  items: readonly HTMLElement[],
  from: number,
  numbers: readonly number[],
  current: CurrentResults,
): void {
  for (const [index, item] of items.entries()) {
    const tier = tierAt(from + index, numbers, current);
    part(item, 'tier').textContent = tier;
    part(item, 'tier').hidden = tier === null;
    const lacking = current.answer?.lacks(numbers[from + index]!) ?? [];
    part(item, 'lacking').textContent = lacking.join(', ');
    part(item, 'lacks').hidden = lacking.length === 0;
  }
}
