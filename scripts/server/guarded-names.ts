/** Files at the top of a site that are meant for other hosts. */
const forOtherHosts = new Set(['_headers', '_redirects', 'redirects.map']);

/**
 * Whether a file of a site is not public: files for hosts, and hidden files except in `.well-known` at the
 * top. `names` are the path segments, compared case-insensitively, as some file systems do.
 */
export function isGuarded(names: readonly string[]): boolean {
  const [top = '', ...rest] = names.map((name) => name.toLowerCase());
  if (rest.length === 0 && forOtherHosts.has(top)) return true;
  const open = top === '.well-known' && rest.length > 0 ? rest : [top, ...rest];
  return open.some((name) => name.startsWith('.'));
}
