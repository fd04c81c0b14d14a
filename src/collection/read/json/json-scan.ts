const NEWLINE = 10;
const QUOTE = 34;
const BACKSLASH = 92;

/**
 * The offset after the value that begins at `start`, found by counting brackets outside strings; -1 where it does not
 * end before `limit`. No string of JSON goes beyond the end of its line: a missing quotation mark costs
 * one line. `depth` is the number of brackets that are open before `start`.
 */
export function endOfValue(text: string, start: number, limit: number, depth = 0): number {
  let open = depth;
  let inString = false;
  for (let at = start; at < limit; at += 1) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === BACKSLASH && text.charCodeAt(at + 1) !== NEWLINE) at += 1;
      else if (code === QUOTE || code === NEWLINE) inString = false;
    } else if (code === QUOTE) inString = true;
    else if (isOpening(code)) open += 1;
    else if (isClosing(code)) {
      open -= 1;
      if (open <= 0) return at + 1;
    }
  }
  return -1;
}

/**
 * The offset of the comma, bracket or line end after a text, number or word outside brackets, or after stray closing
 * brackets, at most `limit`.
 */
export function endOfScalar(text: string, start: number, limit: number): number {
  let inString = false;
  let at = start;
  while (at < limit && text[at] === '}') at += 1;
  if (at > start) return at;
  for (; at < limit; at += 1) {
    const code = text.charCodeAt(at);
    if (code === NEWLINE) return Math.max(at, start + 1);
    if (inString) {
      if (code === BACKSLASH) at += 1;
      else if (code === QUOTE) inString = false;
    } else if (code === QUOTE) inString = true;
    else if (code === 0x2c || isOpening(code) || isClosing(code)) return Math.max(at, start + 1);
  }
  return limit;
}

/** The offset of the first character that is neither white space nor a comma, at most `limit`. */
export function skipSeparators(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit && isSeparator(text.charCodeAt(at))) at += 1;
  return at;
}

/** The offset after the last character before `end` that is neither white space nor a comma, at least `start`. */
export function dropSeparators(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isSeparator(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

const isOpening = (code: number) => code === 0x7b || code === 0x5b;
const isClosing = (code: number) => code === 0x7d || code === 0x5d;
const isSeparator = (code: number) => code <= 32 || code === 0x2c || code === 0xa0 || code === 0xfeff;

/** A key of an object with the place of its value. */
export interface JsonMember {
  readonly key: string;
  readonly start: number;
  /** After the value; -1 where it does not end. */
  readonly end: number;
}

const KEY = /"((?:[^"\\\n]|\\[^\n]){0,200})"\s{0,200}:\s{0,200}/y;

/** The members of the object that begins at `start`, as far as they can be read. */
export function* membersOf(text: string, start: number, limit: number): Generator<JsonMember> {
  let at = skipSeparators(text, start + 1, limit);
  while (at < limit) {
    KEY.lastIndex = at;
    const [found, key] = KEY.exec(text) ?? [];
    if (found === undefined || key === undefined) return;
    const from = at + found.length;
    const end = endOfMember(text, from, limit);
    yield { key, start: from, end };
    if (end === -1) return;
    at = skipSeparators(text, end, limit);
  }
}

/** A list that a brace seems to end lost count of its brackets: what follows is no member. */
function endOfMember(text: string, start: number, limit: number): number {
  if (!isOpening(text.charCodeAt(start))) return endOfScalar(text, start, limit);
  const end = endOfValue(text, start, limit);
  const closing = text[start] === '[' ? ']' : '}';
  return end === -1 || text[end - 1] === closing ? end : -1;
}

/** Tells the 1-based line of an offset; lines end with CR LF, LF or CR. */
export function countLines(text: string): (offset: number) => number {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(text);
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === NEWLINE || (code === 13 && text.charCodeAt(at + 1) !== NEWLINE)) starts.push(at + 1);
  }
  return starts;
}

/**
 * The value of a JSON text; undefined where it is none. Forgives what programs write that do not know better:
 * `NaN` and `Infinity` as numbers, tabs inside strings, halves of letters, which become U+FFFD.
 * @example parseJson('["half \\ud83d"]') // => ['half \ufffd']
 */
export function parseJson(json: string): unknown {
  try {
    return parseWellFormed(json);
  } catch {
    const mended = mend(json);
    if (mended === json) return undefined;
    try {
      return parseWellFormed(mended);
    } catch {
      return undefined;
    }
  }
}

/** An escaped half of a surrogate pair, which may lack the other. */
const ESCAPED_HALF = /\\u[dD][89a-fA-F]/;

/** Halves come from programs that cut texts; strict readers of what is published would refuse them. */
function parseWellFormed(json: string): unknown {
  if (!ESCAPED_HALF.test(json)) return JSON.parse(json);
  return JSON.parse(json, (_key, value) => (typeof value === 'string' ? value.toWellFormed() : value));
}

const MENDABLE = /-?\b(?:NaN|Infinity)\b|"|\t/g;

function mend(json: string): string {
  let inString = false;
  return json.replace(MENDABLE, (found, at: number) => {
    if (found === '"') inString = inString ? isEscaped(json, at) : true;
    else if (found === '\t') return inString ? ' ' : found;
    else if (!inString) return 'null';
    return found;
  });
}

/** Whether an odd number of backslashes stands before a place. */
function isEscaped(text: string, at: number): boolean {
  let start = at;
  while (text.charCodeAt(start - 1) === BACKSLASH) start -= 1;
  return (at - start) % 2 === 1;
}
