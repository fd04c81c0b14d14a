import { findFormulas } from './tex/tex-formula.ts';
import { writeOutTexMath } from './tex/tex-math.ts';

/** A part of a cleaned title or abstract: running text, or a formula with its source as it stands there. */
export type TextPart =
  | { readonly text: string }
  | { readonly text: string; readonly tex: string; readonly isBlock: boolean };

/** Three words that stand apart are prose between two prices, not mathematics. */
const PROSE = /(?:^|\s)\p{L}{2,}[,;:.]?\s+\p{L}{2,}[,;:.]?\s+\p{L}{2,}(?=[\s,;:.]|$)/u;
const NAMED_TEXT = /\\(?:text|mbox|hbox|operatorname)[a-z]*\s*\{[^{}]*\}/g;

/**
 * A cleaned text as running text and formulas, in order; their `text`s joined are the text. Dollar signs around
 * what is no mathematics, such as two prices, are running text.
 * @example splitAtFormulas('a $x^k$') // => [{ text: 'a ' }, { text: '$x^k$', tex: 'x^k', isBlock: false }]
 */
export function splitAtFormulas(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const { start, end, content, isBlock } of findFormulas(text)) {
    if (!isMathematics(content)) continue;
    if (start > from) parts.push({ text: text.slice(from, start) });
    parts.push({ text: text.slice(start, end), tex: content, isBlock });
    from = end;
  }
  if (from < text.length) parts.push({ text: text.slice(from) });
  return parts;
}

// What has neither commands nor scripts had a plain form already when the text was cleaned.
function isMathematics(content: string): boolean {
  return /[\\^_]/.test(content) && !PROSE.test(content.replace(NAMED_TEXT, ' '));
}

/**
 * A cleaned title or abstract for places that only hold text: its formulas are written out in Unicode.
 * @example plainFormulas('the $\\ell_q$-norm') // => 'the ℓ_q-norm'
 */
export function plainFormulas(text: string): string {
  if (!/[$\\]/.test(text)) return text;
  return splitAtFormulas(text)
    .map((part) => ('tex' in part ? writeOutTexMath(part.tex) : part.text))
    .join('');
}

/** The fields of a paper that may have formulas. */
interface Texts {
  readonly title: string;
  readonly abstract: string | null;
  readonly gist?: string | null;
  readonly result?: string | null;
}

/** A paper for places that only hold text: title, abstract and their sentences with formulas written out. */
export function withPlainFormulas<P extends Texts>(paper: P): P {
  const { title, abstract, gist, result } = paper;
  if (!/[$\\]/.test(title + abstract)) return paper;
  return {
    ...paper,
    title: plainFormulas(title),
    abstract: abstract && plainFormulas(abstract),
    ...(gist && { gist: plainFormulas(gist) }),
    ...(result && { result: plainFormulas(result) }),
  };
}
