import { differInNumber } from '../../collection/language/words/singular.ts';
import { formsOf } from '../../collection/language/words/word-forms.ts';
import type { Alternative, Unit } from '../answer/occurrences.ts';
import type { Vocabulary } from '../index/vocabulary.ts';
import type { Clause, Query } from './query.ts';
import { divideWord, numberedName, type Word } from './words.ts';
import { closeTerms } from './written-forms.ts';

/** What an exact match counts is 1; these are the others. */
const WEIGHTS = {
  joined: 1,
  number: 0.5,
  form: 0.2,
  synonym: 0.6,
  prefix: 1,
} as const;

/** The shortest word whose longer forms are found while it is being typed. */
export const SHORTEST_PREFIX = 3;

const MOST_SYNONYM_WORDS = 6;

/** A word of the query together with where it came from. */
export interface QueryWord {
  readonly word: Word;
  readonly clause: Clause;
  /** As typed. */
  readonly text: string;
  /** Being typed still: it may be the beginning of a longer word. */
  readonly isLast: boolean;
  /** It is one of many in a compound, which may be the name of a file: nothing is amiss where it is unknown. */
  readonly isPart: boolean;
}

/** Longer compounds are sentences, or names of files. */
const MOST_PIECES = 3;

/** The words of a clause; a long compound counts as so many words. */
export function wordsOfClause(clause: Clause, cleaned: string): QueryWord[] {
  return clause.words.flatMap((word): QueryWord[] => {
    const own = { clause, isLast: false, isPart: false };
    if (word.pieces.length <= MOST_PIECES)
      return [{ ...own, word, text: cleaned.slice(word.start, word.end) }];
    return divideWord(word).map((part) => ({ ...own, word: part, text: part.pieces[0]!, isPart: true }));
  });
}

/** The wanted words of a query in order; only the last one, outside phrases, can be unfinished. */
export function wordsOf({ wanted, cleaned }: Query): QueryWord[] {
  const words = wanted.flatMap((clause) => wordsOfClause(clause, cleaned));
  const last = words.at(-1);
  return words.map((word) => (word === last && word.clause.isUnfinished ? { ...word, isLast: true } : word));
}

/** Puts a name and the number after it together where the vocabulary knows them as one: GPT 4 as GPT-4. */
export function joinNumbers(words: readonly QueryWord[], known: Vocabulary): QueryWord[] {
  const joined: QueryWord[] = [];
  for (const one of words) {
    const before = joined.at(-1)?.word;
    if (before && before.joined !== null && before.joined === one.word.withPrevious) continue;
    const name = numberedName(one.word);
    if (name === null || !known.has(name)) joined.push(one);
    else joined.push({ ...one, word: { ...one.word, joined: name, withNext: null } });
  }
  return joined;
}

/** Every term that a word may be found under, before anything is known to exist. */
export function candidateTerms({ word }: QueryWord): string[] {
  const exact = [...word.parts, word.joined, numberedName(word)].filter((term) => term !== null);
  const single = singleTerm(word);
  return [...new Set([...exact, ...(single === null ? [] : formsOf(single))])];
}

/** The one term that stands for a word in its other forms: a compound as one word; null for a longer one. */
const singleTerm = ({ joined, parts }: Word) => joined ?? (parts.length === 1 ? parts[0]! : null);

/** The word whose longer forms are wanted too; null when it is finished or too short. */
export function prefixOf({ word, isLast }: QueryWord): string | null {
  const term = singleTerm(word);
  return isLast && term !== null && term.length >= SHORTEST_PREFIX ? term : null;
}

/** Whether a word is being typed still and too short for its longer forms to be found. */
export function isBeginning(queryWord: QueryWord | undefined): boolean {
  if (!queryWord?.isLast) return false;
  const term = singleTerm(queryWord.word);
  return term !== null && term.length < SHORTEST_PREFIX;
}

/** The ways of finding a word that the vocabulary knows; none when it is unknown as it stands. */
export function alternativesFor(queryWord: QueryWord, known: Vocabulary, withPrefix: boolean): Alternative[] {
  const { parts, joined } = queryWord.word;
  const isQuoted = queryWord.clause.phrase !== null;
  const ways: Alternative[] = [];
  const prefix = withPrefix ? prefixOf(queryWord) : null;
  if (joined !== null && known.has(joined)) ways.push({ terms: [joined], weight: WEIGHTS.joined });
  const isNumbered = joined !== null && /\d/.test(joined);
  if (parts.length > 0 && parts.every((part) => known.has(part)) && !(isNumbered && ways.length > 0)) {
    if (prefix !== parts[0]) ways.push({ terms: parts, weight: 1 });
  }
  if (prefix !== null && (known.has(prefix) || known.withPrefix(prefix).length > 0)) {
    ways.push({ terms: [prefix], weight: WEIGHTS.prefix, prefix: true });
  }
  const single = singleTerm(queryWord.word);
  for (const way of single === null ? [] : otherForms(single, known)) {
    if (prefix !== null && way.terms[0]!.startsWith(prefix)) continue;
    // A phrase is found in singular and plural, in no other form.
    if (!isQuoted || way.weight >= WEIGHTS.number) ways.push(way);
  }
  return ways;
}

/** The other forms of a term that are known. */
const otherForms = (term: string, known: Vocabulary) =>
  formsOf(term)
    .filter((form) => known.has(form))
    .map((form) => ({ terms: [form], weight: weightOfForm(form, term) }));

/** A known term and its other forms. */
export function waysOfTerm(term: string, known: Vocabulary): Alternative[] {
  return [{ terms: [term], weight: 1 }, ...otherForms(term, known)];
}

/** How much a word counts that was found in this form. */
export function weightOfForm(form: string, term: string): number {
  if (form === term) return WEIGHTS.joined;
  return differInNumber(form, term) ? WEIGHTS.number : WEIGHTS.form;
}

/** What a paper should have for a word. */
export function unitOf({ text, clause }: QueryWord, alternatives: readonly Alternative[]): Unit {
  return { text, field: clause.field, isRequired: clause.phrase !== null, alternatives };
}

/** The ways of finding a word that is not wanted: as it stands, in singular and plural, nothing looser. */
export function excludedAlternatives(queryWord: QueryWord, known: Vocabulary): Alternative[] {
  return alternativesFor(queryWord, known, false).filter(({ weight }) => weight >= WEIGHTS.number);
}

/** A run of words of the query that can be written in another way. */
export interface SynonymRun {
  readonly first: number;
  readonly count: number;
  /** The other ways, as papers write them. */
  readonly others: readonly string[];
}

/** Runs of words that are an acronym or its long form, the longest run first at each place; runs do not overlap. */
export function findSynonymRuns(words: readonly QueryWord[], known: Vocabulary): SynonymRun[] {
  const runs: SynonymRun[] = [];
  for (let first = 0; first < words.length; first++) {
    for (let count = Math.min(MOST_SYNONYM_WORDS, words.length - first); count > 0; count--) {
      const run = words.slice(first, first + count);
      if (run.some(({ clause }) => clause.phrase !== null)) continue;
      const others = synonymsOf(run, known);
      if (others.length === 0) continue;
      runs.push({ first, count, others });
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

/** Some terms with the last one in singular and in plural. */
function inBothNumbers(terms: readonly string[]): string[][] {
  const last = terms.at(-1)!;
  const others = formsOf(last).filter((form) => differInNumber(form, last));
  return [last, ...others].map((form) => [...terms.slice(0, -1), form]);
}

/** Every term of the other ways of writing these runs, before anything is known to exist. */
export function synonymTerms(runs: readonly SynonymRun[]): string[] {
  return runs.flatMap(({ others }) => others.flatMap(waysOfForm).flat());
}

/** The terms by which a written form is found: in singular and in plural. */
const waysOfForm = (written: string) => inBothNumbers(closeTerms(written));

/** Of the other ways of writing a run those that some paper may have, once each. */
export function knownSynonyms({ others }: SynonymRun, known: Vocabulary): string[] {
  const isKnown = (written: string) =>
    waysOfForm(written).some((terms) => terms.every((term) => known.has(term)));
  return others.filter(isKnown);
}

/** Adds to each word of a run the other ways of writing the run. */
export function addSynonyms(units: readonly Unit[], runs: readonly SynonymRun[], known: Vocabulary): Unit[] {
  const extended = units.map((unit) => ({ ...unit, alternatives: [...unit.alternatives] }));
  for (const { first, count, others } of runs) {
    for (const terms of others.flatMap(waysOfForm)) {
      if (!terms.every((term) => known.has(term))) continue;
      for (const unit of extended.slice(first, first + count)) {
        unit.alternatives.push({ terms, weight: WEIGHTS.synonym / count });
      }
    }
  }
  return extended;
}
