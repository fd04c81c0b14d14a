import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/collection/read/encoding.ts';

const sentence = 'Größe und Maß: 25 °C, naïve';
const wide = (text: string) => Buffer.from(text, 'utf16le');

describe('the text of a file', () => {
  test.for([
    ['utf-8', Buffer.from(sentence)],
    ['utf-8', Buffer.from(`\ufeff${sentence}`)],
    ['utf-16le', wide(`\ufeff${sentence}`)],
    ['utf-16be', wide(`\ufeff${sentence}`).swap16()],
    ['utf-16le', wide(sentence)],
    ['utf-16be', wide(sentence).swap16()],
  ] as const)('is read in %s', ([encoding, bytes]) => {
    expect(decodeText(bytes)).toEqual({ text: sentence, encoding, guessed: false });
  });

  test('is read in the encoding that an XML declaration names', () => {
    const text = `<?xml version="1.0" encoding='ISO-8859-1'?>\n<a>${sentence}</a>`;
    expect(decodeText(Buffer.from(text, 'latin1'))).toEqual({
      text,
      encoding: 'windows-1252',
      guessed: false,
    });
  });

  test('is read as UTF-8 where the declaration names no encoding that there is, or one that it cannot be in', () => {
    for (const name of ['x-unheard-of', 'UTF-16']) {
      const text = `<?xml version="1.0" encoding="${name}"?>\n<a>${sentence}</a>`;
      expect(decodeText(Buffer.from(text))).toMatchObject({ text, encoding: 'utf-8' });
    }
  });

  test('is read as Windows-1252 where it is no UTF-8, and said to be a guess', () => {
    const bytes = Buffer.concat([
      Buffer.from('costs 5 '),
      Buffer.of(0x80),
      Buffer.from(' at 25 \xb0C', 'latin1'),
    ]);
    expect(decodeText(bytes)).toEqual({
      text: 'costs 5 € at 25 °C',
      encoding: 'windows-1252',
      guessed: true,
    });
  });

  test('is not taken for UTF-16 for a few zeros', () => {
    expect(decodeText(Buffer.from('a\0b')).encoding).toBe('utf-8');
    expect(decodeText(Buffer.from(`${sentence}\0${sentence}`)).encoding).toBe('utf-8');
  });
});
