/** Abbreviations are names; longer ones could only be made to fill the memory, by joining them over and over. */
const LONGEST_EXPANSION = 1000;
const SPACE = /\s*/y;
const BARE_WORDS = /[^\s,{}()"#=]+(?:[ \t]+[^\s,{}"#=]+(?![^\s,{}"#=])(?!\s*=))*/y;

/** Where a value ends, and its text: TeX as it stands in the file. Undefined where a brace or quote is never closed. */
interface Value {
  readonly text: string;
  readonly end: number;
}

/** What reading needs to know of the text. */
export interface BibtexSource {
  readonly text: string;
  /** The index at which reading stops at the latest. */
  readonly end: number;
  /** Whether a brace after a backslash counts: it does for BibTeX, but not for some programs that write it. */
  readonly countsEscaped: boolean;
  readonly abbreviations: ReadonlyMap<string, string>;
}

/** The index of the first character from `at` on that is no white space. */
export function endOfSpace(text: string, at: number): number {
  SPACE.lastIndex = at;
  SPACE.test(text);
  return SPACE.lastIndex;
}

/**
 * Reads a value from `at` on: parts in braces or quotes, numbers and abbreviations, joined by `#`. An unknown
 * abbreviation stands for itself. Undefined where a brace or quote is not closed before the end.
 */
export function readValue(source: BibtexSource, from: number): Value | undefined {
  let text = '';
  let expanded = 0;
  let at = endOfSpace(source.text, from);
  for (;;) {
    const part = readPart(source, at);
    if (part === undefined) return undefined;
    const long =
      source.text[at] === '{' || source.text[at] === '"' ? undefined : abbreviated(source, part.text);
    if (long !== undefined && expanded + long.length <= LONGEST_EXPANSION) {
      expanded += long.length;
      text += long;
    } else text += part.text;
    at = endOfSpace(source.text, part.end);
    if (at >= source.end || source.text[at] !== '#') return { text, end: Math.min(at, source.end) };
    at = endOfSpace(source.text, at + 1);
  }
}

function abbreviated({ abbreviations }: BibtexSource, name: string): string | undefined {
  return abbreviations.get(name.toLowerCase());
}

function readPart(source: BibtexSource, at: number): Value | undefined {
  const { text, end } = source;
  if (text[at] === '{' || text[at] === '"') {
    const close = closingIndex(source, at);
    return close === undefined ? undefined : { text: text.slice(at + 1, close), end: close + 1 };
  }
  BARE_WORDS.lastIndex = at;
  const words = at < end ? (BARE_WORDS.exec(text)?.[0] ?? '') : '';
  return { text: words, end: at + words.length };
}

/** The index of what closes the brace, bracket or quote at `open`; undefined where nothing does before the end. */
export function closingIndex({ text, end, countsEscaped }: BibtexSource, open: number): number | undefined {
  const closer = text[open] === '{' ? '}' : text[open] === '(' ? ')' : '"';
  let depth = 0;
  for (let at = open + 1; at < end; at += 1) {
    const character = text[at];
    if (character === '\\' && !countsEscaped) at += 1;
    else if (character === closer && depth === 0) return at;
    else if (character === '{') depth += 1;
    else if (character === '}') depth -= 1;
  }
  return undefined;
}
