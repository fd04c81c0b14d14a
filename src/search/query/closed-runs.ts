import { formsOf } from '../../collection/language/words/word-forms.ts';
import type { Alternative, Unit } from '../answer/occurrences.ts';
import type { Vocabulary } from '../index/vocabulary.ts';
import { type QueryWord, weightOfForm } from './expand.ts';

/** Words of a query side by side, and the terms that they are when written as one, the likeliest first. */
export interface ClosedRun {
  readonly first: number;
  /** How many of the query's words it takes up: one where the other is too common to be searched. */
  readonly count: 1 | 2;
  readonly terms: readonly string[];
}

const inAllForms = (closed: string) => [closed, ...formsOf(closed)];

/** Of the forms of a pair those that may exist: the ones listed, or all where a word of the pair is unknown. */
function runOf(
  closed: string,
  place: Pick<ClosedRun, 'first' | 'count'>,
  listed: readonly string[],
  isUnknown: boolean,
): ClosedRun[] {
  const terms = inAllForms(closed).filter((term) => isUnknown || listed.includes(term));
  return terms.length > 0 ? [{ ...place, terms }] : [];
}

/** The pairs of neighbours that may be one word of the collection; `isUnknown` tells of single words. */
export function findClosedRuns(
  words: readonly QueryWord[],
  known: Vocabulary,
  isUnknown: (place: number) => boolean,
): ClosedRun[] {
  return words.flatMap(({ word }, first) => {
    const listed = known.closedForms(word.pieces[0] ?? '');
    const { withNext, withPrevious } = word;
    const runs: ClosedRun[] = [];
    if (withNext !== null) {
      const isPair = words[first + 1]?.word.withPrevious === withNext;
      const unknown = isUnknown(first) || (isPair && isUnknown(first + 1));
      runs.push(...runOf(withNext, { first, count: isPair ? 2 : 1 }, listed, unknown));
    }
    // The word before is too common to be among these.
    if (withPrevious !== null && words[first - 1]?.word.withNext !== withPrevious) {
      runs.push(...runOf(withPrevious, { first, count: 1 }, listed, isUnknown(first)));
    }
    return runs;
  });
}

/** Adds to each word of a run its closed forms that are known. */
export function addClosedForms(
  units: readonly Unit[],
  runs: readonly ClosedRun[],
  known: Vocabulary,
): Unit[] {
  const extended = units.map((unit) => ({ ...unit, alternatives: [...unit.alternatives] }));
  for (const { first, count, terms } of runs) {
    for (const term of terms.filter((one) => known.has(one))) {
      const way: Alternative = { terms: [term], weight: weightOfForm(term, terms[0]!) / count };
      for (const unit of extended.slice(first, first + count)) unit.alternatives.push(way);
    }
  }
  return extended;
}
