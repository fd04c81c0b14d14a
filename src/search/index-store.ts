import MiniSearch, { type AsPlainObject } from 'minisearch';
import type { Columns } from './columns.ts';
import { loadAll, loadOnce } from './load-once.ts';
import { indexOptions, type SearchDocument, searchFields } from './options.ts';
import {
  type CitationDetails,
  decodePostings,
  INDEX_VERSION,
  type IndexBase,
  pieceNames,
  type ResultRecord,
  readRecord,
  type Spellings,
  type StoredRecord,
  type TermEntry,
  type TermShard,
} from './pieces.ts';
import { lastNotAfter } from './vocabulary.ts';

/** Fetches a piece of the index by its name; rejects when it cannot be had whole. */
export type LoadPiece = (name: string) => Promise<unknown>;

/** The pieces of one index, each fetched at most once; a piece that failed is asked for again next time. */
export class IndexStore {
  readonly #load: LoadPiece;
  readonly #pieces = new Map<string, () => Promise<unknown>>();

  /** Rejects when the index was written by another version of the program. */
  readonly base = loadOnce(async () => {
    const base = (await this.#load(pieceNames.base)) as IndexBase | null;
    if (base?.version !== INDEX_VERSION) throw new Error('The search index is of another version.');
    return base;
  });

  constructor(load: LoadPiece) {
    this.#load = load;
  }

  #piece<T>(name: string): Promise<T> {
    const load = this.#pieces.get(name) ?? loadOnce(() => this.#load(name));
    this.#pieces.set(name, load);
    return load() as Promise<T>;
  }

  /** The shards of these numbers; an index without a single word has none. */
  async shards(numbers: Iterable<number>): Promise<TermShard[]> {
    const { shards } = await this.base();
    const wanted = [...new Set(numbers)].filter((number) => number < shards.length);
    return loadAll(wanted.map((number) => this.#piece<TermShard>(pieceNames.shard(number))));
  }

  /** The known words among which a misspelt one may be found: those with its first letters. */
  async spellings(word: string): Promise<Spellings> {
    const { spellings } = await this.base();
    const first = word[0]!;
    const from = lastNotAfter(spellings, first);
    const lists = [];
    for (let n = from; n < spellings.length && (n === from || spellings[n]!.startsWith(first)); n++) {
      lists.push(this.#piece<Spellings>(pieceNames.spelling(n)));
    }
    return (await loadAll(lists)).flat();
  }

  columns(): Promise<Columns> {
    return this.#piece<Columns>(pieceNames.columns);
  }

  async record(number: number): Promise<ResultRecord> {
    const { recordsPerFile: size } = await this.base();
    const records = await this.#piece<StoredRecord[]>(pieceNames.records(Math.floor(number / size)));
    return readRecord(records[number % size]!);
  }

  /** The record of a paper with what a citation needs: for those who want many papers. */
  async citable(number: number): Promise<ResultRecord & CitationDetails> {
    const { recordsPerBundle: size } = await this.base();
    const name = pieceNames.bundle(Math.floor(number / size));
    const records = await this.#piece<(StoredRecord & CitationDetails)[]>(name);
    return readRecord(records[number % size]!);
  }
}

/** Lengths of titles and abstracts by search number, written out from the runs of the base. */
export class FieldLengths {
  readonly title: Uint16Array;
  readonly abstract: Uint16Array;

  constructor({ papers, lengthRuns }: Pick<IndexBase, 'papers' | 'lengthRuns'>) {
    this.title = new Uint16Array(papers);
    this.abstract = new Uint16Array(papers);
    let number = 0;
    let abstract = 0;
    for (let run = 0; run < lengthRuns.length; run += 3) {
      const end = number + lengthRuns[run]!;
      abstract += lengthRuns[run + 1]!;
      this.title.fill(lengthRuns[run + 2]!, number, end);
      this.abstract.fill(abstract, number, end);
      number = end;
    }
  }
}

/**
 * A MiniSearch index of just these terms. It scores them exactly as the whole index would: the number of
 * papers, their lengths and each term's postings are those of the whole.
 */
export function loadIndex(
  entries: Iterable<TermEntry>,
  base: IndexBase,
  lengths: FieldLengths,
): MiniSearch<SearchDocument> {
  const documentIds: Record<number, number> = {};
  const fieldLength: Record<number, number[]> = {};
  const frequencies = (postings: TermEntry[1]) => {
    const byNumber: Record<number, number> = {};
    for (const [number, frequency] of decodePostings(postings)) {
      byNumber[number] = frequency;
      documentIds[number] = number;
      fieldLength[number] ??= [lengths.title[number]!, lengths.abstract[number]!];
    }
    return byNumber;
  };
  const index = Array.from(entries, ([term, title, abstract]) => {
    const fields: Record<number, Record<number, number>> = {};
    if (title.length > 0) fields[0] = frequencies(title);
    if (abstract.length > 0) fields[1] = frequencies(abstract);
    return [term, fields];
  });
  const plain = {
    index,
    documentIds,
    fieldLength,
    documentCount: base.papers,
    nextId: base.papers,
    fieldIds: Object.fromEntries(searchFields.map((field, id) => [field, id])),
    averageFieldLength: [...base.averageLengths],
    storedFields: {},
    dirtCount: 0,
    serializationVersion: 2,
  };
  return MiniSearch.loadJS(plain as unknown as AsPlainObject, indexOptions);
}
