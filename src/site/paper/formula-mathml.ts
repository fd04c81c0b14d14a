import katex from 'katex';
import { writeOutTexMath } from '../../collection/read/text/tex/tex-math.ts';
import { checkMathml } from './checked-mathml.ts';

/** A formula as markup for a page. */
export interface FormulaMarkup {
  /** The content of the `<math>` element: checked MathML. */
  readonly mathml: string;
  /** The formula as text, for programs that do not read MathML. */
  readonly plain: string;
  /** Whether it may be wider than a narrow screen. */
  readonly isLong: boolean;
}

/** Commands of packages that papers use and KaTeX lacks. */
const PACKAGE_COMMANDS = {
  '\\mathds': '\\mathbb{#1}',
  '\\mathbbm': '\\mathbb{#1}',
  '\\nicefrac': '{#1}/{#2}',
  '\\Tilde': '\\tilde{#1}',
  '\\Hat': '\\hat{#1}',
  '\\Bar': '\\bar{#1}',
  '\\norm': '\\lVert #1\\rVert',
  '\\abs': '\\lvert #1\\rvert',
  '\\eps': '\\epsilon',
  '\\polylog': '\\operatorname{polylog}',
  '\\poly': '\\operatorname{poly}',
  '\\rank': '\\operatorname{rank}',
  '\\trace': '\\operatorname{trace}',
  '\\sign': '\\operatorname{sign}',
};
/** A few definitions can make a formula of a few characters millions of signs long. */
const DEFINITION = /\\(?:[gex]?def|let|futurelet|(?:re)?newcommand|providecommand)(?![a-z])/i;

/** In characters of a line: about what a screen 360 pixels wide has room for. */
const LONG = 26;
const known = new Map<string, FormulaMarkup | null>();

/**
 * A TeX formula as MathML, by KaTeX. Null where it is faulty, needs the authors' own commands, or asks for more
 * than signs and their arrangement: then its source is shown.
 */
export function buildFormula(tex: string, isBlock: boolean): FormulaMarkup | null {
  const key = `${isBlock} ${tex}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const formula = build(tex, isBlock);
  known.set(key, formula);
  return formula;
}

function build(tex: string, isBlock: boolean): FormulaMarkup | null {
  const mathml = checkMathml(renderTex(tex, isBlock));
  if (mathml === undefined) return null;
  const signs = mathml.replace(/<[^>]*>/g, '').replace(/&[^;]*;/g, '&');
  return { mathml, plain: writeOutTexMath(tex), isLong: [...signs].length > LONG };
}

/** The markup of KaTeX; empty where it refuses the formula. */
function renderTex(tex: string, displayMode: boolean): string {
  if (DEFINITION.test(tex)) return '';
  try {
    return katex.renderToString(tex, {
      output: 'mathml',
      displayMode,
      throwOnError: true,
      trust: false,
      strict: 'ignore',
      maxExpand: 100,
      maxSize: 2,
      macros: PACKAGE_COMMANDS,
    });
  } catch {
    return '';
  }
}
