/** An address that moved, as paths from the server root. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/** The `_redirects` file of Netlify and Cloudflare Pages. */
export function formatRedirects(moves: readonly Move[]): string {
  return moves.map(({ from, to }) => `${from} ${to} 301\n`).join('');
}

/** Lines for a `map` of nginx, from the path asked for to the path to go to. */
export function formatNginxMap(moves: readonly Move[]): string {
  return moves.map(({ from, to }) => `${from} ${to};\n`).join('');
}
