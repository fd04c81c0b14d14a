import type { Alternative, Unit } from '../answer/occurrences.ts';
import type { Vocabulary } from '../index/vocabulary.ts';
import { type Query, wantedMarks } from '../query/query.ts';

/** The first alternative of a word that is a plain term. */
function plainWay({ alternatives }: Unit, known: Vocabulary): Alternative | undefined {
  return alternatives.find(({ terms, prefix = false }) => !prefix || terms.every((term) => known.has(term)));
}

/** So high that frequency cannot outweigh the mark. */
const MARKED_WEIGHT = 100;

/**
 * Ranks titles with the marks first among those with the words: the first word scores higher together with
 * each mark. A paper without a mark does not lack a word.
 */
export function addMarks(units: readonly Unit[], marks: readonly string[], known: Vocabulary): Unit[] {
  const place = units.findIndex((unit) => plainWay(unit, known) !== undefined);
  const way = place < 0 ? undefined : plainWay(units[place]!, known);
  if (!way) return [...units];
  const stronger = marks
    .filter((mark) => known.has(mark))
    .map((mark): Alternative => ({ terms: [...way.terms, mark], weight: MARKED_WEIGHT }));
  return units.map((unit, at) =>
    at === place ? { ...unit, alternatives: [...unit.alternatives, ...stronger] } : unit,
  );
}

/** A query as a title, or the beginning of one, that has no word to be found by. */
function wholeTitle({ whole }: Query, known: Vocabulary): Alternative[] {
  const beginning = `${whole} `;
  const ways: Alternative[] = [];
  if (known.has(whole)) ways.push({ terms: [whole], weight: 1 });
  if (known.withPrefix(beginning).length > 0) ways.push({ terms: [beginning], weight: 0.5, prefix: true });
  return ways;
}

/**
 * The units of a query without a searchable word: a title that equals the query, else titles with its
 * letters, digits and signs. Null where no title has them.
 */
export function titleUnits(query: Query, known: Vocabulary): Unit[] | null {
  const unit = { field: 'title' as const, isRequired: false };
  const alternatives = query.whole === '' ? [] : wholeTitle(query, known);
  if (alternatives.length > 0) return [{ ...unit, text: query.cleaned, alternatives }];
  const marks = wantedMarks(query).filter((mark) => known.has(mark));
  if (marks.length === 0) return null;
  return marks.map((mark) => ({ ...unit, text: mark, alternatives: [{ terms: [mark], weight: 1 }] }));
}
