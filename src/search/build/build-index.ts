import { createHash } from 'node:crypto';
import MiniSearch from 'minisearch';
import { findAuthors } from '../../collection/authors/authors.ts';
import { compareText } from '../../collection/language/compare-text.ts';
import type { Paper } from '../../collection/paper.ts';
import { withPlainFormulas } from '../../collection/read/text/formulas.ts';
import type { PaperText } from '../../collection/understand/paper-text.ts';
import { distinctKeys } from '../../export/citation/citation-keys.ts';
import type { ColumnName, Columns } from '../columns.ts';
import { documentFrequency } from '../index/document-frequency.ts';
import {
  encodePostings,
  type Identifiers,
  INDEX_VERSION,
  type IndexBase,
  indexFileNames,
  type Spellings,
  storeBase,
  type TermEntry,
  type TermShard,
} from '../index/index-files.ts';
import { type ClosedFormTest, fieldTerms, indexOptionsFor, type SearchDocument } from '../index/options.ts';
import { separatorBetween } from '../index/separators.ts';
import { lastNotAfter } from '../index/vocabulary.ts';
import { findWords, termsOfWord } from '../query/words.ts';
import { closedFormsOf, closedFormTest } from '../rare/closed-forms.ts';
import { identifiersOf } from '../rare/identifiers.ts';
import { editsAllowed } from '../rare/spelling.ts';
import { columnsOf } from './build-columns.ts';
import { bundledRecordOf, recordOf } from './build-records.ts';
import { addPublicationTerms } from './publication-terms.ts';
import { mineSynonyms, type Synonyms } from './synonyms.ts';

/**
 * In bytes of JSON, which compression more than halves. Small files load fastest, but the base, which comes before
 * the first answer, says of each where it begins.
 */
const shardBytes = (papers: number) => {
  if (papers < 2_000) return 5_000;
  return papers < 20_000 ? 7_000 : 9_000;
};
const SPELLING_BYTES = 12_000;
const IDENTIFIER_BYTES = 24_000;
/** Ten hits are in about eight files of any size, so small files cost least. Hosts limit their number. */
const recordsPerFile = (papers: number) => {
  if (papers < 500) return 2;
  return papers < 1000 ? 3 : 4;
};
/** Exports and offline storage read long runs of records: a bundle contains whole record files. */
const RECORDS_PER_BUNDLE = 96;

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

/** The vocabulary of a collection: all terms, and those that some text writes as one word. */
interface CollectionWords {
  readonly terms: ReadonlySet<string>;
  readonly solid: ReadonlySet<string>;
}

function wordsOfPapers(papers: readonly PaperText[]): CollectionWords {
  const [terms, solid] = [new Set<string>(), new Set<string>()];
  for (const { title, abstract } of papers) {
    for (const word of [...findWords(title), ...findWords(abstract ?? '')]) {
      for (const term of termsOfWord(word)) terms.add(term);
      if (word.pieces.length === 1) for (const term of word.parts) solid.add(term);
    }
  }
  return { terms, solid };
}

/** Sorts papers by their number of different terms, so that run-length encoded lengths are short. */
function orderPapers<P extends PaperText>(papers: readonly P[], isTerm: ClosedFormTest): P[] {
  return papers
    .map((paper) => ({
      paper,
      abstract: new Set(fieldTerms(paper.abstract ?? '', 'abstract', isTerm)).size,
      title: new Set(fieldTerms(paper.title, 'title', isTerm)).size,
    }))
    .sort((a, b) => a.abstract - b.abstract || a.title - b.title || compareText(a.paper.id, b.paper.id))
    .map(({ paper }) => paper);
}

/** The index before it is split into files, and the papers in search-number order. */
export interface WholeIndex<P> {
  readonly ordered: readonly P[];
  readonly index: MiniSearch<SearchDocument>;
  readonly words: CollectionWords;
}

/** Builds the index that is then split into the published files. */
export function buildWholeIndex<P extends PaperText>(papers: readonly P[]): WholeIndex<P> {
  const words = wordsOfPapers(papers);
  const isTerm = closedFormTest(words.terms);
  const ordered = orderPapers(papers, isTerm);
  const index = new MiniSearch(indexOptionsFor(isTerm));
  index.addAll(ordered.map(({ title, abstract }, number) => ({ number, title, abstract: abstract ?? '' })));
  return { ordered, index, words };
}

/** Splits a list into parts of about `bytes` of JSON; no part is empty. */
function cut<T>(entries: readonly T[], bytes: number): T[][] {
  const parts: T[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const entry of entries) {
    const length = JSON.stringify(entry).length + 1;
    if (size + length > bytes) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)!.push(entry);
    size += length;
  }
  return parts;
}

function chunk<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, i) =>
    list.slice(i * size, (i + 1) * size),
  );
}

type Serialized = ReturnType<MiniSearch['toJSON']>;

const postingsOf = (frequencies: Record<string, number> | undefined) =>
  encodePostings(
    Object.entries(frequencies ?? {}).map(([number, count]) => [Number(number), count] as const),
  );

function termEntries(index: Serialized): TermEntry[] {
  const { title, abstract } = index.fieldIds as { title: number; abstract: number };
  return index.index
    .map(
      ([term, fields]): TermEntry => [
        term,
        postingsOf(fields[title] as Record<string, number>),
        postingsOf(fields[abstract] as Record<string, number>),
      ],
    )
    .sort((a, b) => compareText(a[0], b[0]));
}

/** Assigns each key to the shard that would contain its first term, by where the shards begin. */
function placeInShards(
  parts: readonly TermEntry[][],
  separators: readonly string[],
  synonyms: Synonyms,
  closedForms: ReadonlyMap<string, readonly string[]>,
): TermShard[] {
  type Lists = Record<string, readonly string[]>;
  const shards = parts.map((terms) => ({ terms, synonyms: {} as Lists, closedForms: {} as Lists }));
  const shardOf = (key: string) => shards[lastNotAfter(separators, key.split(' ')[0]!)];
  for (const [key, others] of synonyms) Object.assign(shardOf(key)?.synonyms ?? {}, { [key]: others });
  for (const [key, terms] of closedForms) Object.assign(shardOf(key)?.closedForms ?? {}, { [key]: terms });
  return shards;
}

function lengthGroups(index: Serialized, papers: number): number[][] {
  const groups: number[][] = [];
  let [abstractBefore, titleBefore] = [0, Number.POSITIVE_INFINITY];
  for (let number = 0; number < papers; number++) {
    const [title = 0, abstract = 0] = (index.fieldLength as Record<string, number[]>)[number] ?? [];
    if (abstract !== abstractBefore || title < titleBefore) groups.push([abstract - abstractBefore, title]);
    const group = groups.at(-1)!;
    const place = title - group[1]! + 2;
    while (group.length <= place) group.push(0);
    group[place]!++;
    [abstractBefore, titleBefore] = [abstract, title];
  }
  return groups;
}

/** Where each part of a sorted list begins, by the keys of its entries. */
function separatorsOf<T>(parts: readonly (readonly T[])[], keyOf: (entry: T) => string): string[] {
  return parts.map((part, place) => {
    const before = parts[place - 1]?.at(-1);
    return separatorBetween(before === undefined ? '' : keyOf(before), keyOf(part[0]!));
  });
}

const spellingsOf = (entries: readonly TermEntry[]): Spellings =>
  entries
    .filter(([term]) => editsAllowed(term) > 0)
    .map((entry) => [entry[0], documentFrequency(entry)] as const);

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
 * plain text; only bundles, for exports, have their source. `parents` has the area of each topic that is in one.
 */
export function buildSearchIndex(
  papers: readonly Paper[],
  parents?: ReadonlyMap<string, string>,
): SearchIndex {
  const { ordered, index: whole, words } = buildWholeIndex(papers.map(withPlainFormulas));
  const sources = new Map(papers.map((paper) => [paper.id, paper]));
  const index = whole.toJSON();
  const entries = termEntries(index);
  const synonyms = mineSynonyms(ordered.map((paper) => `${paper.title}\n${paper.abstract ?? ''}`));
  const closedForms = closedFormsOf([...words.solid].sort(compareText), words.terms);
  const parts = cut(addPublicationTerms(entries, ordered), shardBytes(ordered.length));
  const separators = separatorsOf(parts, ([term]) => term);
  const shards = placeInShards(parts, separators, synonyms, closedForms);
  const shardTexts = shards.map((shard) => JSON.stringify(shard));
  const spellings = cut(spellingsOf(entries), SPELLING_BYTES);
  const identifiers = cut(identifiersIn(ordered), IDENTIFIER_BYTES);
  const citationKeys = distinctKeys(ordered.map(({ slug }) => slug));
  const authors = findAuthors(ordered);
  const records = ordered.map((paper) => recordOf(paper, authors));
  const bundled = ordered.map(({ id }, number) =>
    bundledRecordOf(records[number]!, sources.get(id)!, citationKeys),
  );
  const columns = columnsOf(ordered, authors, parents);
  const base: IndexBase = {
    version: INDEX_VERSION,
    papers: ordered.length,
    averageLengths: index.averageFieldLength as unknown as [number, number],
    lengths: lengthGroups(index, ordered.length),
    shards: separators,
    shardSizes: shardTexts.map((text) => Math.ceil(text.length / 1024)),
    spellings: separatorsOf(spellings, ([word]) => word),
    identifiers: separatorsOf(identifiers, ([identifier]) => identifier),
    columns: Object.keys(columns) as ColumnName[],
    recordsPerFile: recordsPerFile(ordered.length),
    recordsPerBundle: RECORDS_PER_BUNDLE,
  };
  const files = new Map<string, string>([
    [indexFileNames.base, JSON.stringify(storeBase(base))],
    ...base.columns.map((name) => [indexFileNames.column(name), JSON.stringify(columns[name])] as const),
    ...shardTexts.map((text, i) => [indexFileNames.shard(i), text] as const),
    ...spellings.map((list, i) => [indexFileNames.spelling(i), JSON.stringify(list)] as const),
    ...identifiers.map((list, i) => [indexFileNames.identifiers(i), JSON.stringify(list)] as const),
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
