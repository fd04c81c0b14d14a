import { MATH_ACCENTS, RELATION_SIGNS, SYMBOLS, subscript, superscript } from './tex-symbols.ts';

const PLAIN = /^[\p{L}\p{M}\p{N}\p{Sm}\s\-−/()[\],.;:!*'′%&…·°⟨⟩⌊⌋⌈⌉‖–—"“”‘’?#@]$/u;
const FUNCTIONS = words(
  'log ln exp sin cos tan tanh min max arg argmin argmax sup inf lim det dim ker deg Pr rank poly polylog mod gcd',
);
const FONTS = words(
  'mathcal mathbf mathit mathrm mathsf mathtt mathfrak mathscr boldsymbol bm text textrm textit textbf textsc textsf texttt operatorname mbox emph ensuremath',
);
const DROPPED = words('left right big Big bigl bigr bigg Bigg displaystyle textstyle limits rm it bf cal em');
const BLACKBOARD = new Map([...'CℂHℍNℕPℙQℚRℝZℤ'.matchAll(/(.)(.)/gu)].map(([, from, to]) => [from!, to!]));
const LONGEST = 200;
const DEEPEST = 6;

/** A converted piece of a formula, and the index in the source after it. */
interface Piece {
  text: string;
  end: number;
}

/**
 * A short TeX formula (without its dollar signs) as Unicode text; undefined when some part of it has no
 * faithful plain form.
 * @example parseTexMath('\\alpha \\leq x_1') // => 'α ≤ x₁'
 */
export function parseTexMath(source: string): string | undefined {
  if (source.length > LONGEST) return undefined;
  const text = convert(source, 0)?.replace(/\s+/g, ' ').trim().normalize('NFC');
  return text === '' ? undefined : text;
}

function convert(source: string, depth: number): string | undefined {
  if (depth > DEEPEST) return undefined;
  let text = '';
  let at = 0;
  while (at < source.length) {
    const character = String.fromCodePoint(source.codePointAt(at)!);
    const piece = convertPiece(source, at, character, text, depth);
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
  depth: number,
): Piece | undefined {
  if (character === '^' || character === '_') {
    const argument = readArgument(source, at + 1, depth);
    const script = character === '^' ? superscript : subscript;
    const moved = argument && script(argument.text.replace(/\s+/g, ''));
    if (moved === undefined || (before === '' && character === '_')) return undefined;
    return { text: before + moved, end: argument!.end };
  }
  if (character === '{') return append(before, readArgument(source, at, depth));
  if (character === '\\') return convertCommand(source, at, before, depth);
  const end = at + character.length;
  if (character === '~') return { text: `${before} `, end };
  if (!PLAIN.test(character)) return undefined;
  if (character === '-') return { text: `${before}−`, end };
  return { text: before + (character === "'" ? '′' : character), end };
}

function convertCommand(source: string, at: number, before: string, depth: number): Piece | undefined {
  const name = /^[a-zA-Z]+/.exec(source.slice(at + 1, at + 30))?.[0];
  if (name === undefined) return convertEscape(source[at + 1], before, at + 2);
  const end = at + 1 + name.length;
  if (DROPPED.has(name)) return { text: before, end: source[end] === '.' ? end + 1 : end };
  if (FONTS.has(name)) return append(before, readArgument(source, end, depth));
  if (FUNCTIONS.has(name)) {
    const gap = /[\p{L}\p{N})]$/u.test(before) ? ' ' : '';
    return { text: before + gap + name + (/^\s*[\\\p{L}\p{N}]/u.test(source.slice(end)) ? ' ' : ''), end };
  }
  const symbol = SYMBOLS.get(name);
  if (symbol !== undefined) {
    return { text: before + (RELATION_SIGNS.has(symbol) ? ` ${symbol} ` : symbol), end };
  }
  return convertWithArgument(name, source, end, before, depth);
}

function convertWithArgument(
  name: string,
  source: string,
  at: number,
  before: string,
  depth: number,
): Piece | undefined {
  const argument = readArgument(source, at, depth);
  if (argument === undefined) return undefined;
  const { text, end } = argument;
  const accent = MATH_ACCENTS.get(name);
  if (accent !== undefined) return /^\p{L}$/u.test(text) ? { text: before + text + accent, end } : undefined;
  if (name === 'mathbb') return { text: before + (BLACKBOARD.get(text) ?? text), end };
  if (name === 'sqrt')
    return { text: before + (/^[\p{L}\p{N}]+$/u.test(text) ? `√${text}` : `√(${text})`), end };
  if (/^[dt]?frac$/.test(name)) {
    const below = readArgument(source, end, depth);
    if (below === undefined || !isAtom(text) || !isAtom(below.text)) return undefined;
    return { text: `${before}${text}/${below.text}`, end: below.end };
  }
  return undefined;
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
function readArgument(source: string, from: number, depth: number): Piece | undefined {
  const at = from + /^\s*/.exec(source.slice(from))![0].length;
  if (at >= source.length) return undefined;
  if (source[at] !== '{') {
    return convertPiece(source, at, String.fromCodePoint(source.codePointAt(at)!), '', depth + 1);
  }
  let open = 0;
  for (let end = at; end < source.length; end += 1) {
    if (source[end] === '\\') end += 1;
    else if (source[end] === '{') open += 1;
    else if (source[end] === '}') open -= 1;
    if (open > 0) continue;
    const text = depth < DEEPEST ? convert(source.slice(at + 1, end), depth + 1) : undefined;
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
