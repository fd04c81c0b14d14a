import { decodeEntities } from '../text/html-entities.ts';

/** The elements of JATS and MathML that hold a formula, in one or several notations. */
const FORMULA = /<((?:(?:jats|mml|m):)?(?:inline-formula|disp-formula|math))(?=[\s>])[^<>]{0,2000}>/g;
/** The elements in which a formula is written in TeX. */
const TEX =
  /<((?:jats:)?tex-math|(?:(?:mml|m):)?annotation(?=\s[^<>]{0,2000}\bencoding="application\/x-tex"))(?=[\s>])[^<>]{0,2000}>/;

/**
 * Markup in which each formula that is also written in TeX is its TeX between dollar signs, instead of the same
 * formula twice. Formulas of MathML alone stay. Linear in time, whatever is left open.
 * @example texOfFormulas('<math><mi>x</mi><annotation encoding="application/x-tex">x</annotation></math>') // => '$x$'
 */
export function texOfFormulas(markup: string): string {
  if (!/<(?:jats:)?tex-math|application\/x-tex/.test(markup)) return markup;
  let text = '';
  let from = 0;
  const unclosed = new Set<string>();
  for (const { 0: opener, 1: name, index } of markup.matchAll(FORMULA)) {
    if (index < from || unclosed.has(name!)) continue;
    const closer = `</${name}>`;
    const end = markup.indexOf(closer, index + opener.length);
    if (end < 0) unclosed.add(name!);
    const tex = end < 0 ? undefined : findTex(markup.slice(index + opener.length, end));
    if (tex === undefined) continue;
    text += markup.slice(from, index) + tex;
    from = end + closer.length;
  }
  return text + markup.slice(from);
}

/** The TeX in the markup of a formula; undefined where there is none. */
function findTex(formula: string): string | undefined {
  const opener = TEX.exec(formula);
  if (opener === null) return undefined;
  const start = opener.index + opener[0].length;
  const end = formula.indexOf(`</${opener[1]}>`, start);
  if (end < 0) return undefined;
  return texInDollars(decodeEntities(formula.slice(start, end)).replace(/<!\[CDATA\[|\]\]>/g, ''));
}

/**
 * A formula in TeX between dollar signs, from an element that holds it, perhaps as a whole document, as publishers
 * write it; undefined where it is empty or no single formula.
 * @example texInDollars('\\begin{document}$$x^k$$\\end{document}') // => '$x^k$'
 */
export function texInDollars(source: string): string | undefined {
  const body = source.slice(afterFirst(source, '\\begin{document}')).split('\\end{document}')[0]!.trim();
  const tex = body.replace(/^(?:\$\$?|\\[([])|(?:\$\$?|\\[)\]])$/g, '').trim();
  // A sign before a letter would begin a tag.
  return tex === '' || tex.includes('$') ? undefined : `$${tex.replace(/<(?=\S)/g, '< ')}$`;
}

function afterFirst(text: string, part: string): number {
  const at = text.indexOf(part);
  return at < 0 ? 0 : at + part.length;
}
