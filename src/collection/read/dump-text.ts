/** A dump file as text: its lines (endings removed) and the 1-based numbers of those with invalid UTF-8. */
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
 * Decodes a dump: UTF-8 with or without byte order mark, or UTF-16 with one. Bytes that are not valid UTF-8
 * become U+FFFD. Lines end with CR LF, LF or CR.
 */
export function decodeDump(bytes: Uint8Array): DumpText {
  const encoding = markedEncoding(bytes);
  const decoded = decodeStrictly(bytes, encoding);
  if (decoded !== undefined) return textOf(decoded.split(LINE_END), []);
  if (encoding !== 'utf-8') return textOf(new TextDecoder(encoding).decode(bytes).split(LINE_END), []);
  return decodeLineByLine(bytes);
}

function markedEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
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
