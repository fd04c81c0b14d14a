const LONGEST_FORMULA = 200;

/**
 * The formula that starts at `at` (`$…$`, `$$…$$`, `\(…\)`, `\[…\]`), up to 200 characters long: its content
 * and the index after it. Undefined for a lone dollar sign, as in prices.
 * @example formulaAt('a $x^2$ b', 2) // => { content: 'x^2', end: 7 }
 */
export function formulaAt(source: string, at: number): { content: string; end: number } | undefined {
  const opener = source.startsWith('$$', at) || source[at] === '\\' ? source.slice(at, at + 2) : '$';
  const closer = opener === '\\(' ? '\\)' : opener === '\\[' ? '\\]' : opener;
  const window = source.slice(at + opener.length, at + opener.length + LONGEST_FORMULA + 2);
  let close = window.indexOf(closer);
  while (opener === '$' && close > 0 && window[close - 1] === '\\') close = window.indexOf('$', close + 1);
  if (close < 1) return undefined;
  const content = window.slice(0, close);
  const end = at + opener.length + close + closer.length;
  if (opener !== '$') return { content, end };
  // The rule of Pandoc: no space just inside the dollar signs, no digit after the closing one.
  if (/^\s|\s$|[/,]$/.test(content) || /[0-9]/.test(source[end] ?? '')) return undefined;
  return { content, end };
}

/** A formula of a text: its offsets with its delimiters, its content, and whether it stands on its own line. */
export interface FoundFormula {
  readonly start: number;
  readonly end: number;
  readonly content: string;
  readonly isBlock: boolean;
}

/**
 * All formulas of a text, in order, see `formulaAt`.
 * @example findFormulas('a $x^2$ b') // => [{ start: 2, end: 7, content: 'x^2', isBlock: false }]
 */
export function findFormulas(text: string): FoundFormula[] {
  const found: FoundFormula[] = [];
  let from = 0;
  for (const { 0: opener, index: start } of text.matchAll(/\$\$?|\\[([]/g)) {
    const formula = start < from ? undefined : formulaAt(text, start);
    if (formula === undefined) continue;
    found.push({ start, ...formula, isBlock: opener === '$$' || opener === '\\[' });
    from = formula.end;
  }
  return found;
}
