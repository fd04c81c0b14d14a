import { type Columns, unpackLists } from '../columns.ts';
import type { Query } from '../query/query.ts';

/** A test for a paper's topics or kinds: one begins as wanted, if any is wanted, and none is unwanted. */
function filterOf(names: readonly string[], wanted: readonly string[], unwanted: readonly string[]) {
  const begins = (beginnings: readonly string[]) => (number: number) =>
    beginnings.some((beginning) => beginning !== '' && names[number]!.startsWith(beginning));
  return (numbers: readonly number[]) =>
    (wanted.length === 0 || numbers.some(begins(wanted))) && !numbers.some(begins(unwanted));
}

/**
 * Whether a year is a given one or within a span, whose ends may be open.
 * @example isInYears(2020, '2019-') // => true
 */
export function isInYears(year: number, years: string): boolean {
  const [, from = '', dash, to = ''] = /^(\d{0,4})([-–]?)(\d{0,4})$/.exec(years) ?? [];
  if (from === '' && to === '') return false;
  if (!dash) return String(year).startsWith(from);
  return (from === '' || year >= Number(from)) && (to === '' || year <= Number(to));
}

/** A test for the year of a paper, which may be unknown. */
function yearTest(wanted: readonly string[], unwanted: readonly string[]) {
  const isIn = (year: number | null) => (years: string) => year !== null && isInYears(year, years);
  return (year: number | null) =>
    (wanted.length === 0 || wanted.some(isIn(year))) && !unwanted.some(isIn(year));
}

/** A test whether a paper has one of the wanted topics, kinds and years and none of the unwanted ones. */
export function facetTest(query: Query, columns: Columns): (paper: { number: number }) => boolean {
  const fitsTopics = filterOf(columns.topicNames, query.topics, query.unwantedTopics);
  const fitsKinds = filterOf(columns.kindNames, query.kinds, query.unwantedKinds);
  const fitsYears = yearTest(query.years, query.unwantedYears);
  const topicsOf = unpackLists(columns.topics, columns.topicNames.length);
  return ({ number }) =>
    fitsTopics(topicsOf[number]!) &&
    fitsKinds([columns.kinds[number]!]) &&
    fitsYears(columns.years?.[number] ?? null);
}
