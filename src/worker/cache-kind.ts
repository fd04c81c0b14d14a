import type { BoundedKind } from './cache-names.ts';

/**
 * Under which rules an address is kept; null for what is not. Assets and pieces of the search index have names
 * that change with what is in them, so what was fetched once is right for good. `base` is the address of the
 * site, with a slash at its end.
 */
export function cacheKindOf(url: URL, base: string): BoundedKind | null {
  const site = new URL(base);
  if (url.origin !== site.origin || !url.pathname.startsWith(site.pathname)) return null;
  const path = url.pathname.slice(site.pathname.length);
  if (path.startsWith('_astro/')) return 'assets';
  if (/^search\/[0-9a-f]{16}\//.test(path)) return 'pieces';
  return path === '' || path.endsWith('/') ? 'pages' : null;
}
