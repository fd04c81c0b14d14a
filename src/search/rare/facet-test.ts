import { listOf, unpackLists } from '../columns.ts';
import type { IndexStore } from '../index/index-store.ts';
import { loadPapersOfTopics } from '../index/topic-papers.ts';
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

/** Whether a paper is as a condition says, by its search number. */
type Holds = (number: number) => boolean;

/** Tells it from the column of the facet. */
async function columnTest({ facet, text }: Condition, store: IndexStore): Promise<Holds> {
  const [{ papers }, column] = await loadAll([store.base(), store.column(`facet-${facet}`)]);
  if (!column) return () => false;
  const fits = (name: string) => (facet === 'year' ? isInYears(Number(name), text) : name.startsWith(text));
  const isNamed = column.names.map(fits);
  // A paper is in the areas of its topics as well.
  const isFitting = isNamed.map((is, place) => is || (isNamed[column.parents?.[place] ?? -1] ?? false));
  const valuesOf = unpackLists(column.papers, column.names.length, papers);
  return (number) => listOf(valuesOf, number).some((value) => isFitting[value]);
}

/**
 * A test for one condition. The papers of some topics are less to fetch than the topics of all papers. Rejects where
 * neither can be fetched.
 */
export async function conditionTest(
  condition: Condition,
  store: IndexStore,
): Promise<Condition & { holds: Holds }> {
  const { facet, text } = condition;
  if (text === '') return { ...condition, holds: () => false };
  const { topicPapers } = await store.base();
  if (facet !== 'topic' || topicPapers.length === 0)
    return { ...condition, holds: await columnTest(condition, store) };
  const papers = new Set(await loadPapersOfTopics(store, text));
  return { ...condition, holds: (number) => papers.has(number) };
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
