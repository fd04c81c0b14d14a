import { listOf, unpackLists } from '../columns.ts';
import type { IndexStore } from '../index/index-store.ts';
import { loadAll } from '../load-once.ts';
import type { Condition, Query } from '../query/query.ts';

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

/** A test for one condition; only the column that it names is fetched. */
async function conditionTest(
  { facet, text, isUnwanted }: Condition,
  store: IndexStore,
): Promise<{ facet: Condition['facet']; isUnwanted: boolean; holds: (number: number) => boolean }> {
  const [{ papers }, column] = await loadAll([store.base(), store.column(`facet-${facet}`)]);
  if (!column) return { facet, isUnwanted, holds: () => false };
  const fits = (name: string) =>
    facet === 'year' ? isInYears(Number(name), text) : text !== '' && name.startsWith(text);
  const isNamed = column.names.map(fits);
  // A paper is in the areas of its topics as well.
  const isFitting = isNamed.map((is, place) => is || (isNamed[column.parents?.[place] ?? -1] ?? false));
  const valuesOf = unpackLists(column.papers, column.names.length, papers);
  return { facet, isUnwanted, holds: (number) => listOf(valuesOf, number).some((value) => isFitting[value]) };
}

/**
 * A test for the conditions of a query: of each facet a paper has one of the wanted values, if any is wanted, and
 * none of the unwanted ones. Rejects where a column cannot be fetched.
 */
export async function facetTest(
  { conditions }: Query,
  store: IndexStore,
): Promise<(number: number) => boolean> {
  const tests = await loadAll(conditions.map((condition) => conditionTest(condition, store)));
  const wanted = tests.filter(({ isUnwanted }) => !isUnwanted);
  const unwanted = tests.filter(({ isUnwanted }) => isUnwanted);
  return (number) =>
    wanted.every((one) => wanted.some(({ facet, holds }) => facet === one.facet && holds(number))) &&
    !unwanted.some(({ holds }) => holds(number));
}
