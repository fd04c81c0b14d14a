import { type Columns, unpackLists } from '../columns.ts';
import type { Query } from '../query/query.ts';

/** Whether the numbers of a paper's names hold one that begins as wanted, if any is wanted, and no unwanted one. */
function filterOf(names: readonly string[], wanted: readonly string[], unwanted: readonly string[]) {
  const begins = (beginnings: readonly string[]) => (number: number) =>
    beginnings.some((beginning) => beginning !== '' && names[number]!.startsWith(beginning));
  return (numbers: readonly number[]) =>
    (wanted.length === 0 || numbers.some(begins(wanted))) && !numbers.some(begins(unwanted));
}

/** Tells of a paper whether it has one of the topics and kinds that are asked for, and no unwanted one. */
export function facetTest(query: Query, columns: Columns): (paper: { number: number }) => boolean {
  const fitsTopics = filterOf(columns.topicNames, query.topics, query.unwantedTopics);
  const fitsKinds = filterOf(columns.kindNames, query.kinds, query.unwantedKinds);
  const topicsOf = unpackLists(columns.topics, columns.topicNames.length);
  return ({ number }) => fitsTopics(topicsOf[number]!) && fitsKinds([columns.kinds[number]!]);
}
