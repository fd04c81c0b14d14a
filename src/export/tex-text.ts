import { formulaAt } from '../collection/read/tex-formula.ts';

/** BibTeX counts braces even after a backslash, so a brace that shows must not be written as one. */
const ESCAPES: Readonly<Record<string, string>> = {
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  '\\': '{\\textbackslash}',
  '<': '{\\textless}',
  '>': '{\\textgreater}',
  '|': '{\\textbar}',
};

/** Commands that reach files, run code or change what others mean: a formula has no use for them. */
const UNSAFE =
  /\^\^|\\\w*(?:input|include|import|open|read|write|lua|shell|def|code|csname|special|tokens|expand|package|require|command|file|verb|href|url)|\\(?:future|global)?let(?![a-z])|\\end\s*\{document/i;

/**
 * Plain text as TeX that prints the same characters, ligatures such as `--` kept apart; UTF-8 stays. Formulas
 * stay formulas where their braces balance and they hold nothing but mathematics.
 */
export function texText(text: string): string {
  let tex = '';
  let from = 0;
  for (const { index } of text.matchAll(/\$|\\[([]/g)) {
    const formula = index < from ? undefined : formulaAt(text, index);
    if (formula === undefined || !isMathematics(formula.content)) continue;
    tex += escapeTex(text.slice(from, index)) + text.slice(index, formula.end);
    from = formula.end;
  }
  return tex + escapeTex(text.slice(from));
}

function escapeTex(text: string): string {
  return text.replace(
    /[{}~^\\<>|]|[&%$#_]|([-'`,])(?=\1)|[?!](?=`)/g,
    (found, ligature: string | undefined) =>
      ligature || '?!'.includes(found) ? `${found}{}` : (ESCAPES[found] ?? `\\${found}`),
  );
}

function isMathematics(content: string): boolean {
  const bare = content.replace(/\\[^a-z]/gi, '');
  return (
    !UNSAFE.test(content) &&
    !/[$%#]|\\$|[_^]\s*(?:[_^}]|$)/.test(bare) &&
    bracesBalance(content) &&
    bracesBalance(bare)
  );
}

function bracesBalance(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '{') depth += 1;
    if (character === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
