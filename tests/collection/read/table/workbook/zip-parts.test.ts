import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openZip, TooLargeError } from '../../../../../src/collection/read/table/workbook/zip-parts.ts';

const LONG = 'shelf ü '.repeat(20_000);

function textOf(bytes: Uint8Array, name: string, largest?: number): string {
  let text = '';
  openZip(bytes, largest).unpack(name, {
    write: (piece) => {
      text += piece;
    },
    close: () => {
      text += '.';
    },
  });
  return text;
}

describe('a ZIP archive', () => {
  const bytes = zipSync({ 'a/long.txt': strToU8(LONG), 'stored.txt': [strToU8('as it is'), { level: 0 }] });

  test('hands over the text of its files, packed or stored', () => {
    expect(textOf(bytes, 'a/long.txt')).toBe(`${LONG}.`);
    expect(textOf(bytes, 'stored.txt')).toBe('as it is.');
    expect(openZip(bytes).has('stored.txt')).toBe(true);
    expect(openZip(bytes).has('other.txt')).toBe(false);
  });

  test('may have a comment at its end', () => {
    const comment = strToU8('made by hand');
    const commented = new Uint8Array([...bytes, ...comment]);
    new DataView(commented.buffer).setUint16(bytes.length - 2, comment.length, true);
    expect(textOf(commented, 'stored.txt')).toBe('as it is.');
  });

  test('is refused where it says that it unpacks to more than the limit', () => {
    const size = strToU8(LONG).length + 'as it is'.length;
    expect(textOf(bytes, 'stored.txt', size)).toBe('as it is.');
    expect(() => openZip(bytes, size - 1)).toThrow(TooLargeError);
  });

  test('is given up where more comes out than it says', () => {
    const lying = zipSync({ 'long.txt': strToU8(LONG) });
    const directory = lying.length - 22 - 46 - 'long.txt'.length;
    new DataView(lying.buffer).setUint32(directory + 24, 10, true);
    expect(() => textOf(lying, 'long.txt', 1000)).toThrow(TooLargeError);
  });

  test('that is damaged throws', () => {
    expect(() => openZip(new Uint8Array(0))).toThrow();
    expect(() => openZip(bytes.subarray(0, bytes.length - 30))).toThrow();
    expect(() => textOf(bytes, 'other.txt')).toThrow();
    const torn = Uint8Array.from(bytes).fill(0xff, 60, 90);
    expect(() => textOf(torn, 'a/long.txt')).toThrow();
  });
});
