import { formulaAt } from '../../collection/read/text/tex/tex-formula.ts';
import { MATH_COMMANDS } from './tex-commands.ts';

/** BibTeX counts braces even after a backslash, so a visible brace must be written without one. */
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

/**
 * Plain text as TeX that prints the same characters; ligatures such as `--` are prevented, and UTF-8 stays.
 * Formulas stay formulas if their braces balance and they only have standard mathematical commands.
 * @example texText('50% of R&D') // => '50\\% of R\\&D'
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
    !content.includes('^^') &&
    isSetByAnyone(commandsOf(content)) &&
    !/[$%#]|\\$|[_^]\s*(?:[_^}]|$)/.test(bare) &&
    bracesBalance(content) &&
    bracesBalance(bare)
  );
}

function isSetByAnyone(commands: readonly string[]): boolean {
  const times = (name: string) => commands.filter((command) => command === name).length;
  return commands.every((command) => MATH_COMMANDS.has(command)) && times('left') === times('right');
}

/** The names of the commands in a formula; those of one sign, which only space and escape, are left out. */
function commandsOf(content: string): string[] {
  return [...content.matchAll(/\\(?:([a-z]+)|[^a-z])/gi)].flatMap(([, name]) => name ?? []);
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
