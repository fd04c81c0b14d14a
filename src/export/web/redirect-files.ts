/** A redirect, as paths from the server root. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/**
 * The `_redirects` file of Netlify and Cloudflare Pages.
 * @example formatRedirects([{ from: '/a/', to: '/b/' }]) // => '/a/ /b/ 301\n'
 */
export function formatRedirects(moves: readonly Move[]): string {
  return moves.map(({ from, to }) => `${from} ${to} 301\n`).join('');
}

/**
 * Lines for a `map` of nginx, from the requested path to the new one.
 * @example formatNginxMap([{ from: '/a/', to: '/b/' }]) // => '/a/ /b/;\n'
 */
export function formatNginxMap(moves: readonly Move[]): string {
  return moves.map(({ from, to }) => `${from} ${to};\n`).join('');
}
