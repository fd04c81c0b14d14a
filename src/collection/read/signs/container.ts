import { type Refusal, refusals } from './refusal.ts';

/** The first bytes of kinds of file, as text in Latin-1. */
const BEGINNINGS: ReadonlyArray<readonly [beginning: string, refusal: Refusal]> = [
  ['\x1f\x8b', refusals.gzip],
  ['%PDF-', refusals.pdf],
  ['%!PS', refusals.postscript],
  ['{\\rtf', refusals.richText],
  ['\xd0\xcf\x11\xe0', refusals.oldWorkbook],
  ['SQLite format 3\0', refusals.database],
  ['BZh', refusals.compressed],
  ['\xfd7zXZ\0', refusals.compressed],
  ['\x28\xb5\x2f\xfd', refusals.compressed],
  ['7z\xbc\xaf\x27\x1c', refusals.archive],
  ['Rar!\x1a\x07', refusals.archive],
  ['\x89PNG\r\n', refusals.image],
  ['\xff\xd8\xff', refusals.image],
  ['GIF8', refusals.image],
  ['II*\0', refusals.image],
  ['MM\0*', refusals.image],
];

const ZIP = ['PK\x03\x04', 'PK\x05\x06'];
/** Where an archive of tar says that it is one. */
const TAR_MARK = 257;
/** Names of the first and of the last files of an archive stand within so many bytes of its ends. */
const ZIP_NAMES = 20_000;

/** Whether the bytes are compressed with gzip. */
export const isGzip = (bytes: Uint8Array) => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** What a file is by its first bytes, where these are not text; undefined where they may be. */
export function findContainer(bytes: Uint8Array): Refusal | undefined {
  const start = latin1(bytes.subarray(0, 16));
  if (ZIP.some((beginning) => start.startsWith(beginning))) return zipKind(bytes);
  if (latin1(bytes.subarray(TAR_MARK, TAR_MARK + 5)) === 'ustar') return refusals.archive;
  if (/^RIFF.{4}WEBP/s.test(start)) return refusals.image;
  return BEGINNINGS.find(([beginning]) => start.startsWith(beginning))?.[1];
}

function zipKind(bytes: Uint8Array): Refusal {
  const names = latin1(bytes.subarray(0, ZIP_NAMES)) + latin1(bytes.subarray(-ZIP_NAMES));
  if (names.includes('mimetypeapplication/vnd.oasis.opendocument')) return refusals.openDocument;
  if (names.includes('xl/workbook')) return refusals.workbook;
  if (names.includes('word/document')) return refusals.word;
  return names.includes('ppt/presentation') ? refusals.slides : refusals.archive;
}

/** One character for each byte, with the number of the byte. */
function latin1(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
