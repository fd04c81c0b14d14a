import { plainText } from '../../fields/field-text.ts';
import { onOneLine } from '../../fields/one-line.ts';
import { parseTex } from '../../text/tex/tex.ts';
import { formulaAt } from '../../text/tex/tex-formula.ts';
import { untie } from '../../text/typography.ts';

/** Commands for characters that TeX or this reader would otherwise take for markup. */
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['textbraceleft', '{'],
  ['textbraceright', '}'],
  ['textbackslash', '\\'],
  ['textasciitilde', '~'],
  ['textasciicircum', '^'],
  ['textbar', '|'],
  ['textdollar', '$'],
  ['textunderscore', '_'],
  ['textquotesingle', "'"],
  ['textquotedbl', '"'],
  ['lbrace', '{'],
  ['rbrace', '}'],
  ['guillemotleft', '«'],
  ['guillemotright', '»'],
]);
const COMMAND = /\\(?:([a-zA-Z]+)(?:\{\}| (?=\S)|)|[^a-zA-Z])/g;
/** Stand for what is set aside, by its number, and for `<` and `>`; in a file they are invisible and removed. */
const MARKS = /[\ue000-\ue003]/g;
/** Some programs write the tags of a title or abstract in TeX too. */
const ESCAPED_TAG =
  /\ue002(\/?(?:[biu]|em|strong|su[bp]|scp|p|br|span|div|h\d|[uo]l|li|jats:[a-z]+)(?:\s+[a-z-]+="[^"]{0,200}")*\s*\/?)\ue003/gi;

/**
 * The text of a BibTeX value: TeX commands, entities and tags are resolved, ties are spaces, braces are gone and
 * white space is one space. Formulas stay as they are. In a `plain` value no text is a tag or an entity.
 * @example texToText('{B}ayesian {\\"O}zge~on $x_{1}$ \\& {50\\%}') // => 'Bayesian Özge on $x_{1}$ & 50%'
 */
export function texToText(tex: string, notation: 'markup' | 'plain' = 'markup'): string {
  if (!/[\\{}$~&<^\ue000-\ue003]/.test(tex)) return onOneLine(tex);
  const kept: string[] = [];
  const keep = (part: string) => `\ue000${kept.push(part) - 1}\ue001`;
  const markup = keepFormulas(tex.replace(MARKS, ''), keep).replace(COMMAND, (command, name: string) => {
    if (name === 'textless') return '\ue002';
    if (name === 'textgreater') return '\ue003';
    const character = name === undefined ? /[{}$]/.exec(command[1]!)?.[0] : CHARACTERS.get(name);
    return character === undefined ? command : keep(character);
  });
  // Of a command that nobody knows, what it is applied to is text.
  const bare = untie(parseTex(markup).replace(/\\[a-zA-Z]+\s*(?=\{)|[{}]/g, ''));
  const text = notation === 'plain' ? onOneLine(bare) : plainText(bare.replace(ESCAPED_TAG, '<$1>'));
  return text
    .replaceAll('\ue002', '<')
    .replaceAll('\ue003', '>')
    .replace(/\ue000(\d+)\ue001/g, (_, index: string) => kept[Number(index)]!);
}

function keepFormulas(tex: string, keep: (part: string) => string): string {
  let text = '';
  let from = 0;
  for (const { index } of tex.matchAll(/\\.|\$/gs)) {
    if (index < from || !/^(?:\$|\\[([])/.test(tex.slice(index, index + 2))) continue;
    const formula = formulaAt(tex, index);
    if (formula === undefined) continue;
    text += tex.slice(from, index) + keep(tex.slice(index, formula.end));
    from = formula.end;
  }
  return text + tex.slice(from);
}

/**
 * An address in a BibTeX value: `\url{…}` and the escapes of TeX are resolved.
 * @example texToAddress('\\url{https://example.org/a\\_b}') // => 'https://example.org/a_b'
 */
export function texToAddress(tex: string): string {
  return tex
    .replace(/\\(?:url|nolinkurl|path)\s*(?=\{)/g, '')
    .replaceAll('$\\sim$', '~')
    .replace(/\{?\\textasciitilde(?:\{\}|\})?/g, '~')
    .replace(/\\([_%#&~$])/g, '$1')
    .replace(/[{}\s]/g, '');
}

/**
 * The parts of a value between the word "and", outside of braces, as TeX.
 * @example splitAtAnd('A and {B and C} and\n D') // => ['A', '{B and C}', 'D']
 */
export function splitAtAnd(tex: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (const { 0: found, index } of tex.matchAll(/[{}]|\band\b/gi)) {
    if (found === '{') depth += 1;
    else if (found === '}') depth -= 1;
    else if (depth === 0 && /\s/.test(tex[index - 1] ?? ' ') && /\s/.test(tex[index + 3] ?? ' ')) {
      parts.push(tex.slice(from, index));
      from = index + 3;
    }
  }
  return [...parts, tex.slice(from)].map((part) => part.trim()).filter(Boolean);
}
