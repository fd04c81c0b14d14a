/** A file as text, without a byte order mark. */
export interface DecodedText {
  readonly text: string;
  /** The name of the encoding that it was read in, in lower case, such as utf-8 or windows-1252. */
  readonly encoding: string;
  /** True where the bytes contradict the encoding that was to be expected, so that this one is a guess. */
  readonly guessed: boolean;
}

/** In bytes; fewer zeros between letters may be a coincidence. */
const LEAST_UTF16 = 16;
const LOOKED_AT = 4096;

/**
 * Decodes a file: by its byte order mark; as UTF-16 where every second byte is zero; in the encoding that an XML
 * declaration names; as UTF-8 where the bytes allow no other reading; else as Windows-1252, which reads any bytes.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const wide = markedUtf16(bytes) ?? unmarkedUtf16(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), encoding: wide, guessed: false };
  const declared = declaredDecoder(bytes);
  const encoding = declared?.encoding ?? 'utf-8';
  const text = decodeStrictly(bytes, encoding);
  if (text !== undefined) return { text, encoding, guessed: false };
  return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252', guessed: true };
}

/** The encoding UTF-16 that the first two bytes mark, if they do. */
export function markedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** Bytes as text; undefined where they are not valid in the encoding. */
export function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Latin letters, and the spaces and line ends of any script, have a zero in one half of their two bytes. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length < LEAST_UTF16) return undefined;
  const zeros = [0, 0] as [even: number, odd: number];
  const end = Math.min(bytes.length, LOOKED_AT) & ~1;
  for (let at = 0; at < end; at += 1) if (bytes[at] === 0) zeros[(at & 1) as 0 | 1] += 1;
  const [even, odd] = zeros;
  const many = end * 0.2;
  const few = end * 0.005;
  if (odd >= many && even <= few) return 'utf-16le';
  return even >= many && odd <= few ? 'utf-16be' : undefined;
}

/** The decoder that an XML declaration asks for; undefined without one, or where the encoding is unknown. */
function declaredDecoder(bytes: Uint8Array): TextDecoder | undefined {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 200)).replace(/^ï»¿/, '');
  const label = /^\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/i.exec(start)?.[1];
  // A text that is read byte by byte up to its declaration is not in UTF-16, whatever the declaration says.
  if (label === undefined || /^utf-?16/i.test(label)) return undefined;
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}
