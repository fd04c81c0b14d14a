import { formulaAt } from './tex-formula.ts';
import { endOfLetter, parseAccent } from './tex-letters.ts';
import { parseTexMath } from './tex-math.ts';
import { ACCENTS, LETTERS, SYMBOLS } from './tex-symbols.ts';

/** Commands whose argument is kept as text. */
const STYLES = words(
  'emph textbf textit texttt textsc textrm textsf textsl textup textmd textnormal underline uline text mbox hbox ensuremath mathrm mathbf mathit mathcal mathbb mathsf mathtt mathfrak boldsymbol bm operatorname title section subsection paragraph keywords',
);
/** Commands that are removed with their arguments. */
const REFERENCES = words(
  'cite citep citet citealp citealt citeauthor citeyear citeyearpar parencite textcite autocite footcite nocite ref eqref autoref cref Cref pageref label index vspace hspace color bibliographystyle bibliography begin end',
);
/** Commands that are removed alone, with the space after them. */
const SWITCHES = words(
  'em it bf tt sc sl rm sf cal itshape bfseries ttfamily scshape rmfamily sffamily upshape normalfont tiny scriptsize footnotesize small normalsize large Large LARGE huge centering noindent xspace protect par newline linebreak smallskip medskip bigskip',
);
const FOOTNOTES = words('footnote thanks footnotetext');
const QUOTES = words('enquote mkbibquote');
const OPEN_END = 500;
/** Where an unclosed footnote ends at the latest, in characters. */
const LONGEST_SENTENCE = 1000;

/** The state of the scan: the text so far, and what to write instead of certain closing braces. */
interface Scan {
  source: string;
  /** For each opening brace, the index of the brace that closes it. */
  closing: ReadonlyMap<number, number>;
  /** Functions to call at these indices of the source instead of copying the character. */
  pending: Map<number, (scan: Scan) => void>;
  /** The finished part of the text in pieces, and its end, which commands may still trim. */
  done: string[];
  text: string;
  at: number;
}

/**
 * Running text with its TeX markup resolved: escapes, accents, symbols, styles, footnotes, citations and
 * short formulas. Unknown commands stay as they are. One pass, linear in time.
 * @example parseTex('na\\"{i}ve {\\em model} of $x^2$') // => 'naïve model of x²'
 */
export function parseTex(source: string): string {
  if (!/[\\$^{]/.test(source)) return source;
  const scan: Scan = { source, closing: matchBraces(source), pending: new Map(), done: [], text: '', at: 0 };
  while (scan.at < source.length) {
    if (scan.text.length > 2 * OPEN_END) settle(scan);
    const start = scan.at;
    const pending = scan.pending.get(start);
    if (pending !== undefined) {
      scan.at += 1;
      pending(scan);
    } else if (source[start] === '\\') readCommand(scan);
    else if (source[start] === '$') readFormula(scan);
    else if (source[start] === '^') readExponent(scan);
    else if (source[start] === '{' && opensMarkup(scan)) dropGroup(scan, start);
    else copy(scan, 1);
  }
  scan.pending.get(source.length)?.(scan);
  return scan.done.join('') + scan.text;
}

/** Keeps the unfinished part short, so that trimming it takes constant time. */
function settle(scan: Scan): void {
  scan.done.push(scan.text.slice(0, -OPEN_END));
  scan.text = scan.text.slice(-OPEN_END);
}

function matchBraces(source: string): Map<number, number> {
  const closing = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < source.length; at += 1) {
    if (source[at] === '\\') at += 1;
    else if (source[at] === '{') open.push(at);
    else if (source[at] === '}') {
      const start = open.pop();
      if (start !== undefined) closing.set(start, at);
    }
  }
  return closing;
}

function copy(scan: Scan, length: number): void {
  scan.text += scan.source.slice(scan.at, scan.at + length);
  scan.at += length;
}

/** `{\em …}` and `{\"o}`: groups that only delimit markup. */
function opensMarkup({ source, at, closing }: Scan): boolean {
  if (!closing.has(at) || source[at + 1] !== '\\') return false;
  const name = /^[a-zA-Z]+/.exec(source.slice(at + 2, at + 32))?.[0];
  if (name === undefined) return ACCENTS.has(source[at + 2] ?? '');
  return (
    SWITCHES.has(name) || STYLES.has(name) || LETTERS.has(name) || SYMBOLS.has(name) || ACCENTS.has(name)
  );
}

/** Skips an opening brace, and later its closing brace; `atClose` is called there. */
function dropGroup(scan: Scan, open: number, atClose: (scan: Scan) => void = () => {}): void {
  const close = scan.closing.get(open);
  if (close !== undefined) scan.pending.set(close, atClose);
  scan.at = open + 1;
}

function readCommand(scan: Scan): void {
  const { source, at } = scan;
  const name = /^[a-zA-Z]+/.exec(source.slice(at + 1, at + 32))?.[0];
  if (name === undefined) {
    readEscape(scan);
    return;
  }
  const end = at + 1 + name.length;
  const letter = LETTERS.get(name);
  const accent = parseAccent(source, at, name);
  if (accent !== undefined) write(scan, accent.text, accent.end);
  else if (letter !== undefined) write(scan, letter, endOfLetter(source, end));
  else if (SYMBOLS.has(name)) write(scan, SYMBOLS.get(name)!, skipEmptyGroup(source, end));
  else if (SWITCHES.has(name)) write(scan, '', endOfSpace(source, end));
  else readCommandWithArguments(scan, name, end);
}

function readCommandWithArguments(scan: Scan, name: string, nameEnd: number): void {
  const { source, closing } = scan;
  const starred = source[nameEnd] === '*' ? nameEnd + 1 : nameEnd;
  const open = skipOptions(source, starred);
  const close = closing.get(open);
  if (source[open] !== '{') {
    if (name === 'item') write(scan, '• ', endOfSpace(source, nameEnd));
    else copy(scan, nameEnd - scan.at);
  } else if (FOOTNOTES.has(name)) readFootnote(scan, open, close);
  else if (STYLES.has(name)) dropGroup(scan, open);
  else if (QUOTES.has(name) && close !== undefined) readQuote(scan, open);
  else if (close === undefined) copy(scan, open - scan.at);
  else if (REFERENCES.has(name)) {
    scan.text = scan.text.replace(/[\s~]{1,50}$/, '');
    scan.at = close + 1;
  } else if (name === 'url' || name === 'nolinkurl' || name === 'path') {
    write(scan, unescapeAddress(source.slice(open + 1, close)), close + 1);
  } else if (name === 'href') readLink(scan, open, close);
  else if (name === 'textcolor') dropGroup(scan, source[close + 1] === '{' ? close + 1 : open);
  else copy(scan, nameEnd - scan.at);
}

/** `text\footnote{more}` becomes `text (more)`; unclosed, the footnote ends where its sentence ends. */
function readFootnote(scan: Scan, open: number, close: number | undefined): void {
  const insideSentence = !/[.?!]["'”’)]*\s*$/.test(scan.text.slice(-10));
  scan.text = `${scan.text.trimEnd()} (`;
  scan.at = endOfSpace(scan.source, open + 1);
  const end = (state: Scan) => {
    state.text = state.text.trimEnd();
    if (insideSentence) state.text = state.text.replace(/\.$/, '');
    state.text += ')';
  };
  if (close !== undefined) scan.pending.set(close, end);
  else {
    const rest = scan.source.slice(scan.at, scan.at + LONGEST_SENTENCE);
    const stop = /[.?!](?=\s+\p{Lu}|\s*$)/u.exec(rest);
    const at = scan.at + (stop?.index ?? rest.length);
    const earlier = scan.pending.get(at);
    scan.pending.set(at, (state) => {
      end(state);
      if (earlier === undefined) state.text += scan.source[at] ?? '';
      else earlier(state);
    });
  }
}

/** `\enquote{text}` becomes `“text”`. */
function readQuote(scan: Scan, open: number): void {
  scan.text += '“';
  dropGroup(scan, open, (state) => {
    state.text += '”';
  });
}

/** `\href{address}{text}` becomes `text (address)`. */
function readLink(scan: Scan, open: number, close: number): void {
  const address = unescapeAddress(scan.source.slice(open + 1, close));
  const textEnd = scan.closing.get(close + 1);
  if (textEnd === undefined) {
    write(scan, address, close + 1);
    return;
  }
  const shown = scan.source.slice(close + 2, textEnd).trim();
  if (shown === '' || unescapeAddress(shown) === address) {
    write(scan, address, textEnd + 1);
    return;
  }
  scan.at = close + 2;
  scan.pending.set(textEnd, (state) => {
    state.text += ` (${address})`;
  });
}

function unescapeAddress(address: string): string {
  return address.trim().replace(/\\([_%#&~$])/g, '$1');
}

function readEscape(scan: Scan): void {
  const { source, at } = scan;
  const escaped = source[at + 1] ?? '';
  const accent = parseAccent(source, at, escaped);
  if (escaped === '(' || escaped === '[') readFormula(scan);
  else if (escaped === "'" && isApostrophe(scan)) write(scan, "'", at + 2);
  else if (accent !== undefined) write(scan, accent.text, accent.end);
  else if (escaped !== '' && '%&_$#{}'.includes(escaped)) write(scan, escaped, at + 2);
  else if (escaped === '"' || escaped === "'") write(scan, escaped, at + 2);
  else if (escaped !== '' && ' ,;:\\'.includes(escaped)) write(scan, ' ', at + 2);
  else if (escaped !== '' && '!-/'.includes(escaped)) write(scan, '', at + 2);
  else copy(scan, 1);
}

/** `isn\\'t`: an apostrophe escaped by some exporter, not an accent. */
function isApostrophe({ source, at, text }: Scan): boolean {
  return (
    /\p{L}$/u.test(text.slice(-1)) && /^(?:s|t|re|ve|ll|d|m)(?!\p{L})/u.test(source.slice(at + 2, at + 5))
  );
}

/** `$…$`, `$$…$$`, `\(…\)`, `\[…\]`: Unicode when everything in it has a plain form, else unchanged. */
function readFormula(scan: Scan): void {
  const { source, at } = scan;
  const formula = formulaAt(source, at);
  if (formula === undefined) {
    copy(scan, source[at] === '\\' ? 2 : 1);
    return;
  }
  const plain = parseTexMath(formula.content);
  if (plain === undefined) copy(scan, formula.end - at);
  else write(scan, plain, formula.end);
}

/** `R^2`, `10^{-3}`, `2^n`. */
function readExponent(scan: Scan): void {
  const { source, at } = scan;
  const base = /[\p{L}\p{N})\]]$/u.test(scan.text.slice(-2));
  const match =
    /^\^(?:\{([-+−0-9a-zA-Z]{1,6})\}|([-+−]?\d{1,3})(?![\d.]*\d)|([a-zT])(?![\p{L}\p{N}_^]))/u.exec(
      source.slice(at, at + 14),
    );
  const raised = match && base ? (match[1] ?? match[2] ?? match[3])! : undefined;
  const converted = raised === undefined ? undefined : parseTexMath(`x^{${raised}}`)?.slice(1);
  if (converted === undefined) copy(scan, 1);
  else write(scan, converted, at + match![0].length);
}

function write(scan: Scan, text: string, end: number): void {
  scan.text += text;
  scan.at = end;
}

function endOfSpace(source: string, from: number): number {
  return source[from] === ' ' ? from + 1 : from;
}

function skipEmptyGroup(source: string, from: number): number {
  return source.startsWith('{}', from) ? from + 2 : from;
}

/** Skips `[…]` before an argument. */
function skipOptions(source: string, from: number): number {
  let at = from;
  while (source[at] === '[') {
    const close = source.slice(at, at + 100).indexOf(']');
    if (close < 0) return from;
    at += close + 1;
  }
  return at;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
