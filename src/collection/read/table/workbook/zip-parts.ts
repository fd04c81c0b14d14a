import { Inflate } from 'fflate';

/** In bytes, of all files of an archive together. */
export const LARGEST_UNPACKED = 200_000_000;
/** In bytes: so much is unpacked at once before what came out is counted; it grows a thousandfold at most. */
const STEP = 16_384;

const END_OF_DIRECTORY = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

/** An archive unpacks to more than is read. */
export class TooLargeError extends Error {}

/** A file in an archive, as the directory at the end of the archive describes it; in bytes. */
interface ZipPart {
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly start: number;
}

/** Takes a text in pieces, and is told where it ends. */
export interface PieceReader {
  readonly write: (text: string) => unknown;
  readonly close: () => unknown;
}

/** The files of a ZIP archive. */
export interface ZipParts {
  readonly has: (name: string) => boolean;
  /** Unpacks the text of a file for a reader. Throws a TooLargeError, or where the file is damaged. */
  readonly unpack: (name: string, reader: PieceReader) => void;
}

/**
 * Opens a ZIP archive. Throws a TooLargeError where its files unpack to more than `largest` bytes by the sizes that
 * it names; since these may be wrong, what comes out is counted too. Throws where the archive is damaged.
 */
export function openZip(bytes: Uint8Array, largest = LARGEST_UNPACKED): ZipParts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = readDirectory(bytes, view);
  const named = [...parts.values()].reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (named > largest) throw new TooLargeError();
  let unpacked = 0;
  const unpack: ZipParts['unpack'] = (name, reader) => {
    const part = parts.get(name);
    if (!part) throw new Error(`The archive has no ${name}`);
    const decoder = new TextDecoder();
    inflate(partBytes(bytes, view, part), part.method, (chunk, isLast) => {
      unpacked += chunk.length;
      if (unpacked > largest) throw new TooLargeError();
      reader.write(decoder.decode(chunk, { stream: !isLast }));
    });
    reader.close();
  };
  return { has: (name) => parts.has(name), unpack };
}

function readDirectory(bytes: Uint8Array, view: DataView): Map<string, ZipPart> {
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  const parts = new Map<string, ZipPart>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new Error('The directory is damaged');
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, nameEnd));
    parts.set(name, {
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      start: view.getUint32(at + 42, true),
    });
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

/** The offset of the record at the end of the archive, which a comment may follow. */
function endOfDirectory(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw new Error('The archive has no directory');
}

/** The packed bytes of a part, which begin behind a header of its own. */
function partBytes(bytes: Uint8Array, view: DataView, { start, packed }: ZipPart): Uint8Array {
  if (view.getUint32(start, true) !== LOCAL_HEADER) throw new Error('A file of the archive is damaged');
  const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  if (from + packed > bytes.length) throw new Error('The archive is cut off');
  return bytes.subarray(from, from + packed);
}

function inflate(
  packed: Uint8Array,
  method: number,
  take: (chunk: Uint8Array, isLast: boolean) => void,
): void {
  if (method === STORED) {
    take(packed, true);
    return;
  }
  if (method !== DEFLATED) throw new Error('A file of the archive is packed in another way');
  if (packed.length === 0) throw new Error('A file of the archive is cut off');
  const stream = new Inflate(take);
  for (let at = 0; at < packed.length; at += STEP) {
    stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  }
}
