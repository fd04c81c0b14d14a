import { type Columns, unpackLists } from '../columns.ts';
import type { Query } from '../query/query.ts';

/** Whether the numbers of a paper's names hold one that begins as wanted, if any is wanted, and no unwanted one. */
function filterOf(names: readonly string[], wanted: readonly string[], unwanted: readonly string[]) {
  const begins = (beginnings: readonly string[]) => (number: number) =>
    beginnings.some((beginning) => beginning !== '' && names[number]!.startsWith(beginning));
  return (numbers: readonly number[]) =>
    (wanted.length === 0 || numbers.some(begins(wanted))) && !numbers.some(begins(unwanted));
}

/** Of all papers, by search number, whether it has one of the topics and kinds that are asked for and no unwanted one. */
export function facetFilter(query: Query, columns: Columns): boolean[] {
  const fitsTopics = filterOf(columns.topicNames, query.topics, query.unwantedTopics);
  const fitsKinds = filterOf(columns.kindNames, query.kinds, query.unwantedKinds);
  const topicsOf = unpackLists(columns.topics, columns.topicNames.length);
  return columns.kinds.map((kind, number) => fitsTopics(topicsOf[number]!) && fitsKinds([kind]));
}
