/** What every answer of a host carries besides the policy that stands in the pages themselves. */
export const securityHeaders = {
  // A policy in a page cannot say who may frame it.
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  // Pages of other sites cannot draw files into their own process unasked. Programs, feed readers and links are
  // not concerned, and a host that wants scripts of other sites to read its data can say so (see docs/publishing.md).
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
} as const;

/** Folders of a site in which every name changes with what it names. */
export const hashedFolders = ['_astro', 'cards', 'search'] as const;

export const cacheControl = {
  /** For hashed names: a year, without asking again. */
  hashed: 'public, max-age=31536000, immutable',
  /** For all others: kept, and asked for anew each time, which costs one short answer. */
  others: 'no-cache',
} as const;

/** The Cache-Control of a file, by its path below the site's base. */
export function cacheControlOf(path: string): string {
  const folder = path.split('/', 1)[0]!;
  const isHashed = hashedFolders.some((name) => name === folder);
  return isHashed ? cacheControl.hashed : cacheControl.others;
}

/**
 * The text of `_headers`, as Netlify and Cloudflare Pages read it. Both send pages to be asked for anew unless
 * told otherwise, and join the values where two rules give one field, so that no rule here overrides another.
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
