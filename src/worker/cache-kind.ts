import type { BoundedKind } from './cache-names.ts';

/** The picture of the map that pages draw upon; without it those that are cached would be incomplete. */
const sharedPicture = 'data/where.svg';

/**
 * The kind of cache for an address; null for what is not cached. Assets and index files have content hashes
 * in their paths, so they never change. `base` is the address of the site, with a slash at its end.
 * @example cacheKindOf(new URL('https://a.org/papers/x/'), 'https://a.org/') // => 'pages'
 */
export function cacheKindOf(url: URL, base: string): BoundedKind | null {
  const site = new URL(base);
  if (url.origin !== site.origin || !url.pathname.startsWith(site.pathname)) return null;
  const path = url.pathname.slice(site.pathname.length);
  if (path.startsWith('_astro/')) return 'assets';
  if (/^search\/[0-9a-f]{16}\//.test(path)) return 'pieces';
  return path === '' || path.endsWith('/') || path === sharedPicture ? 'pages' : null;
}
