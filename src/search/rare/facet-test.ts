import { type Columns, unpackLists } from '../columns.ts';
import type { Condition, Query } from '../query/query.ts';

/** Whether one of these names begins so. */
const someBegins = (names: readonly string[], beginning: string) =>
  beginning !== '' && names.some((name) => name.startsWith(beginning));

/**
 * Whether a year is a given one or within a span, whose ends may be open.
 * @example isInYears(2020, '2019-') // => true
 */
export function isInYears(year: number, years: string): boolean {
  const [, from = '', dash, to = ''] = /^(\d{0,4})([-–]?)(\d{0,4})$/.exec(years) ?? [];
  if (from === '' && to === '') return false;
  if (!dash) return year === Number(from);
  return (from === '' || year >= Number(from)) && (to === '' || year <= Number(to));
}

/**
 * A test for the conditions of a query: of each facet a paper has one of the wanted values, if any is wanted, and
 * none of the unwanted ones.
 */
export function facetTest({ conditions }: Query, columns: Columns): (number: number) => boolean {
  const topicsOf = unpackLists(columns.topics, columns.topicNames.length);
  const fits: Record<Condition['facet'], (number: number, text: string) => boolean> = {
    topic: (number, text) =>
      someBegins(
        topicsOf[number]!.map((topic) => columns.topicNames[topic]!),
        text,
      ),
    kind: (number, text) => someBegins([columns.kindNames[columns.kinds[number]!]!], text),
    year: (number, text) => {
      const year = columns.years?.[number] ?? null;
      return year !== null && isInYears(year, text);
    },
  };
  const wanted = conditions.filter(({ isUnwanted }) => !isUnwanted);
  const unwanted = conditions.filter(({ isUnwanted }) => isUnwanted);
  return (number) => {
    const holds = ({ facet, text }: Condition) => fits[facet](number, text);
    const isMet = ({ facet }: Condition) => wanted.some((one) => one.facet === facet && holds(one));
    return wanted.every(isMet) && !unwanted.some(holds);
  };
}
