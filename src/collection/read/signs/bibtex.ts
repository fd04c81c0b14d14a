/**
 * The beginning of an entry, up to its first field: `@article{key, title =`. What is no publication (`@string`,
 * `@comment`, `@preamble`) counts as well.
 */
const ENTRY =
  /^[ \t]*@[ \t]*(?:(?:comment|preamble)\s*[{(]|string\s*[{(]\s*[^\s={}]{1,300}\s*=|([a-z]+)\s*[{(]\s*[^,={}"\n]{0,300},\s*[a-z][\w+:-]{0,60}\s*=)/gim;
/** The share of the text inside entries: abstracts of a dump may end with an entry to cite the paper. */
const LEAST_SHARE = 0.5;

/** Whether most of a text is entries of BibTeX or BibLaTeX. Linear in its length. */
export function isBibtex(text: string): boolean {
  const entries = [...text.matchAll(ENTRY)];
  if (!entries.some(([, publication]) => publication !== undefined)) return false;
  let inside = 0;
  entries.forEach(({ index }, place) => {
    inside += endOfEntry(text, index, entries[place + 1]?.index ?? text.length) - index;
  });
  const outside = text.length - inside;
  const remarks = [...text.matchAll(/^[ \t]*%.*$|^[ \t]+$/gm)].reduce((sum, [line]) => sum + line.length, 0);
  return inside >= (inside + outside - remarks) * LEAST_SHARE;
}

/**
 * Where the bracket that an entry opens is closed, before the next entry; a blank line where it never is. Inside,
 * braces alone are paired: texts have a ")" of their own, as in "a) first, b) second".
 */
function endOfEntry(text: string, start: number, next: number): number {
  let closer = '';
  let depth = 0;
  for (let at = start; at < next; at += 1) {
    const sign = text.charAt(at);
    if (sign === '\\') at += 1;
    else if (closer === '' && (sign === '{' || sign === '(')) closer = sign === '{' ? '}' : ')';
    else if (sign === closer && depth === 0) return at + 1;
    else if (sign === '{') depth += 1;
    else if (sign === '}') depth -= 1;
  }
  const blank = /\n[ \t\r]*\n/.exec(text.slice(start, next));
  return blank ? start + blank.index : next;
}
