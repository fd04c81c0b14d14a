import { asksForPapers, type BrowseState } from '../browse/state.ts';
import type { Answer } from '../search/engine.ts';
import { operatorNote, whyUnsearched } from '../search/query-notes.ts';
import { countOf, shorten } from '../site/wording.ts';

import type { ResultSource } from './result-source.ts';
import { needsWorkbench } from './result-source.ts';
import { sortName } from './view-choice.ts';

/** Longer ones are cut, so that a line of a narrow screen holds them. */
const LONGEST_WORD = 24;

const lacking = ['', 'all of these words but one', 'all of these words but two'];

/** Whether the query asks for nothing that can be looked up. */
export const isUnsearched = (answer: Answer) => whyUnsearched(answer) !== null;

/** How many papers were found and with how many of the words, and what NOT and OR were taken for. */
export function searchStatus(answer: Answer, total: { count: number; isExact: boolean }): string {
  const note = operatorNote(answer.query);
  const status = whyUnsearched(answer) ?? foundStatus(answer, total);
  return note === null ? status : `${status} ${note}`;
}

function foundStatus({ hits, understood }: Answer, total: { count: number; isExact: boolean }): string {
  if (total.count === 0 && total.isExact) {
    const { begun } = understood;
    if (begun !== null) return `No paper has “${begun}” as a word. Type on to find longer ones.`;
    const unknown = understood.unknown.map((word) => `“${shorten(word, LONGEST_WORD)}”`).join(' and ');
    return unknown ? `No paper found: none has ${unknown} or a word like it.` : 'No paper found.';
  }
  if (!total.isExact) return `At least ${countOf(total.count, 'paper')}.`;
  const complete = hits.filter(({ missing }) => missing === 0).length;
  if (complete === hits.length) return `${countOf(total.count, 'paper')}.`;
  if (complete === 0) return `No paper has all of these words. ${mostWords(hits, total.count)}`;
  // Which of the candidates for a phrase did not have it is not known here.
  if (total.count < hits.length) return `${countOf(total.count, 'paper')} with all or most of these words.`;
  const rest = total.count - complete;
  return `${countOf(complete, 'paper')} with all of these words, ${rest} more with most of them.`;
}

function mostWords(hits: Answer['hits'], count: number): string {
  const fewest = hits[0]!.missing;
  const most = lacking[fewest] ?? 'some of these words';
  const orFewer = hits.some(({ missing }) => missing > fewest) ? ' or fewer' : '';
  return `${countOf(count, 'paper')} with ${most}${orFewer}.`;
}

/** What is to be said where none of the papers shown has all words: under a filter, another paper may have them. */
function lackingWords({ choices }: BrowseState): string {
  const isFiltered = Object.keys(choices).length > 0;
  return `No paper ${isFiltered ? 'here ' : ''}has all of these words.`;
}

/** In one or two sentences, how many papers are shown and how they are sorted. */
export function resultStatus(current: {
  state: BrowseState;
  answer: Answer | null;
  source: Pick<ResultSource, 'total' | 'complete'>;
}): string {
  const { state, answer, source } = current;
  if (answer && (!needsWorkbench(state) || isUnsearched(answer))) return searchStatus(answer, source.total);
  const { count } = source.total;
  if (!asksForPapers(state)) return countOf(count, 'paper');
  if (count === 0) return `No paper fits. Take a filter away${answer ? ', or change the words' : ''}.`;
  const papers =
    source.complete === 0
      ? `${lackingWords(state)} ${countOf(count, 'paper')} with most of them`
      : countOf(count, 'paper');
  const order = state.sort ?? {
    by: answer ? ('relevance' as const) : ('source' as const),
    descending: false,
  };
  return `${papers}, sorted by ${sortName(order)}.`;
}
