/** What the service worker keeps, each in a cache of its own. */
export const keptKinds = ['pages', 'assets', 'pieces', 'offline'] as const;
export type KeptKind = (typeof keptKinds)[number];

/**
 * Raised when what earlier workers kept must not be trusted any more. Version 2 keeps nothing that was not proven.
 */
const VERSION = 2;

/**
 * The names of the caches of a site. `base` is the path it lives under, and `collection` stands for the collection:
 * another one served at the same address later gets none of what this one kept.
 */
export function cacheNames(base: string, collection: string): Record<KeptKind, string> {
  const name = (kind: KeptKind) => `${cachePrefix(base)}${VERSION} ${collection} ${kind}`;
  return { pages: name('pages'), assets: name('assets'), pieces: name('pieces'), offline: name('offline') };
}

/** How the names of all caches begin that any collection ever had under this path. */
export const cachePrefix = (base: string) => `papershelf ${base} `;
