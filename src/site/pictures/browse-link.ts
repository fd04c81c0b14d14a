import type { FacetChoices, FacetId } from '../../browse/facet-choices.ts';
import { browseStateUrl, startState } from '../../browse/state.ts';

/**
 * The part of an address after the search page that asks for papers with these values, in the form that the page gives
 * it: several values of a facet find papers with any of them, several topics with `allTopics` those with all of them.
 * @example browseQuery({ topic: ['a', 'b'] }, true) // => '?topic=a&topic=b&topics=all'
 */
export function browseQuery(
  wanted: Readonly<Partial<Record<FacetId, readonly string[]>>>,
  allTopics = false,
): string {
  const choices: FacetChoices = Object.fromEntries(
    Object.entries(wanted).map(([facet, values]) => [facet, { wanted: values, unwanted: [] }]),
  );
  return browseStateUrl({ ...startState, choices, allTopics });
}
