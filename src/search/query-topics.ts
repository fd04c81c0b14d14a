import { foldText } from '../collection/language/fold.ts';
import { singularOf } from '../collection/language/words/singular.ts';
import { formsOf } from '../collection/language/words/word-forms.ts';
import type { Unit } from './answer/occurrences.ts';
import type { TopicPhrases } from './columns.ts';
import { documentFrequency } from './index/document-frequency.ts';
import type { ResolvedQuery } from './query/resolve-query.ts';

const MOST_TOPICS = 3;

/** In tenths: the least score of a topic; it also needs half the best topic's score. */
const LEAST_SCORE = 1.5;

/**
 * The singular forms that a word of the query may stand for, and those that may be part of it, such as the
 * words of an acronym's long form. They are not looked up in the index: names of topics may have words that
 * no paper has.
 */
function keysOf({ text, alternatives }: Unit) {
  const whole = alternatives
    .filter(({ terms }) => terms.length === 1)
    .flatMap(({ terms: [term = ''], prefix }) => (prefix ? [term, ...formsOf(term)] : [term]));
  const parts = alternatives.flatMap(({ terms }) => terms);
  const keys = (terms: readonly string[]) => new Set([foldText(text), ...terms].map(singularOf));
  return { whole: keys(whole), parts: keys([...whole, ...parts]) };
}

/** The weight of a word: the rarer, the higher. */
function weightOf({ alternatives }: Unit, { known }: ResolvedQuery, papers: number): number {
  const entry = known.entry(alternatives[0]?.terms[0] ?? '');
  return Math.log1p(papers / Math.max(1, entry ? documentFrequency(entry) : 0));
}

/** The slugs of the topics that a query names, best first; may be empty. `papers` is the collection size. */
export function matchTopics(topics: TopicPhrases, resolved: ResolvedQuery, papers: number): string[] {
  const units = resolved.units.map((unit) => ({
    ...keysOf(unit),
    weight: weightOf(unit, resolved, papers),
  }));
  const all = new Set(units.flatMap(({ parts }) => [...parts]));
  const total = units.reduce((sum, { weight }) => sum + weight, 0);
  const scoreOf = (phrases: Readonly<Record<string, number>>) => {
    const met = Object.entries(phrases)
      .map(([phrase, strength]) => ({ words: phrase.split(' '), strength }))
      .filter(({ words }) => words.every((word) => all.has(word)));
    const shares = units.map(({ whole, parts, weight }) => {
      const strengths = met.filter(({ words }) =>
        words.length === 1 ? whole.has(words[0]!) : words.some((word) => parts.has(word)),
      );
      return weight * Math.max(0, ...strengths.map(({ strength }) => strength));
    });
    return shares.reduce((sum, share) => sum + share, 0) / total;
  };
  const scored = Object.entries(topics)
    .map(([slug, phrases]) => ({ slug, score: scoreOf(phrases) }))
    .sort((a, b) => b.score - a.score);
  const least = Math.max(LEAST_SCORE, (scored[0]?.score ?? 0) / 2);
  return scored
    .filter(({ score }) => score >= least)
    .slice(0, MOST_TOPICS)
    .map(({ slug }) => slug);
}
