/**
 * What is kept, each kind in a cache of its own. The worker keeps what was opened, within bounds: pages, assets and
 * pieces of the index. Pages keep the others without bounds: what everything needs offline, the papers that a reader
 * saved, and the whole collection for readers who ask for it.
 */
export const cacheKinds = ['pages', 'assets', 'pieces', 'offline', 'saved', 'whole'] as const;
export type CacheKind = (typeof cacheKinds)[number];

/** The kinds that are not forgotten by themselves. */
export const lastingKinds = ['offline', 'saved', 'whole'] as const;
export type LastingKind = (typeof lastingKinds)[number];

/** The kinds of files that there are; the lasting kinds hold files of all of them. */
export type BoundedKind = Exclude<CacheKind, LastingKind>;

/**
 * Raised when what earlier workers kept must not be trusted any more. Version 2 keeps nothing that was not proven.
 */
const VERSION = 2;

/**
 * The names of the caches of a site. `base` is the path it lives under, and `collection` stands for the collection:
 * another one served at the same address later gets none of what this one kept.
 */
export function cacheNames(base: string, collection: string): Record<CacheKind, string> {
  const prefix = `${cachePrefix(base)}${VERSION} ${collection} `;
  return Object.fromEntries(cacheKinds.map((kind) => [kind, prefix + kind])) as Record<CacheKind, string>;
}

/** How the names of all caches begin that any collection ever had under this path. */
export const cachePrefix = (base: string) => `papershelf ${base} `;
