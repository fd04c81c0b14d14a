const QUOTED = /'((?:[^'\\]|\\.)*)'(?=\s*[,\]])|"((?:[^"\\]|\\.)*)"(?=\s*[,\]])/gs;

/**
 * The items of a list of texts as Python and JSON write it, which programs leave in cells; undefined where the
 * cell holds none.
 * @example listItems("['Doe, Jane', \"O'Neil, Max\"]") // => ['Doe, Jane', "O'Neil, Max"]
 * @example listItems('[No author name available]') // => undefined
 */
export function listItems(cell: string): string[] | undefined {
  if (!/^\[\s*["'].*["']\s*\]$/s.test(cell)) return undefined;
  return [...cell.matchAll(QUOTED)].map(([, single, double]) =>
    (single ?? double ?? '').replace(/\\(.)/gs, '$1'),
  );
}
