import { type IndexBase, indexFileNames } from '../search/index/index-files.ts';

/** The file at the root of a site that holds its plan. */
export const planName = 'offline.json';

/**
 * Sums of files by their paths below the base of the site; an empty one where the name, or another hand, says that a
 * kept file is right.
 */
export type FileSums = Readonly<Record<string, string>>;

/** What the build says of all that a browser can keep for reading offline. */
export interface OfflinePlan {
  /** Stands for the collection. */
  readonly collection: string;
  /** Pages that are there from the first visit, and what every page is made of: scripts, styles, fonts. */
  readonly shell: FileSums;
  /** Pages of topics; those of papers too where they are not too many. */
  readonly pages: FileSums;
  readonly hasPapers: boolean;
  readonly index: Pick<IndexBase, 'recordsPerFile' | 'recordsPerBundle'> & {
    readonly folder: string;
    readonly shards: number;
    readonly spellings: number;
    readonly bundles: number;
  };
  /** What has to be fetched for each, gzipped. */
  readonly bytes: { readonly shell: number; readonly pages: number; readonly index: number };
}

/** The index of so many bytes is fetched for readers who did not ask for it. */
const SMALL_INDEX = 300_000;

/** The paths of the index's pieces but for the records, which come out of the bundles. */
export function indexPaths({ folder, shards, spellings, bundles }: OfflinePlan['index']): string[] {
  const { base, columns, shard, spelling, bundle } = indexFileNames;
  const numbered = (count: number, name: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => name(index));
  const names = [
    base,
    columns,
    ...numbered(shards, shard),
    ...numbered(spellings, spelling),
    ...numbered(bundles, bundle),
  ];
  return names.map((name) => `search/${folder}/${name}`);
}

const indexFiles = (plan: OfflinePlan) => indexPaths(plan.index).map((path) => [path, ''] as const);

/** What is kept without being asked for: all that pages are made of, and the index where it is small. */
export function shellFiles(plan: OfflinePlan, withIndex: boolean): Map<string, string> {
  const isSmall = plan.bytes.index <= SMALL_INDEX;
  return new Map([...Object.entries(plan.shell), ...(withIndex && isSmall ? indexFiles(plan) : [])]);
}

/** What makes the collection readable offline besides the shell. */
export function collectionFiles(plan: OfflinePlan): Map<string, string> {
  return new Map([...Object.entries(plan.pages), ...indexFiles(plan)]);
}
