/** Files at the top of a site that speak to other hosts. */
const forOtherHosts = new Set(['_headers', '_redirects', 'redirects.map']);

/**
 * Whether a file of a site is none of a reader's business: what hosts read, and everything hidden but what
 * `.well-known` at the top holds. `names` lead from the top of the site to the file; their case does not count,
 * since it does not on every file system.
 */
export function isGuarded(names: readonly string[]): boolean {
  const [top = '', ...rest] = names.map((name) => name.toLowerCase());
  if (rest.length === 0 && forOtherHosts.has(top)) return true;
  const open = top === '.well-known' && rest.length > 0 ? rest : [top, ...rest];
  return open.some((name) => name.startsWith('.'));
}
