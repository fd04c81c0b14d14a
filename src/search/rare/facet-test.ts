import { type Columns, unpackLists } from '../columns.ts';
import type { Query } from '../query/query.ts';

/** A test for a paper's topics or kinds: one begins as wanted, if any is wanted, and none is unwanted. */
function filterOf(names: readonly string[], wanted: readonly string[], unwanted: readonly string[]) {
  const begins = (beginnings: readonly string[]) => (number: number) =>
    beginnings.some((beginning) => beginning !== '' && names[number]!.startsWith(beginning));
  return (numbers: readonly number[]) =>
    (wanted.length === 0 || numbers.some(begins(wanted))) && !numbers.some(begins(unwanted));
}

/** A test whether a paper has one of the wanted topics and kinds and none of the unwanted ones. */
export function facetTest(query: Query, columns: Columns): (paper: { number: number }) => boolean {
  const fitsTopics = filterOf(columns.topicNames, query.topics, query.unwantedTopics);
  const fitsKinds = filterOf(columns.kindNames, query.kinds, query.unwantedKinds);
  const topicsOf = unpackLists(columns.topics, columns.topicNames.length);
  return ({ number }) => fitsTopics(topicsOf[number]!) && fitsKinds([columns.kinds[number]!]);
}
