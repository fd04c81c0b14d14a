import { createHash } from 'node:crypto';
import { findAuthors } from '../../collection/authors/authors.ts';
import { compareText } from '../../collection/language/compare-text.ts';
import type { Paper } from '../../collection/paper.ts';
import { withPlainFormulas } from '../../collection/read/text/formulas.ts';
import type { Topic } from '../../collection/topic.ts';
import { parentsOf } from '../../collection/topic-tree.ts';
import { distinctKeys } from '../../export/citation/citation-keys.ts';
import type { ColumnName, Columns } from '../columns.ts';
import { cutByBytes } from '../index/cut-by-bytes.ts';
import {
  type Identifiers,
  INDEX_VERSION,
  type IndexBase,
  indexFileNames,
  storeBase,
} from '../index/index-files.ts';
import { separatorsOf } from '../index/separators.ts';
import { identifiersOf } from '../rare/identifiers.ts';
import { packSourceOrder } from '../source-order.ts';
import { columnsOf, type PlacesById, sourceOrderOf } from './build-columns.ts';
import { topicPhrasesOf } from './build-query-topics.ts';
import { bundledRecordOf, recordOf } from './build-records.ts';
import { buildTopicPapers } from './build-topic-papers.ts';
import { buildTermFiles, type TermFiles } from './term-files.ts';

/** In bytes of JSON, which compression more than halves. */
const IDENTIFIER_BYTES = 24_000;
/**
 * Ten hits are in about eight files of any size, so small files cost least, as far as a request costs nothing. Hosts limit
 * their number: of a few thousand papers, whose terms take many files as well, more stand in one.
 */
const recordsPerFile = (papers: number) => {
  if (papers < 1000) return 3;
  return papers < 5000 ? 5 : 4;
};
/**
 * Exports and offline storage read long runs of records: a bundle contains whole record files, whether these have three
 * papers, four or five.
 */
const RECORDS_PER_BUNDLE = 120;

/** The files of a search index. */
export interface SearchIndex {
  /** The name of the folder: the hash of all contents. */
  readonly folder: string;
  /** Each file's name and text. */
  readonly files: ReadonlyMap<string, string>;
  /** What the facets are counted from; some of the files, as values. */
  readonly columns: Columns;
  /** The search number of each paper, by id. */
  readonly numbers: ReadonlyMap<string, number>;
}

function chunk<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, i) =>
    list.slice(i * size, (i + 1) * size),
  );
}

/** All identifiers, sorted; of those that several papers have, the first paper's. */
function identifiersIn(papers: readonly Paper[]): Identifiers {
  const numbers = new Map<string, number>();
  for (const [number, paper] of papers.entries()) {
    for (const identifier of identifiersOf(paper))
      if (!numbers.has(identifier)) numbers.set(identifier, number);
  }
  return [...numbers].sort((a, b) => compareText(a[0], b[0]));
}

/**
 * Builds the published index. It does not depend on the order of the papers. Formulas are searched and shown as
 * plain text; only bundles, for exports, have their source. `topics` are those of the collection, `terms` the files of
 * terms of these papers, where they are built already, and `places` where the papers lie on the map, if scripts are to
 * know it from the index.
 */
export function buildSearchIndex(
  papers: readonly Paper[],
  topics: readonly Topic[] = [],
  terms: TermFiles = buildTermFiles(papers),
  places?: PlacesById,
): SearchIndex {
  const sources = new Map(papers.map((paper) => [paper.id, paper]));
  const ordered = terms.ids.map((id) => withPlainFormulas(sources.get(id)!));
  const identifiers = cutByBytes(identifiersIn(ordered), IDENTIFIER_BYTES);
  const citationKeys = distinctKeys(ordered.map(({ slug }) => slug));
  const authors = findAuthors(ordered);
  const records = ordered.map((paper) => recordOf(paper, authors));
  const bundled = ordered.map(({ id }, number) =>
    bundledRecordOf(records[number]!, sources.get(id)!, citationKeys),
  );
  const parents = parentsOf(topics);
  const topicPapers = buildTopicPapers(
    ordered.map((paper) => paper.topics),
    parents,
  );
  const columns = {
    ...columnsOf(ordered, authors, parents, places),
    'query-topics': topicPhrasesOf(papers, topics),
  };
  const base: IndexBase = {
    version: INDEX_VERSION,
    papers: ordered.length,
    averageLengths: terms.averageLengths,
    lengths: terms.lengths,
    shards: terms.shards.map(({ begin }) => begin),
    shardSizes: terms.shards.map(({ text }) => Math.ceil(text.length / 1024)),
    spellings: terms.spellings.map(({ begin }) => begin),
    identifiers: separatorsOf(identifiers, ([identifier]) => identifier),
    topicPapers: separatorsOf(topicPapers, ([topic]) => topic),
    columns: Object.keys(columns) as ColumnName[],
    recordsPerFile: recordsPerFile(ordered.length),
    recordsPerBundle: RECORDS_PER_BUNDLE,
  };
  const files = new Map<string, string>([
    [indexFileNames.base, JSON.stringify(storeBase(base))],
    ...base.columns.map((name) => [indexFileNames.column(name), JSON.stringify(columns[name])] as const),
    ...packSourceOrder(sourceOrderOf(ordered)).map(
      (text, i) => [indexFileNames.source(i), JSON.stringify(text)] as const,
    ),
    ...terms.shards.map(({ text }, i) => [indexFileNames.shard(i), text] as const),
    ...terms.spellings.map(({ text }, i) => [indexFileNames.spelling(i), text] as const),
    ...identifiers.map((list, i) => [indexFileNames.identifiers(i), JSON.stringify(list)] as const),
    ...topicPapers.map((list, i) => [indexFileNames.topicPapers(i), JSON.stringify(list)] as const),
    ...chunk(records, recordsPerFile(ordered.length)).map(
      (list, i) => [indexFileNames.records(i), JSON.stringify(list)] as const,
    ),
    ...chunk(bundled, RECORDS_PER_BUNDLE).map(
      (list, i) => [indexFileNames.bundle(i), JSON.stringify(list)] as const,
    ),
  ]);
  const hash = createHash('sha256');
  for (const [name, text] of files) hash.update(`${name}\n${text}\n`);
  return {
    folder: hash.digest('hex').slice(0, 16),
    files,
    columns,
    numbers: new Map(ordered.map((paper, number) => [paper.id, number])),
  };
}
