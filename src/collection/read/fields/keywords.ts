import { onOneLine } from './one-line.ts';

/**
 * The keywords of a field, each once when compared without case; undefined where there is none. Semicolons, bars and
 * line breaks part them; commas only where none of these stand.
 * @example splitKeywords('graphs; Trees, rooted; graphs') // => ['graphs', 'Trees, rooted']
 */
export function splitKeywords(text: string): string[] | undefined {
  return distinctKeywords(text.split(/[;|\n]/.test(text) ? /[;|\n]+/ : /,/));
}

/** The keywords of a list in its order, each once when compared without case; undefined where there is none. */
export function distinctKeywords(list: readonly string[]): string[] | undefined {
  const keywords = new Map<string, string>();
  for (const keyword of list.map(onOneLine)) {
    const folded = keyword.toLowerCase();
    if (/[\p{L}\p{N}]/u.test(keyword) && !keywords.has(folded)) keywords.set(folded, keyword);
  }
  return keywords.size > 0 ? [...keywords.values()] : undefined;
}
