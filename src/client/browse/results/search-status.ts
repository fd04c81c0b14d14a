import { asksForPapers, type BrowseState } from '../../../browse/state.ts';
import type { Answer } from '../../../search/answer/engine.ts';
import { whyUnsearched } from '../../../search/query/query-notes.ts';
import { countOf, shorten } from '../../../site/shared/wording.ts';
import { sortName } from '../view-choice.ts';
import { needsTable, type Results, type Total } from './results.ts';

/** In characters: longer words are cut to fit a line on a narrow screen. */
const LONGEST_WORD = 24;
const LONGEST_QUERY = 60;

const quoted = (text: string, longest: number) => `“${shorten(text, longest)}”`;

/** The number of papers found by how many of the words they have, and how NOT and OR were read. */
export function searchStatus(answer: Answer, total: Total): string {
  const { operators } = answer.resolved;
  const status = whyUnsearched(answer) ?? foundStatus(answer, total);
  return operators ? `${status.replace(/\.?$/, '.')} ${operators}` : status;
}

function foundStatus(answer: Answer, total: Total): string {
  const { count, complete, resolved } = answer;
  if (total.count === 0 && total.isExact) {
    const { begun, query } = resolved;
    if (begun !== null) return `No paper has “${begun}” as a word. Type on to find longer ones.`;
    return `No results for ${quoted(query.text, LONGEST_QUERY)}.`;
  }
  if (!total.isExact) return `At least ${countOf(total.count, 'paper')}.`;
  if (complete === count) return `${countOf(total.count, 'paper')}.`;
  if (complete === 0) return `${whatIsLacking(answer)} ${nextBest(answer, total.count)}`;
  // It is unknown which of the candidates without the phrase had all words.
  if (total.count < count) return `${countOf(total.count, 'paper')} with all or some of these words.`;
  const all = countOf(complete, 'matches all words', 'match all words');
  return `${all} · ${countOf(total.count - complete, 'matches some', 'match some')}`;
}

/** Why no paper has all words. */
function whatIsLacking({ absent, resolved }: Answer): string {
  const words = resolved.units.length;
  if (absent.length === 0) return `No paper matches ${words === 2 ? 'both' : `all ${words}`} words.`;
  const named = absent.map((word) => quoted(word, LONGEST_WORD));
  return `No paper mentions ${named.length < 2 ? named : `${named.slice(0, -1).join(', ')} or ${named.at(-1)}`}.`;
}

/** The papers shown where none has all words. */
function nextBest(answer: Answer, count: number): string {
  const { resolved, areNearest, absent } = answer;
  if (areNearest) return count === 1 ? 'Showing the closest one.' : `Showing the ${count} closest.`;
  if (absent.length > 0) return `${countOf(count, 'matches', 'match')} other words.`;
  const { hits } = answer;
  const fewest = Math.min(...hits.map(({ missing }) => missing));
  const most = resolved.units.length - fewest;
  const orFewer = most > 1 && hits.some(({ missing }) => missing > fewest) ? ' or fewer' : '';
  return `${countOf(count, 'matches', 'match')} ${most === 1 ? 'one' : most}${orFewer}.`;
}

/** The status where no shown paper has all words: papers outside the filters may have them. */
function lackingWords({ choices }: BrowseState): string {
  const isFiltered = Object.keys(choices).length > 0;
  return `No paper ${isFiltered ? 'here ' : ''}matches all words.`;
}

/**
 * The number of papers shown and their order, in one or two sentences; also that there are none. What to do then is
 * in `client/browse/empty-result.ts`.
 */
export function resultStatus({ state, answer, source }: Results): string {
  if (answer && (!needsTable(state) || whyUnsearched(answer) !== null))
    return searchStatus(answer, source.total);
  const { count } = source.total;
  if (!asksForPapers(state)) return countOf(count, 'paper');
  if (count === 0)
    return `No results with these filters. Remove a filter${answer ? ' or change the search' : ''}.`;
  const papers =
    source.complete === 0
      ? `${lackingWords(state)} ${countOf(count, 'matches', 'match')} some`
      : countOf(count, 'paper');
  const order = state.sort ?? {
    by: answer ? ('relevance' as const) : ('source' as const),
    descending: false,
  };
  return `${papers}, sorted by ${sortName(order)}.`;
}
