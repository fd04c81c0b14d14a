/** Headers of every response, in addition to the policy in each page. */
export const securityHeaders = {
  // A policy in a page cannot restrict who may frame it.
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  // Pages of other sites cannot load files into their process. This does not affect programs, feed readers
  // and links, and a host can allow it for scripts that read the data (see docs/publishing.md).
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
} as const;

/** The folders in which every file name contains a content hash. */
export const hashedFolders = ['_astro', 'cards', 'search'] as const;

export const cacheControl = {
  /** Files with content hashes never change: cached for a year. */
  hashed: 'public, max-age=31536000, immutable',
  /** All other files are cached, but revalidated each time. */
  others: 'no-cache',
} as const;

/** The Cache-Control header of a file, by its path below the base. */
export function cacheControlOf(path: string): string {
  const folder = path.split('/', 1)[0]!;
  const isHashed = hashedFolders.some((name) => name === folder);
  return isHashed ? cacheControl.hashed : cacheControl.others;
}

/**
 * The text of `_headers` for Netlify and Cloudflare Pages. Both revalidate pages by default, and join the
 * values where two rules set one header, so no rule here overrides another.
 */
export function headersFile(base: string): string {
  const rule = (path: string, headers: Record<string, string>) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const rules = [
    rule(`${base}*`, securityHeaders),
    ...hashedFolders.map((folder) => rule(`${base}${folder}/*`, { 'Cache-Control': cacheControl.hashed })),
  ];
  return `${rules.join('\n')}\n`;
}
