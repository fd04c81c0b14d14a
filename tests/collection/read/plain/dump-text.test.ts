import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../../src/collection/read/encoding.ts';
import { parseDumpText } from '../../../../src/collection/read/plain/dump-text.ts';

const bytes = (...parts: readonly (string | number)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.of(part))));

const decodeDump = (file: Uint8Array) => parseDumpText(file, decodeText(file));

describe('the text of a dump', () => {
  test('is in lines, whichever way they end, and the lines with bytes that are not UTF-8 are named', () => {
    expect(decodeDump(bytes('one', 0xff, '\r\ntwo\rthree\n\n', 0xfe, 'five and more of it'))).toEqual({
      lines: ['one\ufffd', 'two', 'three', '', '\ufffdfive and more of it'],
      invalidLines: [1, 5],
      isText: true,
    });
  });

  test('is UTF-16 only where both bytes of its mark say so', () => {
    expect(decodeDump(bytes(0xff, 0xfe, 'a', 0)).lines).toEqual(['a']);
    expect(decodeDump(bytes(0xfe, 0xff, 0, 'a')).lines).toEqual(['a']);
    expect(decodeDump(bytes(0xff, 'a line of text')).lines).toEqual(['\ufffda line of text']);
    expect(decodeDump(bytes(0xfe, 'a line of text')).lines).toEqual(['\ufffda line of text']);
    expect(decodeDump(bytes('a', 0xfe, ' line of text')).lines).toEqual(['a\ufffd line of text']);
    expect(decodeDump(bytes('a', 0xff, ' line of text')).lines).toEqual(['a\ufffd line of text']);
  });

  test('is none where more than a tenth of it is noise', () => {
    expect(decodeDump(bytes('nine char', 1)).isText).toBe(true);
    expect(decodeDump(bytes('8 chars.', 1)).isText).toBe(false);
  });
});
