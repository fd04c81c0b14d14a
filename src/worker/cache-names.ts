/**
 * The kinds of cache. The service worker fills the first three, with a limit: pages, assets and index files
 * that were opened. Pages fill the others, without a limit: what all pages need offline, saved papers, and
 * the whole collection on request.
 */
export const cacheKinds = ['pages', 'assets', 'pieces', 'offline', 'saved', 'whole'] as const;
export type CacheKind = (typeof cacheKinds)[number];

/** The kinds without a limit, which do not expire. */
export const lastingKinds = ['offline', 'saved', 'whole'] as const;
export type LastingKind = (typeof lastingKinds)[number];

/** The kinds with a limit; caches of lasting kinds contain files of all of these. */
export type BoundedKind = Exclude<CacheKind, LastingKind>;

/** To be raised when the caches of earlier workers must be discarded. */
const VERSION = 2;

/**
 * The names of a site's caches. `base` is its base path; `collection` is the key of the collection, so that
 * another collection at the same address has other caches.
 */
export function cacheNames(base: string, collection: string): Record<CacheKind, string> {
  const prefix = `${cachePrefix(base)}${VERSION} ${collection} `;
  return Object.fromEntries(cacheKinds.map((kind) => [kind, prefix + kind])) as Record<CacheKind, string>;
}

/**
 * The prefix of the names of all caches under this path, whatever the collection.
 * @example cachePrefix('/papers/') // => 'papershelf /papers/ '
 */
export const cachePrefix = (base: string) => `papershelf ${base} `;
