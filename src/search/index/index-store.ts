import type { ColumnName, Columns } from '../columns.ts';
import { loadAll, loadOnce } from '../load-once.ts';
import {
  type CitationDetails,
  type Identifiers,
  INDEX_VERSION,
  type IndexBase,
  indexFileNames,
  type ResultRecord,
  readBase,
  readRecord,
  type Spellings,
  type StoredBase,
  type StoredRecord,
  type TermShard,
} from './index-files.ts';
import { lastNotAfter, partsWithBeginning } from './vocabulary.ts';

/** Fetches a file of the index by its name; rejects when it cannot be loaded completely. */
export type LoadIndexFile = (name: string) => Promise<unknown>;

/** The files of one index, each fetched at most once; a failed one is fetched again at the next request. */
export class IndexStore {
  readonly #load: LoadIndexFile;
  readonly #files = new Map<string, () => Promise<unknown>>();

  /** Rejects when the index has another format version. */
  readonly base = loadOnce(async () => {
    const base = (await this.#load(indexFileNames.base)) as StoredBase | null;
    if (base?.version !== INDEX_VERSION) throw new Error('The search index is of another version.');
    return readBase(base);
  });

  constructor(load: LoadIndexFile) {
    this.#load = load;
  }

  /** A file of the index by its name, as it is published. */
  file<T>(name: string): Promise<T> {
    const load = this.#files.get(name) ?? loadOnce(() => this.#load(name));
    this.#files.set(name, load);
    return load() as Promise<T>;
  }

  /** The shards with these numbers; none for an empty index. */
  async shards(numbers: Iterable<number>): Promise<TermShard[]> {
    const { shards } = await this.base();
    const wanted = [...new Set(numbers)].filter((number) => number < shards.length);
    return loadAll(wanted.map((number) => this.file<TermShard>(indexFileNames.shard(number))));
  }

  /** The known words among which to look for a correction: those with this beginning, and some others. */
  async spellings(beginning: string): Promise<Spellings> {
    const { spellings } = await this.base();
    const files = partsWithBeginning(spellings, beginning).map(indexFileNames.spelling);
    return (await loadAll(files.map((name) => this.file<Spellings>(name)))).flat();
  }

  /** The search number of the paper with this identifier; null without one. */
  async identified(identifier: string): Promise<number | null> {
    const { identifiers } = await this.base();
    if (identifiers.length === 0) return null;
    const name = indexFileNames.identifiers(lastNotAfter(identifiers, identifier));
    const found = (await this.file<Identifiers>(name)).find(([one]) => one === identifier);
    return found?.[1] ?? null;
  }

  /** One of the columns; undefined where the collection does not have it. */
  async column<Name extends ColumnName>(name: Name): Promise<Columns[Name] | undefined> {
    const { columns } = await this.base();
    return columns.includes(name) ? this.file<Columns[Name]>(indexFileNames.column(name)) : undefined;
  }

  /** A part of the order of the dumps, packed, see `SourceOrder`. */
  source(part: number): Promise<string> {
    return this.file(indexFileNames.source(part));
  }

  async record(number: number): Promise<ResultRecord> {
    const { recordsPerFile: size } = await this.base();
    const records = await this.file<StoredRecord[]>(indexFileNames.records(Math.floor(number / size)));
    return readRecord(records[number % size]!);
  }

  /** The record of a paper with its citation details, taken from its bundle. */
  async citable(number: number): Promise<ResultRecord & CitationDetails> {
    const { recordsPerBundle: size } = await this.base();
    const name = indexFileNames.bundle(Math.floor(number / size));
    const records = await this.file<(StoredRecord & CitationDetails)[]>(name);
    return readRecord(records[number % size]!);
  }
}

/** The lengths of titles and abstracts by search number, expanded from the groups of the base. */
export class FieldLengths {
  readonly title: Uint16Array;
  readonly abstract: Uint16Array;

  constructor({ papers, lengths }: Pick<IndexBase, 'papers' | 'lengths'>) {
    this.title = new Uint16Array(papers);
    this.abstract = new Uint16Array(papers);
    let number = 0;
    let abstract = 0;
    for (const [step, shortest, ...counts] of lengths) {
      abstract += step!;
      for (const [more, count] of counts.entries()) {
        this.title.fill(shortest! + more, number, number + count);
        this.abstract.fill(abstract, number, number + count);
        number += count;
      }
    }
  }
}
