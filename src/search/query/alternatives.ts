import { differInNumber } from '../../collection/language/words/singular.ts';
import { formsOf } from '../../collection/language/words/word-forms.ts';
import type { Alternative, Unit } from '../answer/occurrences.ts';
import type { Vocabulary } from '../index/vocabulary.ts';
import { isRequiredField } from './query.ts';
import type { QueryWord } from './query-words.ts';
import { numberedName, type Word } from './words.ts';

/** The weights of a word in its other number, singular or plural, and in another form; exact is 1. */
const NUMBER_WEIGHT = 0.5;
const FORM_WEIGHT = 0.2;

/** The shortest word that is completed while it is being typed. */
export const SHORTEST_PREFIX = 3;

/** All terms that may match a word, whether they exist or not. */
export function candidateTerms({ word }: QueryWord): string[] {
  const exact = [...word.parts, word.joined, numberedName(word)].filter((term) => term !== null);
  const single = singleTerm(word);
  return [...new Set([...exact, ...(single === null ? [] : formsOf(single))])];
}

/** The single term that represents a word for other forms: a compound is joined; null for a longer one. */
const singleTerm = ({ joined, parts }: Word) => joined ?? (parts.length === 1 ? parts[0]! : null);

/** The prefix to complete; null when the word is finished or too short. */
export function prefixOf({ word, isLast }: QueryWord): string | null {
  const term = singleTerm(word);
  return isLast && term !== null && term.length >= SHORTEST_PREFIX ? term : null;
}

/** Whether a word is still being typed: it may be the beginning of a longer one. */
export const isUnfinished = ({ word, isLast }: QueryWord): boolean => isLast && singleTerm(word) !== null;

/** The alternatives for a word that are in the vocabulary; none when the word is unknown as typed. */
export function alternativesFor(queryWord: QueryWord, known: Vocabulary, withPrefix: boolean): Alternative[] {
  const { parts, joined } = queryWord.word;
  const isQuoted = queryWord.clause.phrase !== null;
  const ways: Alternative[] = [];
  const prefix = withPrefix ? prefixOf(queryWord) : null;
  if (joined !== null && known.has(joined)) ways.push({ terms: [joined], weight: 1 });
  const isNumbered = joined !== null && /\d/.test(joined);
  if (parts.length > 0 && parts.every((part) => known.has(part)) && !(isNumbered && ways.length > 0)) {
    if (prefix !== parts[0]) ways.push({ terms: parts, weight: 1 });
  }
  if (prefix !== null && (known.has(prefix) || known.withPrefix(prefix).length > 0)) {
    ways.push({ terms: [prefix], weight: 1, prefix: true });
  }
  const single = singleTerm(queryWord.word);
  for (const way of single === null ? [] : otherForms(single, known)) {
    if (prefix !== null && way.terms[0]!.startsWith(prefix)) continue;
    // A phrase matches singular and plural, no other form.
    if (!isQuoted || way.weight >= NUMBER_WEIGHT) ways.push(way);
  }
  return ways;
}

/** The other forms of a term that are in the vocabulary. */
const otherForms = (term: string, known: Vocabulary) =>
  formsOf(term)
    .filter((form) => known.has(form))
    .map((form) => ({ terms: [form], weight: weightOfForm(form, term) }));

/** The alternatives of a known term: itself and its other forms. */
export function waysOfTerm(term: string, known: Vocabulary): Alternative[] {
  return [{ terms: [term], weight: 1 }, ...otherForms(term, known)];
}

/**
 * The weight of a match of a word in this form.
 * @example weightOfForm('models', 'model') // => 0.5
 * @example weightOfForm('merging', 'merge') // => 0.2
 */
export function weightOfForm(form: string, term: string): number {
  if (form === term) return 1;
  return differInNumber(form, term) ? NUMBER_WEIGHT : FORM_WEIGHT;
}

const unitOf = ({ text, clause }: QueryWord, alternatives: readonly Alternative[]): Unit => ({
  text,
  field: clause.field,
  isRequired: clause.phrase !== null || isRequiredField(clause.field),
  alternatives,
});

/** The unit for a wanted word, as far as the word is known as typed. */
export const wantedUnit = (word: QueryWord, known: Vocabulary, withPrefix: boolean): Unit =>
  unitOf(word, alternativesFor(word, known, withPrefix));

/** The unit for an unwanted word: the word in singular and plural, no other form. */
export const unwantedUnit = (word: QueryWord, known: Vocabulary): Unit =>
  unitOf(
    word,
    alternativesFor(word, known, false).filter(({ weight }) => weight >= NUMBER_WEIGHT),
  );
