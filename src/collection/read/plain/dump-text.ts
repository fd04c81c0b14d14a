import { type DecodedText, decodeStrictly } from '../encoding.ts';

/** A plain dump as text: its lines (endings removed), and the 1-based numbers of those that are not UTF-8. */
export interface DumpText {
  lines: string[];
  /** Lines that were read as Windows-1252. */
  guessedLines: number[];
  /** Lines with bytes that cannot be read, which became U+FFFD. */
  invalidLines: number[];
  /** The encoding of the lines, or of most. */
  encoding: string;
  /** False when so many characters are control characters or undecodable that the file is no text file. */
  isText: boolean;
}

const LINE_END = /\r\n|\n|\r/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const NOT_TEXT = /[\u0000-\u0008\u000e-\u001f\u007f\ufffd]/g;
/** Above this share of control and undecodable characters a file is not read as text. */
const MOST_NOISE = 0.1;
// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is from the first control character on
const BEYOND_ASCII = /[^\u0000-\u007f]/g;
/** Of Windows-1252: texts in Latin letters have fewer letters beyond ASCII, other scripts have little else. */
const MOST_BEYOND_ASCII = 0.4;

/**
 * The lines of a dump, which end with CR LF, LF or CR. Where the encoding had to be guessed, the lines are read as
 * UTF-8 one by one, or else as Windows-1252: a listing is pasted together from many pages, and a line in another
 * encoding leaves the others as they are.
 */
export function parseDumpText(bytes: Uint8Array, { text, encoding, guessed }: DecodedText): DumpText {
  return guessed ? decodeLineByLine(bytes) : textOf(text.split(LINE_END), { encoding });
}

/** CR and LF never occur inside a UTF-8 sequence, so each line can be decoded and checked on its own. */
function decodeLineByLine(bytes: Uint8Array): DumpText {
  const lines: string[] = [];
  const [guessedLines, invalidLines]: [number[], number[]] = [[], []];
  let hasUtf8 = false;
  let start = 0;
  for (let at = 0; at <= bytes.length; at += 1) {
    if (at < bytes.length && bytes[at] !== 0x0a && bytes[at] !== 0x0d) continue;
    const line = bytes.subarray(start, at);
    const strict = decodeStrictly(line, 'utf-8');
    const guess = strict === undefined ? windowsText(line) : undefined;
    lines.push(strict ?? guess ?? lenient.decode(line));
    if (guess !== undefined) guessedLines.push(lines.length);
    else if (strict === undefined) invalidLines.push(lines.length);
    else hasUtf8 ||= strict.length < line.length;
    if (bytes[at] === 0x0d && bytes[at + 1] === 0x0a) at += 1;
    start = at + 1;
  }
  const encoding = hasUtf8 || invalidLines.length > 0 ? 'utf-8' : 'windows-1252';
  return textOf(lines, { guessedLines, invalidLines, encoding });
}

const lenient = new TextDecoder('utf-8');
const windows = new TextDecoder('windows-1252');

/** A line that is not UTF-8 as Windows-1252; undefined where it is not likely to be that, but damaged UTF-8 or another. */
function windowsText(line: Uint8Array): string | undefined {
  const isDamaged = lenient.decode(line).replaceAll('\ufffd', '').match(BEYOND_ASCII) !== null;
  const text = windows.decode(line);
  const beyond = text.match(BEYOND_ASCII)?.length ?? 0;
  const isLikely = beyond <= text.length * MOST_BEYOND_ASCII && !/[\u0080-\u009f]/.test(text);
  return isLikely && !isDamaged ? text : undefined;
}

function textOf(lines: string[], read: Partial<Omit<DumpText, 'lines' | 'isText'>>): DumpText {
  let characters = 0;
  let noise = 0;
  for (const line of lines) {
    characters += line.length;
    noise += line.match(NOT_TEXT)?.length ?? 0;
  }
  const isText = noise <= characters * MOST_NOISE;
  return { guessedLines: [], invalidLines: [], encoding: 'utf-8', ...read, lines, isText };
}
