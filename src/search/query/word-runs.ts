import { differInNumber } from '../../collection/language/words/singular.ts';
import { formsOf } from '../../collection/language/words/word-forms.ts';
import type { Alternative, Unit } from '../answer/occurrences.ts';
import type { Synonym } from '../index/index-files.ts';
import type { Vocabulary } from '../index/vocabulary.ts';
import { weightOfForm } from './alternatives.ts';
import type { QueryWord } from './query-words.ts';
import { closeTerms } from './written-forms.ts';

/** Adjacent words of a query, and other forms of them together, which may not exist. */
export interface WordRun {
  readonly first: number;
  readonly count: number;
  readonly ways: readonly Alternative[];
}

/** A run of words that is an acronym or a long form. */
export interface SynonymRun extends WordRun {
  /** Its other forms, as papers write them, each with its ways. */
  readonly others: readonly (readonly [written: string, ways: readonly Alternative[]])[];
}

/** The possible closed forms of a run: those that the collection lists, or all if a word is unknown. */
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
 * The pairs of neighbours that may be one word of the collection: "data set" as `dataset`. A run has a single
 * word where the other is a stop word. `isUnknown` tells whether no paper has a word.
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

/** Runs of words that are an acronym or a long form, at each position the longest; runs do not overlap. */
export function findSynonymRuns(words: readonly QueryWord[], known: Vocabulary): SynonymRun[] {
  const runs: SynonymRun[] = [];
  for (let first = 0; first < words.length; first++) {
    for (let count = Math.min(MOST_SYNONYM_WORDS, words.length - first); count > 0; count--) {
      const run = words.slice(first, first + count);
      if (run.some(({ clause }) => clause.phrase !== null)) continue;
      const synonyms = synonymsOf(run, known);
      if (synonyms.length === 0) continue;
      // The papers of synonyms have them in title or abstract.
      const isOfNames = run.some(({ clause: { field } }) => field !== null && field !== 'title');
      const others = synonyms.map((synonym) => waysOfSynonym(synonym, isOfNames));
      runs.push({ first, count, others, ways: others.flatMap(([, ways]) => ways) });
      first += count - 1;
      break;
    }
  }
  return runs;
}

function synonymsOf(run: readonly QueryWord[], known: Vocabulary): readonly Synonym[] {
  const terms = run.flatMap(({ word }) => (word.parts.length > 0 ? word.parts : [word.joined!]));
  const ways = inBothNumbers(terms).map((way) => known.synonyms(way));
  return ways.find((others) => others.length > 0) ?? [];
}

/** Terms with the last one in singular and in plural; none for an empty list. */
function inBothNumbers(terms: readonly string[]): string[][] {
  const last = terms.at(-1);
  if (last === undefined) return [];
  const others = formsOf(last).filter((form) => differInNumber(form, last));
  return [last, ...others].map((form) => [...terms.slice(0, -1), form]);
}

/** The terms that match a written form, in singular and plural; none where it consists of stop words. */
export const waysOfForm = (written: string): string[][] => inBothNumbers(closeTerms(written));

/** A synonym as papers write it, and its ways: those of which papers stand beside it as far as there are some. */
function waysOfSynonym(
  synonym: Synonym,
  isLookedUp: boolean,
): [written: string, ways: readonly Alternative[]] {
  const [written, ...listed] = typeof synonym === 'string' ? [synonym] : synonym;
  const ways = waysOfForm(written).map((terms) => ({ terms, weight: SYNONYM_WEIGHT }));
  if (isLookedUp || listed.length === 0) return [written, ways];
  const withPapers = ways.map((way, place) => {
    const [title = '', abstract = '', apart = ''] = listed.slice(3 * place);
    return { ...way, papers: [title, abstract, apart] as const };
  });
  return [written, withPapers.filter(({ papers }) => papers.some((list) => list !== ''))];
}

/** The terms that have to be looked up for some runs. */
export const termsOfRuns = (runs: readonly WordRun[]): string[] =>
  runs.flatMap(({ ways }) => ways.flatMap(({ terms, papers }) => (papers ? [] : terms)));

/** Whether all terms of a way are known: no paper is, where they are not. */
const isKnown = ({ terms, papers }: Alternative, known: Vocabulary) =>
  papers !== undefined || terms.every((term) => known.has(term));

/** The distinct other forms of a run that some paper may have. */
export const knownSynonyms = ({ others }: SynonymRun, known: Vocabulary): string[] =>
  others.flatMap(([written, ways]) => (ways.some((way) => isKnown(way, known)) ? written : []));

/** Adds the known forms of a run as alternatives to each of its words: a match counts for all of them. */
export function addRuns(units: readonly Unit[], runs: readonly WordRun[], known: Vocabulary): Unit[] {
  const extended = units.map((unit) => ({ ...unit, alternatives: [...unit.alternatives] }));
  for (const { first, count, ways } of runs) {
    for (const way of ways.filter((one) => isKnown(one, known))) {
      for (const unit of extended.slice(first, first + count))
        unit.alternatives.push({ ...way, weight: way.weight / count });
    }
  }
  return extended;
}
