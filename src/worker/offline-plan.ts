import { type IndexBase, indexFileNames } from '../search/index/index-files.ts';

/** The file with the plan, at the root of a site. */
export const planName = 'offline.json';

/** Hashes of files by path below the base; empty where a file is verified by its name or seal. */
export type FileSums = Readonly<Record<string, string>>;

/** The files of a site for offline use, as the build lists them. */
export interface OfflinePlan {
  /** The key of the collection. */
  readonly collection: string;
  /** Files cached on the first visit: basic pages, and the scripts, styles and fonts of all pages. */
  readonly shell: FileSums;
  /** The map and the pages of topics; those of papers too unless there are too many. */
  readonly pages: FileSums;
  readonly hasPapers: boolean;
  readonly index: Pick<IndexBase, 'recordsPerFile' | 'recordsPerBundle'> & {
    readonly folder: string;
    readonly shards: number;
    readonly spellings: number;
    readonly columns: IndexBase['columns'];
    readonly identifiers: number;
    readonly topicPapers: number;
    readonly sources: number;
    readonly bundles: number;
  };
  /** The gzipped download size of each part. */
  readonly bytes: { readonly shell: number; readonly pages: number; readonly index: number };
}

/** In bytes: an index up to this size is cached without being requested. */
const SMALL_INDEX = 300_000;

/** The paths of the index files except the records, which come from the bundles. */
export function indexPaths(index: OfflinePlan['index']): string[] {
  const { folder, columns, shards, spellings, identifiers, topicPapers, sources, bundles } = index;
  const { base, column, shard, spelling, bundle } = indexFileNames;
  const numbered = (count: number, name: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => name(index));
  const names = [
    base,
    ...columns.map(column),
    ...numbered(shards, shard),
    ...numbered(spellings, spelling),
    ...numbered(identifiers, indexFileNames.identifiers),
    ...numbered(topicPapers, indexFileNames.topicPapers),
    ...numbered(sources, indexFileNames.source),
    ...numbered(bundles, bundle),
  ];
  return names.map((name) => `search/${folder}/${name}`);
}

const indexFiles = (plan: OfflinePlan) => indexPaths(plan.index).map((path) => [path, ''] as const);

/** The files cached without being requested: the shell, and a small index. */
export function shellFiles(plan: OfflinePlan, withIndex: boolean): Map<string, string> {
  const isSmall = plan.bytes.index <= SMALL_INDEX;
  return new Map([...Object.entries(plan.shell), ...(withIndex && isSmall ? indexFiles(plan) : [])]);
}

/** The files for reading the whole collection offline, besides the shell. */
export function collectionFiles(plan: OfflinePlan): Map<string, string> {
  return new Map([...Object.entries(plan.pages), ...indexFiles(plan)]);
}
