import { type DecodedText, decodeStrictly } from '../encoding.ts';

/** A plain dump as text: its lines (endings removed) and the 1-based numbers of those with invalid UTF-8. */
export interface DumpText {
  lines: string[];
  invalidLines: number[];
  /** False when so many characters are control characters or undecodable that the file is no text file. */
  isText: boolean;
}

const LINE_END = /\r\n|\n|\r/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const NOT_TEXT = /[\u0000-\u0008\u000e-\u001f\u007f\ufffd]/g;
/** Above this share of control and undecodable characters a file is not read as text. */
const MOST_NOISE = 0.1;

/**
 * The lines of a dump, which end with CR LF, LF or CR. Where the encoding had to be guessed, the lines are read as
 * UTF-8 one by one, and bytes that are not valid become U+FFFD: a listing is pasted together from many pages, and a
 * line in another encoding leaves the others as they are.
 */
export function parseDumpText(bytes: Uint8Array, { text, guessed }: DecodedText): DumpText {
  return guessed ? decodeLineByLine(bytes) : textOf(text.split(LINE_END), []);
}

/** CR and LF never occur inside a UTF-8 sequence, so each line can be decoded and checked on its own. */
function decodeLineByLine(bytes: Uint8Array): DumpText {
  const lines: string[] = [];
  const invalidLines: number[] = [];
  const lenient = new TextDecoder('utf-8');
  let start = 0;
  for (let at = 0; at <= bytes.length; at += 1) {
    if (at < bytes.length && bytes[at] !== 0x0a && bytes[at] !== 0x0d) continue;
    const line = bytes.subarray(start, at);
    const strict = decodeStrictly(line, 'utf-8');
    lines.push(strict ?? lenient.decode(line));
    if (strict === undefined) invalidLines.push(lines.length);
    if (bytes[at] === 0x0d && bytes[at + 1] === 0x0a) at += 1;
    start = at + 1;
  }
  return textOf(lines, invalidLines);
}

function textOf(lines: string[], invalidLines: number[]): DumpText {
  let characters = 0;
  let noise = 0;
  for (const line of lines) {
    characters += line.length;
    noise += line.match(NOT_TEXT)?.length ?? 0;
  }
  return { lines, invalidLines, isText: noise <= characters * MOST_NOISE };
}
