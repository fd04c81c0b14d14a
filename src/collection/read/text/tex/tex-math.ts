import { MATH_ACCENTS, RELATION_SIGNS, SYMBOLS, subscript, superscript } from './tex-symbols.ts';

const PLAIN = /^[\p{L}\p{M}\p{N}\p{Sm}\s\-−/()[\],.;:!*'′%&…·°⟨⟩⌊⌋⌈⌉‖–—"“”‘’?#@]$/u;
const FUNCTIONS = words(
  'log ln exp sin cos tan tanh min max arg argmin argmax sup inf lim det dim ker deg Pr rank poly polylog mod gcd',
);
const FONTS = words(
  'mathcal mathbf mathit mathrm mathsf mathtt mathfrak mathscr boldsymbol bm text textrm textit textbf textsc textsf texttt operatorname mbox emph ensuremath',
);
const DROPPED = words('left right big Big bigl bigr bigg Bigg displaystyle textstyle limits rm it bf cal em');
const ENVIRONMENT = words('begin end');
const BLACKBOARD = new Map([...'CℂHℍNℕPℙQℚRℝZℤ'.matchAll(/(.)(.)/gu)].map(([, from, to]) => [from!, to!]));
const LONGEST = 200;
const DEEPEST = 6;

/** A converted piece of a formula, and the index in the source after it. */
interface Piece {
  text: string;
  end: number;
}

/** The nesting of the part that is converted, and whether parts without a faithful plain form are written out. */
interface Mode {
  readonly depth: number;
  readonly isWrittenOut: boolean;
}

const deeper = (mode: Mode): Mode => ({ ...mode, depth: mode.depth + 1 });

/**
 * A short TeX formula (without its dollar signs) as Unicode text; undefined when some part of it has no
 * faithful plain form.
 * @example parseTexMath('\\alpha \\leq x_1') // => 'α ≤ x₁'
 */
export function parseTexMath(source: string): string | undefined {
  if (source.length > LONGEST) return undefined;
  const text = convert(source, { depth: 0, isWrittenOut: false });
  return text === undefined || text.trim() === '' ? undefined : tidy(text);
}

/**
 * Any TeX formula as text on one line, for places that only hold text: as `parseTexMath`, but scripts and
 * fractions that Unicode lacks get brackets, and unknown commands are written as their names.
 * @example writeOutTexMath('\\tilde{O}(n^{k+\\gamma})') // => 'Õ(n^(k+γ))'
 */
export function writeOutTexMath(source: string): string {
  const text = source.length > LONGEST ? '' : convert(source, { depth: 0, isWrittenOut: true });
  return tidy(text ?? '') || tidy(source);
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim().normalize('NFC');
}

function convert(source: string, mode: Mode): string | undefined {
  if (mode.depth > DEEPEST) return mode.isWrittenOut ? source : undefined;
  let text = '';
  let at = 0;
  while (at < source.length) {
    const character = String.fromCodePoint(source.codePointAt(at)!);
    const piece = convertPiece(source, at, character, text, mode) ?? writeOut(source, at, text, mode);
    if (piece === undefined) return undefined;
    text = piece.text;
    at = piece.end;
  }
  return text;
}

/** Converts what starts at `at`; the piece's text is `before` with it appended. */
function convertPiece(
  source: string,
  at: number,
  character: string,
  before: string,
  mode: Mode,
): Piece | undefined {
  if (character === '^' || character === '_') {
    const argument = readArgument(source, at + 1, mode);
    const script = character === '^' ? superscript : subscript;
    const moved = argument && script(argument.text.replace(/\s+/g, ''));
    if (moved !== undefined && (before !== '' || character === '^')) {
      return { text: before + moved, end: argument!.end };
    }
    if (argument === undefined || !mode.isWrittenOut) return undefined;
    return { text: before.trimEnd() + character + bracket(argument.text.trim()), end: argument.end };
  }
  if (character === '{') return append(before, readArgument(source, at, mode));
  if (character === '\\') return convertCommand(source, at, before, mode);
  const end = at + character.length;
  if (character === '~') return { text: `${before} `, end };
  if (!PLAIN.test(character)) return undefined;
  if (character === '-') return { text: `${before}−`, end };
  return { text: before + (character === "'" ? '′' : character), end };
}

function convertCommand(source: string, at: number, before: string, mode: Mode): Piece | undefined {
  const name = commandAt(source, at);
  if (name === undefined) return convertEscape(source[at + 1], before, at + 2);
  const end = at + 1 + name.length;
  if (DROPPED.has(name)) return { text: before, end: source[end] === '.' ? end + 1 : end };
  if (FONTS.has(name)) return append(before, readArgument(source, end, mode));
  if (FUNCTIONS.has(name)) {
    const gap = /[\p{L}\p{N})]$/u.test(before) ? ' ' : '';
    return { text: before + gap + name + (/^\s*[\\\p{L}\p{N}]/u.test(source.slice(end)) ? ' ' : ''), end };
  }
  const symbol = SYMBOLS.get(name);
  if (symbol !== undefined) {
    return { text: before + (RELATION_SIGNS.has(symbol) ? ` ${symbol} ` : symbol), end };
  }
  return convertWithArgument(name, source, end, before, mode);
}

function convertWithArgument(
  name: string,
  source: string,
  at: number,
  before: string,
  mode: Mode,
): Piece | undefined {
  const argument = readArgument(source, at, mode);
  if (argument === undefined) return undefined;
  const { text, end } = argument;
  const accent = MATH_ACCENTS.get(name);
  if (accent !== undefined) {
    if (/^\p{L}$/u.test(text)) return { text: before + text + accent, end };
    return mode.isWrittenOut ? { text: `${before}${name}(${text})`, end } : undefined;
  }
  if (name === 'mathbb') return { text: before + (BLACKBOARD.get(text) ?? text), end };
  if (name === 'sqrt')
    return { text: before + (/^[\p{L}\p{N}]+$/u.test(text) ? `√${text}` : `√(${text})`), end };
  if (/^[dt]?frac$/.test(name)) {
    const below = readArgument(source, end, mode);
    if (below === undefined) return undefined;
    if (!mode.isWrittenOut && !(isAtom(text) && isAtom(below.text))) return undefined;
    return { text: `${before}${bracket(text)}/${bracket(below.text)}`, end: below.end };
  }
  return undefined;
}

/** Writes out what `convertPiece` refuses: the name of a command, nothing for markup, else the character. */
function writeOut(source: string, at: number, before: string, mode: Mode): Piece | undefined {
  if (!mode.isWrittenOut) return undefined;
  const character = String.fromCodePoint(source.codePointAt(at)!);
  if (character !== '\\') {
    return { text: before + ('{}$'.includes(character) ? '' : character), end: at + character.length };
  }
  const name = commandAt(source, at);
  if (name === undefined) return { text: `${before} `, end: at + 2 };
  const end = at + 1 + name.length;
  if (!ENVIRONMENT.has(name)) return { text: `${before} ${name} `, end };
  return { text: `${before} `, end: end + (/^\{[^{}]*\}/.exec(source.slice(end))?.[0].length ?? 0) };
}

function commandAt(source: string, at: number): string | undefined {
  return /^[a-zA-Z]+/.exec(source.slice(at + 1, at + 30))?.[0];
}

/** A part in brackets, unless it needs none. */
function bracket(text: string): string {
  return isAtom(text) || /^.$/u.test(text) ? text : `(${text})`;
}

/** Whether this part of a fraction needs no brackets. */
function isAtom(text: string): boolean {
  return /^(?:\p{L}\p{M}?|\p{N}+)[⁰¹²³⁴-⁹]?$/u.test(text);
}

function convertEscape(escaped: string | undefined, before: string, end: number): Piece | undefined {
  if (escaped === undefined) return undefined;
  if (' ,;:!'.includes(escaped)) return { text: before + (escaped === '!' ? '' : ' '), end };
  if ('{}%&#_'.includes(escaped)) return { text: before + escaped, end };
  return escaped === '|' ? { text: `${before}‖`, end } : undefined;
}

/** The group, command or single character that an operator or command applies to. */
function readArgument(source: string, from: number, mode: Mode): Piece | undefined {
  const at = from + /^\s*/.exec(source.slice(from))![0].length;
  if (at >= source.length) return undefined;
  if (source[at] !== '{') {
    return convertPiece(source, at, String.fromCodePoint(source.codePointAt(at)!), '', deeper(mode));
  }
  let open = 0;
  for (let end = at; end < source.length; end += 1) {
    if (source[end] === '\\') end += 1;
    else if (source[end] === '{') open += 1;
    else if (source[end] === '}') open -= 1;
    if (open > 0) continue;
    const inner = source.slice(at + 1, end);
    const text = mode.depth < DEEPEST || mode.isWrittenOut ? convert(inner, deeper(mode)) : undefined;
    return text === undefined ? undefined : { text, end: end + 1 };
  }
  return undefined;
}

function append(before: string, piece: Piece | undefined): Piece | undefined {
  return piece && { text: before + piece.text, end: piece.end };
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
