import { differInNumber } from '../../collection/language/words/singular.ts';
import { formsOf } from '../../collection/language/words/word-forms.ts';
import type { Alternative, Unit } from '../answer/occurrences.ts';
import type { Vocabulary } from '../index/vocabulary.ts';
import { weightOfForm } from './alternatives.ts';
import type { QueryWord } from './query-words.ts';
import { closeTerms } from './written-forms.ts';

/** Words of a query side by side, and other ways of finding them together, which may or may not be known. */
export interface WordRun {
  readonly first: number;
  readonly count: number;
  readonly ways: readonly Alternative[];
}

/** A run that is an acronym or its long form. */
export interface SynonymRun extends WordRun {
  /** The other ways of writing it, as papers write them. */
  readonly others: readonly string[];
}

/**
 * The run of words that are `closed` when written as one, in the forms that may exist: those that the collection
 * lists, or all where a word of the run is unknown.
 */
function closedRun(
  closed: string,
  { first, count }: Omit<WordRun, 'ways'>,
  listed: readonly string[],
  isUnknown: boolean,
): WordRun[] {
  const terms = [closed, ...formsOf(closed)].filter((term) => isUnknown || listed.includes(term));
  const ways = terms.map((term) => ({ terms: [term], weight: weightOfForm(term, terms[0]!) }));
  return ways.length > 0 ? [{ first, count, ways }] : [];
}

/**
 * The pairs of neighbours that may be one word of the collection: "data set" as `dataset`. A run is a single word
 * where the other is too common to be among the words. `isUnknown` tells of each word whether no paper has it.
 */
export function findClosedRuns(
  words: readonly QueryWord[],
  known: Vocabulary,
  isUnknown: (place: number) => boolean,
): WordRun[] {
  return words.flatMap(({ word }, first) => {
    const listed = known.closedForms(word.pieces[0] ?? '');
    const { withNext, withPrevious } = word;
    const runs: WordRun[] = [];
    if (withNext !== null) {
      const isPair = words[first + 1]?.word.withPrevious === withNext;
      const unknown = isUnknown(first) || (isPair && isUnknown(first + 1));
      runs.push(...closedRun(withNext, { first, count: isPair ? 2 : 1 }, listed, unknown));
    }
    if (withPrevious !== null && words[first - 1]?.word.withNext !== withPrevious) {
      runs.push(...closedRun(withPrevious, { first, count: 1 }, listed, isUnknown(first)));
    }
    return runs;
  });
}

const SYNONYM_WEIGHT = 0.6;

const MOST_SYNONYM_WORDS = 6;

/** Runs of words that are an acronym or its long form, the longest run first at each place; runs do not overlap. */
export function findSynonymRuns(words: readonly QueryWord[], known: Vocabulary): SynonymRun[] {
  const runs: SynonymRun[] = [];
  for (let first = 0; first < words.length; first++) {
    for (let count = Math.min(MOST_SYNONYM_WORDS, words.length - first); count > 0; count--) {
      const run = words.slice(first, first + count);
      if (run.some(({ clause }) => clause.phrase !== null)) continue;
      const others = synonymsOf(run, known);
      if (others.length === 0) continue;
      const ways = others.flatMap(waysOfForm).map((terms) => ({ terms, weight: SYNONYM_WEIGHT }));
      runs.push({ first, count, others, ways });
      first += count - 1;
      break;
    }
  }
  return runs;
}

function synonymsOf(run: readonly QueryWord[], known: Vocabulary): readonly string[] {
  const terms = run.flatMap(({ word }) => (word.parts.length > 0 ? word.parts : [word.joined!]));
  const ways = inBothNumbers(terms).map((way) => known.synonyms(way));
  return ways.find((others) => others.length > 0) ?? [];
}

/** Some terms with the last one in singular and in plural; nothing of none. */
function inBothNumbers(terms: readonly string[]): string[][] {
  const last = terms.at(-1);
  if (last === undefined) return [];
  const others = formsOf(last).filter((form) => differInNumber(form, last));
  return [last, ...others].map((form) => [...terms.slice(0, -1), form]);
}

/** The terms by which a written form is found: in singular and in plural; none where it has only common words. */
const waysOfForm = (written: string) => inBothNumbers(closeTerms(written));

const areKnown = (terms: readonly string[], known: Vocabulary) => terms.every((term) => known.has(term));

/** Of the other ways of writing a run those that some paper may have, once each. */
export const knownSynonyms = ({ others }: SynonymRun, known: Vocabulary): string[] =>
  others.filter((written) => waysOfForm(written).some((terms) => areKnown(terms, known)));

/** Adds to each word of a run the ways of finding the run that are known: for all its words they count as one. */
export function addRuns(units: readonly Unit[], runs: readonly WordRun[], known: Vocabulary): Unit[] {
  const extended = units.map((unit) => ({ ...unit, alternatives: [...unit.alternatives] }));
  for (const { first, count, ways } of runs) {
    for (const { terms, weight } of ways.filter((way) => areKnown(way.terms, known))) {
      for (const unit of extended.slice(first, first + count))
        unit.alternatives.push({ terms, weight: weight / count });
    }
  }
  return extended;
}
