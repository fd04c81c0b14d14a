import { countOf } from '../site/wording.ts';
import { part } from './page-part.ts';
import type { CurrentResults } from './result-source.ts';

const matching = (count: number, words: string) =>
  `${countOf(count, 'paper')} ${count === 1 ? 'matches' : 'match'} ${words}`;

/** Papers with all words stand above the others only in the order of the search. */
const isRanked = ({ sort }: CurrentResults['state']) =>
  sort === null || (sort.by === 'relevance' && !sort.descending);

/**
 * What stands above the result at a place of the list, where papers with all words and papers with some of them
 * are both there and one of them begins at this place; else null.
 */
function tierAt(place: number, numbers: readonly number[], current: CurrentResults): string | null {
  const { answer, source, state } = current;
  if (!answer || !isRanked(state)) return null;
  const isComplete = (at: number) => answer.lacks(numbers[at]!).length === 0;
  if (answer.areNearest) return place === 0 ? 'Closest' : null;
  const { complete, total } = source;
  const partial = complete !== null && total.isExact ? total.count - complete : null;
  if (place === 0) return partial && isComplete(0) ? matching(complete!, 'all words') : null;
  if (isComplete(place) || !isComplete(place - 1)) return null;
  return partial === null ? 'These match some words' : matching(partial, 'some words');
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
