import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../../src/collection/read/encoding.ts';
import { parseDumpText } from '../../../../src/collection/read/plain/dump-text.ts';

const bytes = (...parts: readonly (string | number)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.of(part))));

const decodeDump = (file: Uint8Array) => parseDumpText(file, decodeText(file));

describe('the text of a dump', () => {
  test('is in lines, whichever way they end, and the lines with bytes that are not UTF-8 are named', () => {
    expect(decodeDump(bytes('one', 0x81, '\r\ntwo\rthree\n\n', 0xfe, 'five and more of it'))).toEqual({
      lines: ['one\ufffd', 'two', 'three', '', 'þfive and more of it'],
      guessedLines: [5],
      invalidLines: [1],
      encoding: 'utf-8',
      isText: true,
    });
  });

  test('is Windows-1252 line by line, but for lines with characters of UTF-8 or with few letters of ASCII', () => {
    expect(
      decodeDump(bytes('caf', 0xe9, ' \nno\u00ebl\n', 'na', 0xef, 'ï\n', 0xe9, 0xe8, 'a')),
    ).toMatchObject({
      lines: ['café ', 'noël', 'na\ufffdï', '\ufffd\ufffda'],
      guessedLines: [1],
      invalidLines: [3, 4],
      encoding: 'utf-8',
    });
    expect(decodeDump(bytes('caf', 0xe9, '\nau lait'))).toMatchObject({
      lines: ['café', 'au lait'],
      encoding: 'windows-1252',
    });
  });

  test('is UTF-16 only where both bytes of its mark say so', () => {
    expect(decodeDump(bytes(0xff, 0xfe, 'a', 0)).lines).toEqual(['a']);
    expect(decodeDump(bytes(0xfe, 0xff, 0, 'a')).lines).toEqual(['a']);
    expect(decodeDump(bytes(0xff, 'a line of text')).lines).toEqual(['ÿa line of text']);
    expect(decodeDump(bytes(0xfe, 'a line of text')).lines).toEqual(['þa line of text']);
    expect(decodeDump(bytes('a', 0xfe, ' line of text')).lines).toEqual(['aþ line of text']);
    expect(decodeDump(bytes('a', 0xff, ' line of text')).lines).toEqual(['aÿ line of text']);
  });

  test('is none where more than a tenth of it is noise', () => {
    expect(decodeDump(bytes('nine char', 1)).isText).toBe(true);
    expect(decodeDump(bytes('8 chars.', 1)).isText).toBe(false);
  });
});
